// Texts with signatures under them (C2SP signed-note), and the keys that they are checked by. A note is a text, an empty line, and
// a line for each signature: an em dash, the key's name, and in base64 the key's id and what was signed with it.

import { type Bytes, bytesOf } from '../reporting/web-crypto.ts';
import { asciiBytes, type Platform } from './platform.ts';

/** 0x01: the text itself is signed. 0x04: a witness signs when it saw the text (C2SP tlog-cosignature). */
export type Algorithm = 1 | 4;

export type VerifierKey = { name: string; id: Bytes; algorithm: Algorithm; publicKey: Bytes };
export type NoteSignature = { name: string; keyId: Bytes; signature: Bytes };
/** `text` ends with a line end. */
export type SignedNote = { text: string; signatures: NoteSignature[] };

const idBytes = 4;
const publicKeyBytes = 32;
const mostSignatures = 100;
const isName = /^[\x21-\x2a\x2c-\x7e]{1,200}$/;

/** A key's id: the first four bytes of SHA-256(name ‖ LF ‖ algorithm ‖ public key). */
export function verifierKeyOf(
  { sha256 }: Platform,
  name: string,
  algorithm: Algorithm,
  publicKey: Bytes,
): VerifierKey {
  const bytes = isName.test(name) ? asciiBytes(`${name}\n`) : null;
  if (!bytes) throw new RangeError('A key’s name is printable ASCII without spaces and plus signs.');
  const id = sha256(bytesOf(bytes, [algorithm], publicKey)).slice(0, idBytes);
  return { name, id, algorithm, publicKey };
}

/** As keys are written down: `name+id+key`, the id in hexadecimal, the key in base64 behind its algorithm. */
export function keyAsText({ toBase64 }: Platform, { name, id, algorithm, publicKey }: VerifierKey): string {
  const hex = [...id].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${name}+${hex}+${toBase64(bytesOf([algorithm], publicKey))}`;
}

/** Null where it is no key, or its id is not its own. */
export function keyFromText(platform: Platform, text: string): VerifierKey | null {
  const [, name = '', , coded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? [];
  const bytes = platform.fromBase64(coded);
  if (!isName.test(name) || bytes?.length !== 1 + publicKeyBytes) return null;
  const algorithm = bytes[0];
  if (algorithm !== 1 && algorithm !== 4) return null;
  const key = verifierKeyOf(platform, name, algorithm, bytes.slice(1));
  return keyAsText(platform, key) === text.trim() ? key : null;
}

/** The signatures that say the name and the id of this key. */
export function signaturesOf({ signatures }: SignedNote, { name, id }: VerifierKey): Bytes[] {
  return signatures
    .filter((one) => one.name === name && one.keyId.every((byte, at) => byte === id[at]))
    .map(({ signature }) => signature);
}

export function signatureLine({ toBase64 }: Platform, { name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${toBase64(bytesOf(keyId, signature))}\n`;
}

export function noteAsText(platform: Platform, { text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map((one) => signatureLine(platform, one)).join('')}`;
}

/** Null where it is not a note of printable ASCII with at least one signature line. */
export function noteFromText(platform: Platform, whole: string): SignedNote | null {
  const end = whole.lastIndexOf('\n\n');
  const text = whole.slice(0, end + 1);
  const lines = whole.slice(end + 2);
  if (end < 1 || !lines.endsWith('\n') || !asciiBytes(text)) return null;
  const written = lines.slice(0, -1).split('\n');
  if (written.length > mostSignatures) return null;
  const signatures = written.map((line) => signatureFromLine(platform, line));
  return signatures.every((one) => one !== null) ? { text, signatures } : null;
}

/** Null where the line is no signature. */
export function signatureFromLine({ fromBase64 }: Platform, line: string): NoteSignature | null {
  const [, name = '', coded = ''] = /^— (\S+) (\S+)$/.exec(line) ?? [];
  const bytes = fromBase64(coded);
  if (!isName.test(name) || !bytes || bytes.length <= idBytes) return null;
  return { name, keyId: bytes.slice(0, idBytes), signature: bytes.slice(idBytes) };
}
