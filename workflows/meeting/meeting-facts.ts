// The facts of a meeting: one sitting of a body over several cases. Ids, days, codes and counts only; what is written
// in the minutes is narrative and lives in the payloads. What a case needs of it is copied into the case's own entry.
import type { PersonId } from '../case/facts.ts';
import type { Day } from '../rules/day.ts';

export type Interest = 'none' | 'conflict';

export type MeetingSeat = {
  memberId: PersonId;
  chair: boolean;
  /** `left` is who was there and has gone; they count again when they come back. */
  presence: 'absent' | 'present' | 'left';
};

export type AgendaItem = {
  caseId: string;
  /** The case's reference: all that a member sees of it until they have declared. */
  ref: string;
  addedOn: Day;
  /** Members who may not act in the case, by what the record and the directory know; the item is closed to them. */
  barred: PersonId[];
  interests: Record<PersonId, Interest>;
  takenUpOn: Day | null;
  /** Numbers of the minutes written on it. */
  minutes: number[];
};

export type Minute = { number: number; caseId: string; on: Day; by: PersonId; corrected: number };

export type Signature = 'chair' | 'secretary';

export type MeetingFacts = {
  meetingId: string;
  unitId: string;
  procedure: string;
  pack: string;
  calendar: string;
  day: Day;
  calledOn: Day;
  calledBy: PersonId;
  /** All official members of the body: nobody is left out of a call, so nobody can pick who decides. */
  roll: MeetingSeat[];
  items: AgendaItem[];
  /** Cases taken off the agenda: they come back only by being put on it again. */
  removed: string[];
  openedOn: Day | null;
  /** The item that is being considered. */
  current: string | null;
  minutes: Minute[];
  adjourned: number;
  /** Who has signed the minutes as they stand; a change of the record voids what was signed. */
  signed: Partial<Record<Signature, PersonId>>;
  closedOn: Day | null;
  cancelledOn: Day | null;
};

export function findItem(facts: MeetingFacts, caseId: string): AgendaItem | undefined {
  return facts.items.find((item) => item.caseId === caseId);
}

export function isOnRoll(facts: MeetingFacts, id: string | null): boolean {
  return facts.roll.some((seat) => seat.memberId === id);
}

/** The facts with one item changed. */
export function withItem(
  facts: MeetingFacts,
  caseId: string,
  change: (item: AgendaItem) => AgendaItem,
): MeetingFacts {
  return { ...facts, items: facts.items.map((item) => (item.caseId === caseId ? change(item) : item)) };
}
