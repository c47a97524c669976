// Keeps what can be searched in step with the record, as side work: it follows the feed from a stored cursor, one node at a time,
// and writes rows derived from entries, never an entry. What it has done twice is as if done once; what failed on the way is done
// by whoever holds the cursor next.
import type { Logger } from 'pino';
import { DatabaseUnavailable } from '#db/errors.ts';
import { readFeed } from '#db/feed.ts';
import type { Lanes } from '#db/lanes.ts';
import {
  findCaseToSearch,
  holdSearchCursor,
  keepSearchRows,
  listNewDocuments,
  listNewTexts,
  moveDocumentsCursor,
  moveSearchCursor,
  moveTextsCursor,
  releaseSearchCursor,
} from '#db/search-index.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { type IndexerSources, indexCase } from './index-case.ts';
import { documentRow, textRow } from './rows-of-case.ts';

export type SearchIndexer = { stop: () => Promise<void> };

const lookEveryMs = 1_000;
/** A woken indexer waits this long: acts that come together are indexed together. */
const gatherMs = 50;
/** While more comes all the time it rests so long: what is said of one case meanwhile is indexed together. */
const restMs = 250;
/** Longer than one file takes (`text-of-file.ts`); it is held anew before each case and each file, unless it was just now. */
const holdSeconds = 90;
const justNowMs = 5_000;
const batch = 200;

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
        if (!isStopped) timer = setTimeout(work, isAskedAgain ? restMs : lookEveryMs);
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
  let heldAt = Number.NEGATIVE_INFINITY;
  const hold = async () => {
    if (isStopped()) return null;
    const asked = performance.now();
    const place = await holdSearchCursor(feedLanes, holder, holdSeconds);
    if (place) heldAt = asked;
    return place;
  };
  const isMine = async () =>
    !isStopped() && (performance.now() - heldAt < justNowMs || (await hold()) !== null);
  // One case that cannot be read must not stand before all others; `reindex` comes back to it.
  const passedOver = (error: unknown) => {
    if (error instanceof DatabaseUnavailable) throw error;
    onFault(error instanceof Error ? error.name : typeof error);
    return true;
  };
  for (let place = await hold(); place; place = await hold()) {
    const rows = await readFeed(feedLanes, place, batch);
    const last = rows.at(-1);
    if (!last) {
      await indexNewDocuments(feedLanes, holder);
      return indexNewTexts(sources, holder);
    }
    const ofCases = rows.filter(({ streamKind }) => streamKind === 'case');
    for (const [caseId, some] of Map.groupBy(ofCases, ({ streamId }) => streamId)) {
      const isDone = await indexCase(sources, caseId, some, isMine).catch(passedOver);
      if (!isDone) return;
    }
    const { xid, position } = last;
    if (!(await moveSearchCursor(feedLanes, holder, { xid, position }))) return;
  }
}

/** Making a document is no entry: they are found by when they were made. */
async function indexNewDocuments(feedLanes: Lanes, holder: string): Promise<void> {
  const made = await listNewDocuments(feedLanes);
  for (const one of made) await keepSearchRows(feedLanes, one.streamId, [documentRow(one)]);
  const last = made.at(-1);
  if (last) await moveDocumentsCursor(feedLanes, holder, last.madeAt);
}

/** Nor is writing a long text. A version that was replaced meanwhile is not found any more. */
async function indexNewTexts({ feedLanes, keys }: IndexerSources, holder: string): Promise<void> {
  const written = await listNewTexts(feedLanes);
  for (const text of written) {
    const one = await findCaseToSearch(feedLanes, text.streamId);
    if (one?.wrappedKey)
      await keepSearchRows(feedLanes, text.streamId, [
        textRow(text, keys.unwrap(text.streamId, one.wrappedKey)),
      ]);
  }
  const last = written.at(-1);
  if (last) await moveTextsCursor(feedLanes, holder, last.at);
}
