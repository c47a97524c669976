// What the respondent finds in their room besides what everybody finds there: of each entry that was made available to them, what was
// made available of it, as their room shows it (`server/room/disclosures.ts`). Files of evidence are told by the database.
import type { FeedRow } from '#db/feed.ts';
import type { SearchRow } from '#db/search-index.ts';
import { disclosureLedger } from '#workflows/access/disclosure-ledger.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import { narrativeOf } from '#workflows/case/narrative.ts';
import { shownFields } from '../room/shown-fields.ts';
import { type EntryText, mostBody } from './rows-of-case.ts';
import { tsvectorOf } from './search-words.ts';

/** With these something may become available that was recorded before; the first of a case is looked at when all is made anew. */
const gives = new Set([
  'verification.serveNotice',
  'verification.disclose',
  'advice.submitPaper',
  'discipline.serveDecision',
]);

export function givesSomething({ type, version }: Pick<FeedRow, 'type' | 'version'>): boolean {
  return version === 1 || gives.has(type) || type === 'case.unseal' || type === 'case.reopen';
}

/** `entries` are all of the case's, oldest first. What is theirs already, or in the history of their room, is found as that. */
export function givenRows(entries: readonly EntryText[]): SearchRow[] {
  const { disclosed } = disclosureLedger(entries.map((entry) => ({ ...entry, ids: entry.ids ?? [] })));
  const given = new Set(
    disclosed
      .filter(({ kind }) => kind !== 'own' && kind !== 'notice' && kind !== 'gist')
      .map(({ entry }) => entry),
  );
  return entries.filter(({ version }) => given.has(version)).flatMap((entry) => givenRow(entry) ?? []);
}

function givenRow({ version, type, at, text }: EntryText): SearchRow | null {
  const command = catalogue.get(type);
  if (!command) return null;
  const shown = Object.fromEntries((shownFields[type] ?? []).map((key) => [key, text[key]]));
  const body = narrativeOf(command.payload, shown).join(' · ').normalize('NFC').slice(0, mostBody);
  if (body === '') return null;
  return {
    ...{ kind: 'entry', source: String(version), part: 1, label: type, sight: 'given', authorId: null },
    ...{ at, title: '', body, words: tsvectorOf('', body, 'B') },
  };
}
