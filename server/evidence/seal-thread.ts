// The thread in which evidence is sealed and opened. It works on memory that is shared with it: until it has answered, nobody else
// touches the stretch. One that dies is replaced; only what it was working on fails.
import { openKeptWorker } from '../kept-worker.ts';
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
  const worker = openKeptWorker<Omit<SealJob, 'id'>, SealAnswer>(
    new URL('./seal-worker.ts', import.meta.url),
  );
  const work =
    (what: SealJob['what']) =>
    (place: StretchPlace, stretch: Buffer, length: number): Promise<Buffer> => {
      const worked = worker.ask({ what, place, bytes: stretch, length }).then((answer) => {
        if (answer?.length == null)
          throw new Error('A stretch of a file of evidence could not be worked on.');
        return stretch.subarray(0, answer.length);
      });
      // It is asked for ahead, and whoever asked may have gone before it comes.
      worked.catch(() => undefined);
      return worked;
    };
  return { seal: work('seal'), open: work('open'), close: worker.close };
}
