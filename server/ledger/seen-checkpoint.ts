// What somebody else has kept of this log: a file with a checkpoint, or a witness asked by its address. It counts only where this log
// signed it.
import { readFile } from 'node:fs/promises';
import { type Checkpoint, checkpointFromText } from '#workflows/ledger/checkpoint.ts';
import { noteFromText } from '#workflows/ledger/signed-note.ts';
import { isSignedByLog, type LogKey } from '#workflows/ledger/succession.ts';
import { nodePlatform } from './node-platform.ts';

export async function seenIn(from: string, origin: string, keys: readonly LogKey[]): Promise<Checkpoint> {
  const text = /^https?:/.test(from)
    ? await (await fetch(`${from.replace(/\/$/, '')}/checkpoint?origin=${encodeURIComponent(origin)}`)).text()
    : await readFile(from, 'utf8');
  const note = noteFromText(nodePlatform, text);
  const checkpoint = note && checkpointFromText(nodePlatform, note.text);
  if (!checkpoint || !(await isSignedByLog(nodePlatform, note, checkpoint, keys)))
    throw new Error(`${from} holds no checkpoint that this log signed.`);
  return checkpoint;
}
