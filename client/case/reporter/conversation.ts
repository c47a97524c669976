// The conversation with a reporter, read out of the history: what they wrote, what was written to them, oldest first. How far
// somebody has read it is remembered in their own browser.
import type { CaseView, HistoryEntry } from '#workflows/contract/case-schemas.ts';

/** By the field that holds the words. */
const fields: Readonly<Record<string, string>> = {
  'detection.register': 'account',
  'detection.answerQuestion': 'answer',
  'detection.requestReview': 'reasons',
  'case.addInformation': 'message',
  'case.withdrawReport': 'reasons',
  'detection.askReporter': 'question',
  'case.informReporter': 'message',
  'detection.acknowledge': '',
};

export type Said = {
  entry: HistoryEntry;
  isReporter: boolean;
  text: string;
  files: { id: string; name: string }[];
};

/** Commands with which an officer writes to the reporter, as far as they are allowed now. */
export const officersWords = [
  'detection.acknowledge',
  'detection.askReporter',
  'case.informReporter',
] as const;

export function conversationIn(entries: readonly HistoryEntry[]): Said[] {
  return entries
    .filter(({ type }) => type in fields)
    .map((entry) => ({
      entry,
      isReporter: entry.actor.kind === 'reporter',
      text: String(entry.payload[fields[entry.type] ?? ''] ?? ''),
      files: (entry.payload.files ?? []) as Said['files'],
    }))
    .toSorted((one, other) => one.entry.version - other.entry.version);
}

const keyOf = ({ card }: Pick<CaseView, 'card'>) => `duecourse.reporterRead.${card.id}`;

/** The version up to which this person has read, in this browser. */
export function readUpTo(caseView: Pick<CaseView, 'card'>): number {
  try {
    return Number(localStorage.getItem(keyOf(caseView)) ?? 0);
  } catch {
    // Without storage everything is new at each visit.
    return 0;
  }
}

export function rememberRead(caseView: Pick<CaseView, 'card'>, version: number): void {
  try {
    localStorage.setItem(keyOf(caseView), String(version));
  } catch {
    // Nothing is lost but the mark.
  }
}
