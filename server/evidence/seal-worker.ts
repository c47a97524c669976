// Seals and opens stretches in a thread of its own. What ciphers leave behind is cleared from a heap that holds nothing else, and
// the server goes on meanwhile. Nothing of a stretch or its key is kept.
import { parentPort } from 'node:worker_threads';
import type { SealAnswer, SealJob } from './seal-thread.ts';
import { openStretch, sealStretch } from './stretch.ts';

parentPort?.on('message', ({ id, what, place, bytes, length }: SealJob) => {
  const shared = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let answer: SealAnswer;
  try {
    answer = { id, length: (what === 'seal' ? sealStretch : openStretch)(place, shared, length) };
  } catch {
    answer = { id, length: null };
  }
  parentPort?.postMessage(answer);
});
