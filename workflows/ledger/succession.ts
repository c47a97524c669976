// How a log comes by another signing key. The statement is a signed note: the log, up to which size the old key signed, the root there,
// the old key and the new one. Both sign it, so that whoever trusts the one can go on to the other, in either direction. A log that had to
// go on from an older backup does so under another name, and says in such a statement what others had seen of it that is missing now.
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
  /** Both are named after the log, unless something was lost: then the successor is another log's. */
  predecessor: VerifierKey;
  successor: VerifierKey;
  lost: Lost | null;
};

/** Entries from the statement's size on, up to what was seen, that the predecessor signed and nobody has any more. */
export type Lost = {
  /** The furthest that is known to have been seen of the predecessor; null where nobody was asked. */
  seen: Pick<Checkpoint, 'size' | 'root'> | null;
  /** When the last entry that is left was written (ISO 8601); null where none is. */
  since: string | null;
  reason: string;
};

/** A key of the log and between which sizes it signed; at the size where one follows another, both did. */
export type LogKey = { key: VerifierKey; from: number; upTo: number; lost?: Lost | null };

const kind = 'successor/v1';
const kindOfRewind = 'rewound/v1';
const isSize = /^(0|[1-9]\d{0,15})$/;

export function successionAsText(platform: Platform, said: Succession): string {
  const { size, root, predecessor, successor, lost } = said;
  const keys = [predecessor, successor].map((key) => keyAsText(platform, key));
  const lines = [successor.name, lost ? kindOfRewind : kind, size, platform.toBase64(root), ...keys];
  return `${[...lines, ...(lost ? linesOfLost(platform, lost) : [])].join('\n')}\n`;
}

/** `-` stands for what is not known; the reason is a JSON string in ASCII. */
function linesOfLost({ toBase64 }: Platform, { seen, since, reason }: Lost): string[] {
  const escaped = JSON.stringify(reason).replaceAll(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [seen ? `${seen.size} ${toBase64(seen.root)}` : '-', since ?? '-', escaped];
}

/** Null where the text is no such statement. */
export function successionFromText(platform: Platform, text: string): Succession | null {
  const [origin, said, size = '', coded = '', oldKey = '', newKey = '', ...rest] = text.split('\n');
  const root = platform.fromBase64(coded);
  const [predecessor, successor] = [oldKey, newKey].map((line) => keyFromText(platform, line));
  if ((said !== kind && said !== kindOfRewind) || rest.pop() !== '' || root?.length !== hashBytes)
    return null;
  if (!isSize.test(size) || !isCount(Number(size)) || !predecessor || !successor) return null;
  const lost = said === kind ? null : lostFromLines(platform, rest);
  const isWhole = said === kind ? rest.length === 0 : lost !== null;
  const isOurs = successor.name === origin && (predecessor.name === origin) === (said === kind);
  if (!isWhole || !isOurs || predecessor.algorithm !== 1 || successor.algorithm !== 1) return null;
  return { size: Number(size), root, predecessor, successor, lost };
}

function lostFromLines(
  { fromBase64 }: Platform,
  [seen = '', since = '', coded = '', ...rest]: string[],
): Lost | null {
  const [size = '', root = ''] = seen.split(' ');
  const hash = fromBase64(root);
  const isSeen = seen === '-' || (isSize.test(size) && isCount(Number(size)) && hash?.length === hashBytes);
  if (!isSeen || !/^(-|\d{4}-\d\d-\d\dT[\d:.]+Z)$/.test(since) || rest.length > 0) return null;
  const reason = stringIn(coded);
  if (reason === null) return null;
  return {
    seen: hash && seen !== '-' ? { size: Number(size), root: hash } : null,
    since: since === '-' ? null : since,
    reason,
  };
}

function stringIn(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
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
  for (const { size, predecessor, successor, lost } of steps) {
    const last = later.at(-1);
    if (!last || !isSameKey(predecessor, last.key) || size < last.from) continue;
    last.upTo = size;
    later.push({ key: successor, from: size, upTo: Number.MAX_SAFE_INTEGER, lost });
  }
  const earlier: LogKey[] = [];
  for (const { size, predecessor, successor, lost } of steps.toReversed()) {
    const first = earlier[0] ?? later[0];
    if (!first || !isSameKey(successor, first.key) || size > first.upTo) continue;
    first.from = size;
    first.lost = lost;
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
