// What of a case can be searched: its reference and names in one row, and each entry's narrative in one. Ids, codes and days are
// not, votes and what is the custodian's neither; names of persons in entries are ids and stay so, or a search would tell who a
// protected witness is.
import type {
  CaseToSearch,
  DocumentToSearch,
  SealedEntry,
  SearchRow,
  TextToSearch,
} from '#db/search-index.ts';
import { custodysEntries } from '#workflows/access/asked-of-custodian.ts';
import { mayReadEntry } from '#workflows/access/may-view.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import { narrativeOf } from '#workflows/case/narrative.ts';
import { plainTextOf } from '#workflows/texts/plain-text.ts';
import { RichText } from '#workflows/texts/rich-text.ts';
import { openBytes } from '../cases/case-keys.ts';
import { documentWords } from '../documents/words/document-words.ts';
import type { Directory } from '../people/directory.ts';
import { aboutOf } from '../texts/case-texts.ts';
import { tsvectorOf } from './search-words.ts';

export type EntryText = Omit<SealedEntry, 'ciphertext' | 'nonce'> & { text: Record<string, unknown> };

/** Nobody's id: what the respondent reads whoever wrote it. */
const nobody = '';
export const mostBody = 60_000;

export function titleRow(directory: Directory, one: CaseToSearch): SearchRow {
  const respondent = one.respondentId && directory.findPerson(one.respondentId)?.name;
  const unit = directory.findUnit(one.unitId)?.name;
  const title = [one.ref, respondent, unit].filter(Boolean).join(' · ').normalize('NFC');
  return {
    ...{ kind: 'title', source: 'case', part: 0, label: null, sight: 'room', authorId: null },
    ...{ at: one.openedAt, title, body: '', words: tsvectorOf(title, '', 'B') },
  };
}

/** By number and kind: what it says stands in the entries that it was made from. */
export function documentRow({ id, kind, locale, label, madeAt }: DocumentToSearch): SearchRow {
  const titles: Readonly<Record<string, string>> = documentWords[locale].titles;
  const title = [titles[kind], label].filter(Boolean).join(' · ').normalize('NFC');
  return {
    ...{ kind: 'document', source: id, part: 0, label: kind, sight: 'file', authorId: null },
    ...{ at: madeAt, title, body: '', words: tsvectorOf(title, '', 'B') },
  };
}

/** As it was written last; whoever works on it finds it, which the database says of each slot. */
export function textRow({ streamId, slot, version, sealed, at }: TextToSearch, dataKey: Buffer): SearchRow {
  const content = openBytes(dataKey, aboutOf(streamId, slot, version), sealed).toString('utf8');
  const body = plainTextOf(RichText.parse(JSON.parse(content)))
    .normalize('NFC')
    .slice(0, mostBody);
  return {
    ...{ kind: 'text', source: slot, part: 0, label: slot, sight: 'file', authorId: null },
    ...{ at, title: '', body, words: tsvectorOf('', body, 'B') },
  };
}

/** Null where there is nothing to read in it, or not for everybody who reads the file. */
export function entryRow({ version, type, actorId, at, text }: EntryText): SearchRow | null {
  if (custodysEntries.has(type) || /\.(castBallot|takePaper)$/.test(type)) return null;
  const command = catalogue.get(type);
  if (!command) return null;
  const body = narrativeOf(command.payload, text).join(' · ').normalize('NFC').slice(0, mostBody);
  if (body === '') return null;
  const sight = mayReadEntry('room', { type, actorId: null }, nobody) ? 'room' : 'file';
  return {
    ...{ kind: 'entry', source: String(version), part: 0, label: type, sight, authorId: actorId },
    ...{ at, title: '', body, words: tsvectorOf('', body, 'B') },
  };
}
