// Where sheets become PDFs: one thread, started when it is first needed, that takes them in turn. A thread that dies or does not
// answer is replaced; only what it was working on fails.
import { Worker } from 'node:worker_threads';
import type { ListSheet, Sheet } from './sheet.ts';

export type PressJob = {
  sheet: Sheet | ListSheet;
  /** When the file says it was made: of the entry, so that the same sheet is the same bytes. */
  at: string;
};
export type PressAnswer = { id: number; done: { pdf: Uint8Array; pages: number } | null };

export type Press = {
  /** Throws `PressBusy` where too many wait already. */
  pdf: (job: PressJob) => Promise<{ pdf: Uint8Array; pages: number }>;
  close: () => Promise<void>;
};

export class PressBusy extends Error {
  override name = 'PressBusy';
}

const mostWaiting = 40;
const longestMs = 20_000;

export function openPress(): Press {
  const waiting = new Map<number, (answer: PressAnswer | null) => void>();
  let worker: Worker | null = null;
  let last = 0;

  /** Everything that this thread was given fails; the next job starts another. */
  const drop = () => {
    const gone = worker;
    worker = null;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
    return gone?.terminate();
  };
  const running = (): Worker => {
    if (worker) return worker;
    const started = new Worker(new URL('./press-worker.ts', import.meta.url));
    started.unref();
    started.on('message', (answer: PressAnswer) => waiting.get(answer.id)?.(answer));
    started.on('error', () => worker === started && drop());
    worker = started;
    return started;
  };

  return {
    pdf: async (job) => {
      if (waiting.size >= mostWaiting) throw new PressBusy('too many documents are being made');
      last += 1;
      const id = last;
      const answer = await new Promise<PressAnswer | null>((resolve) => {
        const timer = setTimeout(drop, longestMs);
        waiting.set(id, (one) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(one);
        });
        running().postMessage({ id, job });
      });
      if (!answer?.done) throw new Error('A document could not be set.');
      return answer.done;
    },
    close: async () => {
      await drop();
    },
  };
}
