// What the log says of itself at one moment (C2SP tlog-checkpoint): whose log it is, how many entries it has, and the root over all
// of them. Signed by the log it commits the log to every entry up to there; cosigned by a witness it also says when somebody else
// saw it, and that it followed upon whatever that witness had seen before.

import { type Bytes, bytesOf } from '../reporting/web-crypto.ts';
import { asciiBytes, bigEndian, fromBigEndian, type Platform } from './platform.ts';
import { type NoteSignature, type SignedNote, signaturesOf, type VerifierKey } from './signed-note.ts';
import { hashBytes, isCount } from './tree-hash.ts';

export type Checkpoint = { origin: string; size: number; root: Bytes };

const signatureBytes = 64;
const timeBytes = 8;

export function checkpointAsText({ toBase64 }: Platform, { origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** Null where the text is not a checkpoint; lines after the third are a log's own and allowed. */
export function checkpointFromText({ fromBase64 }: Platform, text: string): Checkpoint | null {
  const [origin = '', size = '', coded = '', ...rest] = text.split('\n');
  const root = fromBase64(coded);
  const isWhole = rest.at(-1) === '' && rest.slice(0, -1).every((line) => line !== '');
  if (!origin || !isWhole || !/^(0|[1-9]\d{0,15})$/.test(size)) return null;
  if (root?.length !== hashBytes || !isCount(Number(size))) return null;
  return { origin, size: Number(size), root };
}

/** Whether the log with this key signed the note. */
export async function isSignedBy(platform: Platform, note: SignedNote, key: VerifierKey): Promise<boolean> {
  const message = asciiBytes(note.text);
  if (!message || key.algorithm !== 1) return false;
  for (const signature of signaturesOf(note, key)) {
    if (signature.length !== signatureBytes) return false;
    if (!(await platform.isSignature(key.publicKey, message, signature))) return false;
  }
  return signaturesOf(note, key).length > 0;
}

/** When this witness cosigned the note, in seconds since 1970; null where it did not, or the cosignature is not its own. */
export async function cosignedAt(
  platform: Platform,
  note: SignedNote,
  witness: VerifierKey,
): Promise<number | null> {
  if (witness.algorithm !== 4) return null;
  let latest: number | null = null;
  for (const signature of signaturesOf(note, witness)) {
    if (signature.length !== timeBytes + signatureBytes) return null;
    const time = fromBigEndian(signature.slice(0, timeBytes));
    const message = cosigned(note.text, time);
    if (!message || !(await platform.isSignature(witness.publicKey, message, signature.slice(timeBytes))))
      return null;
    latest = Math.max(latest ?? 0, time);
  }
  return latest;
}

/** What a witness signs: the time and the text. Null where there is something else than ASCII in it. */
export function cosigned(text: string, seconds: number): Bytes | null {
  return asciiBytes(`cosignature/v1\ntime ${seconds}\n${text}`);
}

/** The cosignature as a line under a note, from the bare signature over `cosigned`. */
export function cosignatureOf(key: VerifierKey, seconds: number, signature: Bytes): NoteSignature {
  const timed = bytesOf(bigEndian(seconds, timeBytes), signature);
  return { name: key.name, keyId: key.id, signature: timed };
}
