// Makes the search rows of one case from some of its entries: what they say, the files that they bring, and what they made available to
// the respondent. From the first on it is everything that can be found of the case. Entries after them come with news of their own:
// read here as well, a file would be read once for each page of the feed that names its case.
import type { FeedRow } from '#db/feed.ts';
import type { Lanes } from '#db/lanes.ts';
import {
  findCaseToSearch,
  keepSearchRows,
  listDocumentsToSearch,
  listEntriesToSearch,
  listTextsToSearch,
  type SearchRow,
} from '#db/search-index.ts';
import { type CaseKeys, openText } from '../cases/case-keys.ts';
import { placeOf } from '../cases/commitment.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Directory } from '../people/directory.ts';
import { documentRow, type EntryText, entryRow, textRow, titleRow } from './rows-of-case.ts';
import { fileRows } from './rows-of-file.ts';
import { givenRows, givesSomething } from './rows-of-room.ts';

export type IndexerSources = {
  feedLanes: Lanes;
  keys: CaseKeys;
  directory: Directory;
  evidence: Pick<Evidence, 'openAsSystem'>;
};

/** After these a file is open again that had left the search. */
const opensAgain = new Set(['case.unseal', 'case.reopen']);

/** False where it was left to another node, or to the next start, half-way. */
export async function indexCase(
  { feedLanes, keys, directory, evidence }: IndexerSources,
  caseId: string,
  news: readonly FeedRow[],
  isMine: () => Promise<boolean>,
): Promise<boolean> {
  if (!(await isMine())) return false;
  const one = await findCaseToSearch(feedLanes, caseId);
  if (!one?.wrappedKey) return true;
  const key = keys.unwrap(caseId, one.wrappedKey);
  const afterVersion = firstOf(news) - 1;
  let rows = [titleRow(directory, one)];
  if (afterVersion === 0) {
    const [documents, texts] = await Promise.all([
      listDocumentsToSearch(feedLanes, caseId),
      listTextsToSearch(feedLanes, caseId),
    ]);
    rows.push(...documents.map(documentRow), ...texts.map((text) => textRow(text, key)));
  }
  const lastVersion = Math.max(...news.map(({ version }) => version));
  for await (const page of pagesOf(feedLanes, caseId, key, { afterVersion, lastVersion })) {
    for (const entry of page) {
      const row = entryRow(entry);
      if (row) rows.push(row);
      for (const fileId of filesIn(entry.text)) {
        if (!(await isMine())) return false;
        rows.push(...(await fileRows(evidence, caseId, fileId, entry)));
      }
    }
    if (!(await keepSearchRows(feedLanes, caseId, rows))) return true;
    rows = [];
  }
  if (news.some(givesSomething)) rows.push(...(await roomRows(feedLanes, caseId, key)));
  await keepSearchRows(feedLanes, caseId, rows);
  return true;
}

/** What was made available is told by all entries together: an exhibit is recorded long before it is disclosed. */
async function roomRows(feedLanes: Lanes, caseId: string, key: Buffer): Promise<SearchRow[]> {
  const entries: EntryText[] = [];
  for await (const page of pagesOf(feedLanes, caseId, key)) entries.push(...page);
  return givenRows(entries);
}

async function* pagesOf(
  feedLanes: Lanes,
  caseId: string,
  key: Buffer,
  { afterVersion = 0, lastVersion = Number.POSITIVE_INFINITY } = {},
): AsyncGenerator<EntryText[]> {
  for (let after = afterVersion; after < lastVersion; ) {
    const entries = await listEntriesToSearch(feedLanes, caseId, after);
    const last = entries.at(-1);
    if (!last) return;
    const wanted = entries.filter(({ version }) => version <= lastVersion);
    yield wanted.map(({ ciphertext, nonce, ...entry }) => ({
      ...entry,
      text: JSON.parse(openText(key, placeOf(caseId, entry.version), { ciphertext, nonce })),
    }));
    after = last.version;
  }
}

function firstOf(rows: readonly FeedRow[]): number {
  if (rows.some(({ type }) => opensAgain.has(type))) return 1;
  return Math.min(...rows.map(({ version }) => version));
}

/** Files that an entry has made part of the record. */
function filesIn({ files }: Record<string, unknown>): string[] {
  if (!Array.isArray(files)) return [];
  return files.flatMap((file) => (typeof file?.id === 'string' ? [file.id] : []));
}
