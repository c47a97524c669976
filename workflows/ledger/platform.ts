// What the ledger asks of whoever runs it: the browser and the server each hand in their own cryptography, and this folder has none.
import type { Bytes } from '../reporting/web-crypto.ts';
import type { Sha256 } from './tree-hash.ts';

export type Platform = {
  sha256: Sha256;
  /** Whether this is the Ed25519 signature (RFC 8032) of the message under the raw public key. */
  isSignature: (publicKey: Bytes, message: Bytes, signature: Bytes) => Promise<boolean>;
  /** Standard base64 with padding (RFC 4648 §4). */
  toBase64: (bytes: Bytes) => string;
  /** Null where it is not the one way to write these bytes. */
  fromBase64: (text: string) => Bytes | null;
  utf8: (text: string) => Bytes;
};

const isPlain = /^[\n\x20-\x7e]*$/;

/** The bytes of printable ASCII and line ends. All that the ledger signs is that; anything else is null. */
export function asciiBytes(text: string): Bytes | null {
  return isPlain.test(text) ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : null;
}

/** A number as so many bytes, the highest first. */
export function bigEndian(value: number, length: number): Bytes {
  const bytes = new Uint8Array(length);
  let rest = value;
  for (let at = length - 1; at >= 0; at -= 1) {
    bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

export function fromBigEndian(bytes: Bytes): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
