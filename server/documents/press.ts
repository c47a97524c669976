// Where sheets become PDFs: one thread that takes them in turn. One that dies or does not answer is replaced; only what it was
// working on fails.
import { openKeptWorker } from '../kept-worker.ts';
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
  const worker = openKeptWorker<{ job: PressJob }, PressAnswer>(
    new URL('./press-worker.ts', import.meta.url),
    {
      longestMs,
    },
  );
  return {
    pdf: async (job) => {
      if (worker.waiting() >= mostWaiting) throw new PressBusy('too many documents are being made');
      const answer = await worker.ask({ job });
      if (!answer?.done) throw new Error('A document could not be set.');
      return answer.done;
    },
    close: worker.close,
  };
}
