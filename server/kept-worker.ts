// A thread that is started when it is first needed and kept for what comes after. It is asked under numbers and answers under them;
// one that dies, or does not answer in time, is replaced by the next question, and only what it was asked then fails.
import { Worker } from 'node:worker_threads';

export type KeptWorker<Job extends object, Answer extends { id: number }> = {
  /** Null where the thread died over it, or took too long. */
  ask: (job: Job) => Promise<Answer | null>;
  /** How much it has been asked and has not answered. */
  waiting: () => number;
  close: () => Promise<void>;
};

/** `longestMs`: after that long without an answer the thread is given up; without it, it is waited for. */
export function openKeptWorker<Job extends object, Answer extends { id: number }>(
  file: URL,
  { longestMs }: { longestMs?: number } = {},
): KeptWorker<Job, Answer> {
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let worker: Worker | null = null;
  let last = 0;

  /** Everything that this thread was asked fails; the next question starts another. */
  const drop = () => {
    const gone = worker;
    worker = null;
    for (const settle of waiting.values()) settle(null);
    return gone?.terminate();
  };
  const running = (): Worker => {
    if (worker) return worker;
    const started = new Worker(file);
    started.unref();
    started.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer));
    started.on('error', () => worker === started && drop());
    worker = started;
    return started;
  };

  return {
    ask: (job) =>
      new Promise((resolve) => {
        last += 1;
        const id = last;
        const timer = longestMs === undefined ? undefined : setTimeout(drop, longestMs);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        });
        running().postMessage({ id, ...job });
      }),
    waiting: () => waiting.size,
    close: async () => {
      await drop();
    },
  };
}
