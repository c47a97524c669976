// Keeps what can be searched in step with the record, as side work: it follows the feed from a stored cursor, one node at a time,
// and writes rows derived from entries, never an entry. What it has done twice is as if done once; what failed on the way is done
// by whoever holds the cursor next.
import type { Logger } from 'pino';
import { DatabaseUnavailable } from '#db/errors.ts';
import { type FeedRow, readFeed } from '#db/feed.ts';
import type { Lanes } from '#db/lanes.ts';
import {
  findCaseToSearch,
  holdSearchCursor,
  keepSearchRows,
  listDocumentsToSearch,
  listEntriesToSearch,
  listNewDocuments,
  moveDocumentsCursor,
  moveSearchCursor,
  releaseSearchCursor,
} from '#db/search-index.ts';
import { type CaseKeys, openText } from '../cases/case-keys.ts';
import { placeOf } from '../cases/commitment.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Directory } from '../people/directory.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { documentRow, entryRow, titleRow } from './rows-of-case.ts';
import { fileRows } from './rows-of-file.ts';

export type IndexerSources = {
  feedLanes: Lanes;
  keys: CaseKeys;
  directory: Directory;
  evidence: Pick<Evidence, 'openAsSystem'>;
};

export type SearchIndexer = { stop: () => Promise<void> };

const lookEveryMs = 1_000;
/** A woken indexer waits this long: acts that come together are indexed together. */
const gatherMs = 50;
/** Longer than one file takes (`text-of-file.ts`); it is held anew before each case and each file. */
const holdSeconds = 90;
const batch = 200;

/** After these a file is open again that had left the search. */
const opensAgain = new Set(['case.unseal', 'case.reopen']);

export function startSearchIndexer(
  sources: IndexerSources & { onRows: (listener: () => void) => void },
  logger: Logger,
): SearchIndexer {
  const holder = uuidV7();
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  let isWorking = false;
  let isAskedAgain = false;

  /** The name of a fault is no content. */
  const told = (fault: string) => logger.warn({ fault }, 'search rows are behind');

  function work(): void {
    if (isStopped) return;
    if (isWorking) {
      isAskedAgain = true;
      return;
    }
    clearTimeout(timer);
    isWorking = true;
    isAskedAgain = false;
    working = catchUp(sources, holder, () => isStopped, told)
      .then(
        () => undefined,
        // An absent database is tried again.
        (error: unknown) => told(error instanceof Error ? error.name : typeof error),
      )
      .finally(() => {
        isWorking = false;
        if (!isStopped) timer = setTimeout(work, isAskedAgain ? gatherMs : lookEveryMs);
      });
  }

  sources.onRows(() => {
    if (isStopped) return;
    if (isWorking) isAskedAgain = true;
    else {
      clearTimeout(timer);
      timer = setTimeout(work, gatherMs);
    }
  });
  work();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await working;
      await releaseSearchCursor(sources.feedLanes, holder).catch(() => undefined);
    },
  };
}

/** Follows the feed to its end, where nobody else is at it. */
async function catchUp(
  sources: IndexerSources,
  holder: string,
  isStopped: () => boolean,
  onFault: (fault: string) => void,
): Promise<void> {
  const { feedLanes } = sources;
  const hold = async () => (isStopped() ? null : holdSearchCursor(feedLanes, holder, holdSeconds));
  const isMine = async () => (await hold()) !== null;
  // One case that cannot be read must not stand before all others; `reindex` comes back to it.
  const passedOver = (error: unknown) => {
    if (error instanceof DatabaseUnavailable) throw error;
    onFault(error instanceof Error ? error.name : typeof error);
    return true;
  };
  for (let place = await hold(); place; place = await hold()) {
    const rows = await readFeed(feedLanes, place, batch);
    const last = rows.at(-1);
    if (!last) return indexNewDocuments(feedLanes, holder);
    const ofCases = rows.filter(({ streamKind }) => streamKind === 'case');
    for (const [caseId, some] of Map.groupBy(ofCases, ({ streamId }) => streamId)) {
      const isDone = await indexCase(sources, caseId, firstOf(some) - 1, isMine).catch(passedOver);
      if (!isDone) return;
    }
    const { xid, position } = last;
    if (!(await moveSearchCursor(feedLanes, holder, { xid, position }))) return;
  }
}

function firstOf(rows: readonly FeedRow[]): number {
  if (rows.some(({ type }) => opensAgain.has(type))) return 1;
  return Math.min(...rows.map(({ version }) => version));
}

/** Making a document is no entry: they are found by when they were made. */
async function indexNewDocuments(feedLanes: Lanes, holder: string): Promise<void> {
  const made = await listNewDocuments(feedLanes);
  for (const one of made) await keepSearchRows(feedLanes, one.streamId, [documentRow(one)]);
  const last = made.at(-1);
  if (last) await moveDocumentsCursor(feedLanes, holder, last.madeAt);
}

/** False where it was left to another node, or to the next start, half-way. */
async function indexCase(
  { feedLanes, keys, directory, evidence }: IndexerSources,
  caseId: string,
  afterVersion: number,
  isMine: () => Promise<boolean>,
): Promise<boolean> {
  if (!(await isMine())) return false;
  const one = await findCaseToSearch(feedLanes, caseId);
  if (!one?.wrappedKey) return true;
  const key = keys.unwrap(caseId, one.wrappedKey);
  let rows = [titleRow(directory, one)];
  // Anew from the beginning: then its documents too.
  if (afterVersion === 0) rows.push(...(await listDocumentsToSearch(feedLanes, caseId)).map(documentRow));
  for (let after = afterVersion; ; ) {
    const entries = await listEntriesToSearch(feedLanes, caseId, after);
    for (const { ciphertext, nonce, ...entry } of entries) {
      const text = JSON.parse(openText(key, placeOf(caseId, entry.version), { ciphertext, nonce }));
      const row = entryRow({ ...entry, text });
      if (row) rows.push(row);
      for (const fileId of filesIn(text)) {
        if (!(await isMine())) return false;
        rows.push(...(await fileRows(evidence, caseId, fileId, entry)));
      }
    }
    const isKept = await keepSearchRows(feedLanes, caseId, rows);
    const last = entries.at(-1);
    if (!isKept || !last) return true;
    after = last.version;
    rows = [];
  }
}

/** Files that an entry has made part of the record. */
function filesIn({ files }: Record<string, unknown>): string[] {
  if (!Array.isArray(files)) return [];
  return files.flatMap((file) => (typeof file?.id === 'string' ? [file.id] : []));
}
