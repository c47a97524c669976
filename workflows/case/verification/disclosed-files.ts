// Which files of an exhibit the respondent gets with its disclosure: all that it has on that day. Each keeps the day for good.
import type { Day } from '../../rules/day.ts';
import type { Exhibit } from '../facts.ts';

/** The exhibit as it is once it is disclosed. */
export function disclosedOn(exhibit: Exhibit, day: Day): Exhibit {
  const { files } = exhibit;
  const opened = files && { files: files.map((one) => ({ ...one, disclosedOn: one.disclosedOn ?? day })) };
  return { ...exhibit, disclosedOn: day, ...opened };
}
