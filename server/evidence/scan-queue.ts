// Has quarantined files scanned, one after the other, and again until there is a verdict: a scanner that is down keeps files in
// quarantine and lets none through. Any node does it for all; a verdict given twice is the same.
import { type EvidenceFile, listQuarantined, settleScan } from '#db/evidence-files.ts';
import type { Lanes } from '#db/lanes.ts';
import { readHeadAsSystem } from '#db/read-head.ts';
import type { CaseKeys } from '../cases/case-keys.ts';
import { askClamd } from './clamd.ts';
import { blobKeyOf, fileSealOf } from './file-seal.ts';
import { type ReadingPlace, readPlain } from './read-plain.ts';

export type ScanQueue = {
  /** Resolves when what waits has been gone through, or after a while: the rest is done without anybody waiting. */
  soon: () => Promise<void>;
  close: () => Promise<void>;
};

type Scanning = ReadingPlace & { feedLanes: Lanes; keys: CaseKeys; clamd: string | null };

const againMs = 20_000;
const patienceMs = 8_000;
const mostAtATime = 50;

export function openScanQueue(scanning: Scanning): ScanQueue {
  const { clamd } = scanning;
  if (clamd === null) return { soon: async () => undefined, close: async () => undefined };
  let isClosed = false;
  let round: Promise<void> = Promise.resolve();
  const queue = () => {
    round = round.then(() => (isClosed ? undefined : scanAll(scanning, clamd).catch(() => undefined)));
    return round;
  };
  const timer = setInterval(queue, againMs);
  queue();
  return {
    soon: () => Promise.race([queue(), later(patienceMs)]),
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await Promise.race([round, later(patienceMs)]);
    },
  };
}

async function scanAll(scanning: Scanning, clamd: string): Promise<void> {
  for (const file of await listQuarantined(scanning.feedLanes, mostAtATime))
    await scan(scanning, clamd, file);
}

async function scan(scanning: Scanning, clamd: string, file: EvidenceFile): Promise<void> {
  const { feedLanes, keys, store } = scanning;
  const { caseId, id, size, parts } = file;
  const { wrappedKey } = await readHeadAsSystem(feedLanes, { streamId: caseId, commandId: null });
  if (!wrappedKey) return;
  const seal = fileSealOf(keys.unwrap(caseId, wrappedKey), caseId, id);
  const verdict = await askClamd(clamd, { size, read: (range) => readPlain(scanning, seal, file, range) });
  const refusal = verdict === 'infected' ? 'evidence.infected' : null;
  if ((await settleScan(feedLanes, { id, refusal })) && refusal)
    for (const { name } of parts) await store.remove(blobKeyOf(file, name));
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
