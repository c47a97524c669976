// The cryptography that the ledger asks for, as Node has it.
import { createPublicKey, hash, verify } from 'node:crypto';
import type { Platform } from '#workflows/ledger/platform.ts';
import { treeHashOf } from '#workflows/ledger/tree-hash.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';

/** A public key of RFC 8410 up to its 32 bytes. */
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');

export const nodePlatform: Platform = {
  sha256,
  isSignature: async (publicKey, message, signature) => {
    const key = createPublicKey({
      key: Buffer.concat([spkiHead, publicKey]),
      format: 'der',
      type: 'spki',
    });
    return verify(null, message, key, signature);
  },
  toBase64: (bytes) => Buffer.from(bytes).toString('base64'),
  fromBase64: (text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? new Uint8Array(bytes) : null;
  },
  utf8: (text) => new Uint8Array(Buffer.from(text)),
};

export const treeHash = treeHashOf(sha256);

function sha256(bytes: Bytes): Bytes {
  return new Uint8Array(hash('sha256', bytes, 'buffer'));
}
