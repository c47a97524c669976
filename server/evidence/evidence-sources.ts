// What the evidence of a node stands on, put together once.
import type { Reader } from '#db/as-actor.ts';
import type { Lanes } from '#db/lanes.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { BlobStore } from './blob-store.ts';
import type { EvidenceSettings } from './evidence-settings.ts';
import type { ScanQueue } from './scan-queue.ts';
import type { SealThread } from './seal-thread.ts';

export type EvidenceSources = {
  cases: CaseSources;
  /** Sets the actor on connections that may write. */
  writer: Reader;
  /** For what the node does by itself: scanning and clearing away. */
  feedLanes: Lanes;
  store: BlobStore;
  thread: SealThread;
  settings: EvidenceSettings;
  scans: ScanQueue;
};

/** Where a file of one case lies open: its bytes and how they are read. */
export type Uploader = { personId: string; caseId: string; dataKey: Buffer };
