// The whole road of a case from its turns, from registration to the end that they lead to.

import { restoration } from './restoration.ts';
import { roadOfCommittee } from './road-of-committee.ts';
import { roadOfDiscipline } from './road-of-discipline.ts';
import { roadOfInquiry } from './road-of-inquiry.ts';
import { roadToOpening } from './road-to-opening.ts';
import type { Segment } from './segment.ts';
import type { Turns } from './turns.ts';

export function fullRoad({ opening, inquiry, committee, discipline }: Turns): Segment[] {
  const opened = roadToOpening(opening);
  if (opening.ends && opening.ends !== 'opened') return opened;
  const investigated = [...opened, ...roadOfInquiry(inquiry)];
  if (inquiry.findings === 'none') return [...investigated, restoration];
  return [...investigated, ...roadOfCommittee(committee), ...roadOfDiscipline(discipline, committee)];
}
