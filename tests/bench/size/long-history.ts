// The history of a case on which much was written: the one that ends with a note, with as many more notes like it as make 10,000 entries.
// A note changes nothing in the facts, so the head only counts on.
import type { AuditedEntry } from '#db/audit-record.ts';
import { type History, headColumns } from './history.ts';
import { idOf } from './text-with-places.ts';

export const longHistory = 10_000;
const everyMs = 250;

export function longHistoryOf(histories: readonly History[]): History {
  const history = histories.find(({ entries }) => entries.at(-1)?.entry.type === 'case.comment');
  const last = history?.entries.at(-1);
  if (!history || !last) throw new Error('No history ends with a note.');
  const { entry, text } = last;
  const more = Array.from({ length: longHistory - entry.version }, (_, index) => ({
    text,
    entry: noteAfter(entry, index + 1),
  }));
  const at = more.at(-1)?.entry.at ?? entry.at;
  const head = history.head
    .with(headColumns.indexOf('version'), String(longHistory))
    .with(headColumns.indexOf('updated_at'), at);
  return { ...history, head, entries: [...history.entries, ...more] };
}

function noteAfter(entry: AuditedEntry, place: number): AuditedEntry {
  const version = entry.version + place;
  return {
    ...entry,
    ...{ version, scopeFrom: entry.scopeTo, stateFrom: entry.stateTo },
    // Past the numbers of the copies, which change the same digits.
    commandId: idOf(`${entry.commandId.slice(0, 24)}${'0'.repeat(6)}${entry.commandId.slice(30)}`, place),
    at: new Date(Date.parse(entry.at) + place * everyMs).toISOString(),
    answer: { ...Object(entry.answer), version },
  };
}
