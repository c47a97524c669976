// A bundle's thread, one for each bundle, with a bound on its memory and its time: it reads files that others have made.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export type BundlePart = { kind: string; bytes: Uint8Array };
/** Pages of each part; null where it could not be opened. */
export type Counted = { pages: (number | null)[] };
export type Ends = {
  index: Uint8Array;
  manifest: Uint8Array;
  /** Of the index, each part and the manifest. */
  titles: string[];
  name: string;
  json: Uint8Array;
  at: string;
};
export type Assembled = { pdf: Uint8Array; pages: number };

export type Assembly = {
  count: (parts: BundlePart[]) => Promise<Counted>;
  finish: (ends: Ends) => Promise<Assembled>;
  close: () => Promise<void>;
};

const longestMs = 60_000;

export function openAssembly(): Assembly {
  const worker = new Worker(new URL('./assemble-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  });
  // What it dies of is told by the waiting below.
  worker.on('error', () => undefined);
  async function asked<Answer>(message: object): Promise<Answer> {
    worker.postMessage(message);
    const signal = AbortSignal.timeout(longestMs);
    const gone = once(worker, 'exit', { signal }).then(() => [null]);
    const [answer] = (await Promise.race([once(worker, 'message', { signal }), gone])) as [Answer | null];
    if (answer === null) throw new Error('A bundle could not be put together.');
    return answer;
  }
  return {
    count: (parts) => asked<Counted>({ parts }),
    finish: (ends) => asked<Assembled>({ ends }),
    close: async () => {
      await worker.terminate();
    },
  };
}
