// Records of interviews that their speaker has not closed yet, and witnesses whose name is kept from the parties: what the
// facts remember of them, and what they are called then. Ids, days and codes alone.
import type { Day } from '../../rules/day.ts';
import type { Facts, PersonId } from '../facts.ts';

export type RecordClosing = 'signed' | 'commented' | 'refused';

/** `presentedOn` null: written up and not put before its speaker yet. Unanswered in time it stays open; nothing follows. */
export type InterviewRecord = {
  exhibitId: string;
  /** Whose words it holds, where they have an account: the respondent, or a witness of the organisation. */
  speakerId: PersonId | null;
  presentedOn: Day | null;
  /** The last day on which it can be signed, commented on or refused. */
  dueDay: Day | null;
  closing: RecordClosing | null;
};

export function recordsOf({ inquiry }: Facts): readonly InterviewRecord[] {
  return inquiry.records ?? [];
}

export function withRecords(facts: Facts, records: readonly InterviewRecord[]): Facts {
  return { ...facts, inquiry: { ...facts.inquiry, records: [...records] } };
}

/** Records that this person may close today. Without a person, those that anybody might, as the secretary does from paper. */
export function openRecords(facts: Facts, day: Day, speakerId: PersonId | null): InterviewRecord[] {
  return recordsOf(facts).filter(
    (one) =>
      one.closing === null &&
      one.dueDay !== null &&
      one.dueDay >= day &&
      (speakerId === null || one.speakerId === speakerId),
  );
}

/** The place of a protected witness among them, from 0; null for whoever is not protected. */
export function protectedPlace({ inquiry }: Facts, id: PersonId): number | null {
  const place = (inquiry.protectedWitnesses ?? []).indexOf(id);
  return place < 0 ? null : place;
}

/** "Witness A": what a protected witness is called by everybody from whom their name is kept. */
export function protectedName(place: number): { vi: string; en: string } {
  const letter = String.fromCharCode(65 + (place % 26));
  return { vi: `Nhân chứng ${letter}`, en: `Witness ${letter}` };
}
