// How a log comes by another signing key. The statement is a signed note: the log, up to which size the old key signed, the root there,
// the old key and the new one. Both sign it, so that whoever trusts the one can go on to the other, in either direction.
import type { Bytes } from '../reporting/web-crypto.ts';
import { type Checkpoint, isSignedBy } from './checkpoint.ts';
import type { Platform } from './platform.ts';
import {
  keyAsText,
  keyFromText,
  type NoteSignature,
  noteFromText,
  type SignedNote,
  type VerifierKey,
} from './signed-note.ts';
import { hashBytes, isCount, isSameHash } from './tree-hash.ts';

export type Succession = {
  size: number;
  root: Bytes;
  /** Both are named after the log. */
  predecessor: VerifierKey;
  successor: VerifierKey;
};

/** A key of the log and between which sizes it signed; at the size where one follows another, both did. */
export type LogKey = { key: VerifierKey; from: number; upTo: number };

const kind = 'successor/v1';

export function successionAsText(platform: Platform, said: Succession): string {
  const { size, root, predecessor, successor } = said;
  const keys = [predecessor, successor].map((key) => keyAsText(platform, key));
  return `${[successor.name, kind, size, platform.toBase64(root), ...keys].join('\n')}\n`;
}

/** Null where the text is no such statement. */
export function successionFromText(platform: Platform, text: string): Succession | null {
  const [origin, said, size = '', coded = '', ...lines] = text.split('\n');
  const root = platform.fromBase64(coded);
  const [predecessor, successor] = lines.map((line) => keyFromText(platform, line));
  if (said !== kind || lines.length !== 3 || lines[2] !== '' || root?.length !== hashBytes) return null;
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !isCount(Number(size)) || !predecessor || !successor) return null;
  const isOurs = [predecessor, successor].every(({ name, algorithm }) => name === origin && algorithm === 1);
  return isOurs ? { size: Number(size), root, predecessor, successor } : null;
}

/** What a note says, where both keys signed it; else null. */
export async function agreedSuccession(platform: Platform, whole: string): Promise<Succession | null> {
  const note = noteFromText(platform, whole);
  const said = note && successionFromText(platform, note.text);
  if (!said) return null;
  const isAgreed =
    (await isSignedBy(platform, note, said.predecessor)) &&
    (await isSignedBy(platform, note, said.successor));
  return isAgreed ? said : null;
}

/**
 * Every key of the log that this one stands for, oldest first: those that followed it and those that it followed, as far as the
 * statements lead. `statements` are notes in the order in which the keys followed, from hands that nobody has to trust.
 */
export async function keysOfLog(
  platform: Platform,
  trusted: VerifierKey,
  statements: readonly string[],
): Promise<LogKey[]> {
  const all = await Promise.all(statements.map((whole) => agreedSuccession(platform, whole)));
  const steps = all.filter((said) => said !== null);
  const later: LogKey[] = [{ key: trusted, from: 0, upTo: Number.MAX_SAFE_INTEGER }];
  for (const { size, predecessor, successor } of steps) {
    const last = later.at(-1);
    if (!last || !isSameKey(predecessor, last.key) || size < last.from) continue;
    last.upTo = size;
    later.push({ key: successor, from: size, upTo: Number.MAX_SAFE_INTEGER });
  }
  const earlier: LogKey[] = [];
  for (const { size, predecessor, successor } of steps.toReversed()) {
    const first = earlier[0] ?? later[0];
    if (!first || !isSameKey(successor, first.key) || size > first.upTo) continue;
    first.from = size;
    earlier.unshift({ key: predecessor, from: 0, upTo: size });
  }
  return [...earlier, ...later];
}

/** Whether the log signed the note: each line in its name is by one of its keys, at a size at which that key signed. */
export async function isSignedByLog(
  platform: Platform,
  note: SignedNote,
  { origin, size }: Pick<Checkpoint, 'origin' | 'size'>,
  keys: readonly LogKey[],
): Promise<boolean> {
  const own = note.signatures.filter(({ name }) => name === origin);
  const able = keys.filter(({ key, from, upTo }) => key.name === origin && size >= from && size <= upTo);
  const isByOne = async (signature: NoteSignature) => {
    const alone = { ...note, signatures: [signature] };
    const found = await Promise.all(able.map(({ key }) => isSignedBy(platform, alone, key)));
    return found.includes(true);
  };
  return own.length > 0 && (await Promise.all(own.map(isByOne))).every((isOwn) => isOwn);
}

function isSameKey(one: VerifierKey, other: VerifierKey): boolean {
  return one.name === other.name && isSameHash(one.publicKey, other.publicKey);
}
