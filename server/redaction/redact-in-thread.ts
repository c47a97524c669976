// Redactions one at a time, each in a thread of its own with bounds on memory and time: what a document makes of them ends with
// the thread.
import { Worker } from 'node:worker_threads';
import { type RedactionJob, type RedactionResult, redactionLimits } from './redaction-job.ts';

const program = new URL('./redact-worker.ts', import.meta.url);

export type Redactor = (job: RedactionJob) => Promise<RedactionResult | { outcome: 'busy' }>;

/** How many may wait for their turn before the next is told to come back. */
const mostWaiting = 8;

export function openRedactor(): Redactor {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    if (job.bytes.length > redactionLimits.bytes) return Promise.resolve({ outcome: 'tooLarge' });
    if (waiting >= mostWaiting) return Promise.resolve({ outcome: 'busy' });
    waiting += 1;
    const mine = last.then(() => runInThread(job)).finally(() => (waiting -= 1));
    last = mine.catch(() => undefined);
    return mine;
  };
}

function runInThread(job: RedactionJob): Promise<RedactionResult> {
  return new Promise((resolve) => {
    const thread = new Worker(program, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
      // Libraries warn of what they meet in a document, and quote it.
      stdout: true,
      stderr: true,
    });
    const settle = (result: RedactionResult) => {
      clearTimeout(timer);
      resolve(result);
      void thread.terminate();
    };
    const timer = setTimeout(() => settle({ outcome: 'tookTooLong' }), redactionLimits.milliseconds);
    thread.once('message', settle);
    // A document on which a library breaks is one that cannot be read.
    thread.once('error', () => settle({ outcome: 'unreadable' }));
    thread.once('exit', () => settle({ outcome: 'unreadable' }));
  });
}
