// The two derivations of a receipt (HKDF-SHA256, RFC 5869): one finds the report, the other opens what is written back. From
// one nobody gets to the other. No slow derivation is needed: nobody tries 2^120 receipts, however fast each try is.
import { type KeyPair, keyPairOf } from './sealed-letter.ts';
import { type Bytes, bytesOf, type Subtle } from './web-crypto.ts';

const salt = bytesOf('duecourse reporter receipt 1');

export type ReceiptKeys = {
  /** 32 bytes: shown to the server, which keeps no more than a keyed hash of it. */
  lookup: Bytes;
  /** Whatever the server writes back is sealed to its public half. The private half never leaves the browser. */
  letters: KeyPair;
};

/** `entropy` are the 15 bytes of the receipt. */
export async function receiptKeysOf(subtle: Subtle, entropy: Uint8Array): Promise<ReceiptKeys> {
  const key = await subtle.importKey('raw', bytesOf(entropy), { name: 'HKDF' }, false, ['deriveBits']);
  const derive = async (purpose: string) =>
    new Uint8Array(
      await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(purpose) }, key, 256),
    );
  const lookup = await derive('look-up');
  return { lookup, letters: await keyPairOf(subtle, await derive('decryption')) };
}
