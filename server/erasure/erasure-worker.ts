// What an erasure leaves to do outside the database's own statement: noting the case beside the secrets, removing bytes from disk or
// bucket, taking old rows off the tables' pages, letting go of what this node keeps in memory. Every node does it, and again until it
// is done; what is gone already is no error, and nothing of it waits for anybody's command.
import type { Logger } from 'pino';
import { listErasures, listUnswept, markSwept, vacuumErased } from '#db/erasures.ts';
import type { FeedRow } from '#db/feed.ts';
import type { Lanes } from '#db/lanes.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import type { BlobStore } from '../evidence/blob-store.ts';
import { noteDisposedCases } from './disposed-cases.ts';

export type ErasureSources = {
  feedLanes: Lanes;
  store: Pick<BlobStore, 'removeBelow'>;
  dataDir: string;
  /** What this node keeps of a case in its memory. */
  forget: (caseId: string) => void;
  onRows: (listener: (rows: readonly FeedRow[]) => void) => void;
};

export type ErasureWorker = { stop: () => Promise<void> };

const everyMs = 30_000;
const gatherMs = 100;
const atATime = 100;

export function startErasureWorker(sources: ErasureSources, logger: Logger): ErasureWorker {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();

  function workIn(ms: number): void {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      working = working
        .then(() => finishErasures(sources))
        .catch((error: unknown) => {
          const fault = error instanceof Error ? error.name : typeof error;
          logger.warn({ fault }, 'an erasure could not be finished');
        })
        .finally(() => workIn(everyMs));
    }, ms);
  }

  sources.onRows((rows) => {
    const disposed = rows.filter(({ stateTo }) => stateTo === disposedState);
    for (const { streamId } of disposed) sources.forget(streamId);
    if (disposed.length > 0) workIn(gatherMs);
  });
  workIn(0);
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}

/** The name is kept first: bytes that a crash leaves behind are found again by the row, and a restored backup by the name. */
export async function finishErasures({ feedLanes, store, dataDir }: ErasureSources): Promise<void> {
  const erased = await listErasures(feedLanes);
  await noteDisposedCases(
    dataDir,
    erased.map(({ streamId: caseId, ref, erasedAt }) => ({ caseId, ref, erasedAt })),
  );
  const unswept = await listUnswept(feedLanes, atATime);
  if (unswept.length === 0) return;
  for (const { streamId } of unswept) await store.removeBelow(streamId);
  await vacuumErased(feedLanes);
  for (const { streamId } of unswept) await markSwept(feedLanes, streamId);
}
