// The thread in which evidence is sealed and opened, started when it is first needed. It works on memory that is shared with it:
// until it has answered, nobody else touches the stretch. A thread that dies is replaced; only what it was working on fails.
import { Worker } from 'node:worker_threads';
import type { StretchPlace } from './stretch.ts';

export type SealJob = {
  id: number;
  what: 'seal' | 'open';
  place: StretchPlace;
  bytes: Uint8Array;
  length: number;
};
/** `length` of what lies in the stretch then; null where the bytes do not open. */
export type SealAnswer = { id: number; length: number | null };

export type SealThread = {
  /** Of the first `length` bytes of the stretch; gives what lies there then, in the same memory. */
  seal: (place: StretchPlace, stretch: Buffer, length: number) => Promise<Buffer>;
  /** Throws where the bytes are others than were sealed for this place. */
  open: (place: StretchPlace, stretch: Buffer, length: number) => Promise<Buffer>;
  close: () => Promise<void>;
};

export function openSealThread(): SealThread {
  const waiting = new Map<number, (length: number | null) => void>();
  let worker: Worker | null = null;
  let last = 0;

  const drop = () => {
    const gone = worker;
    worker = null;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
    return gone?.terminate();
  };
  const running = (): Worker => {
    if (worker) return worker;
    const started = new Worker(new URL('./seal-worker.ts', import.meta.url));
    started.unref();
    started.on('message', ({ id, length }: SealAnswer) => {
      waiting.get(id)?.(length);
      waiting.delete(id);
    });
    started.on('error', () => worker === started && drop());
    worker = started;
    return started;
  };
  const work =
    (what: SealJob['what']) =>
    (place: StretchPlace, stretch: Buffer, length: number): Promise<Buffer> => {
      last += 1;
      const job: SealJob = { id: last, what, place, bytes: stretch, length };
      const worked = new Promise<Buffer>((resolve, reject) => {
        waiting.set(job.id, (now) => {
          if (now === null) reject(new Error('A stretch of a file of evidence could not be worked on.'));
          else resolve(stretch.subarray(0, now));
        });
        running().postMessage(job);
      });
      // It is asked for ahead, and whoever asked may have gone before it comes.
      worked.catch(() => undefined);
      return worked;
    };

  return {
    seal: work('seal'),
    open: work('open'),
    close: async () => {
      await drop();
    },
  };
}
