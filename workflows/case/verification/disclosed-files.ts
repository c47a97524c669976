// Which files of an exhibit the respondent gets with its disclosure: each that was not redacted, and of each that was the redacted
// version made last. Which those were is kept with the file for good; what is redacted later takes nothing back.
import type { Day } from '../../rules/day.ts';
import type { Exhibit, ExhibitFile } from '../facts.ts';

/** The exhibit as it is once it is disclosed. */
export function disclosedOn(exhibit: Exhibit, day: Day): Exhibit {
  const { files } = exhibit;
  const opened = files && {
    files: files.map((one) => (isGiven(one, files) ? { ...one, disclosedOn: one.disclosedOn ?? day } : one)),
  };
  return { ...exhibit, disclosedOn: day, ...opened };
}

function isGiven({ id, redacts }: ExhibitFile, files: readonly ExhibitFile[]): boolean {
  const original = redacts ?? id;
  const last = files.findLast((one) => one.redacts === original);
  return last ? last.id === id : redacts === undefined;
}
