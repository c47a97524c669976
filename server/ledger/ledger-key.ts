// The log's name and its Ed25519 key (RFC 8032). Both follow from the instance's secret, which is never in PostgreSQL: whoever holds
// the database alone can rebuild the tree, and cannot sign it; and a restored database is still the same log.
import { createPrivateKey, createPublicKey, hash, sign } from 'node:crypto';
import { type Algorithm, keyAsText, type VerifierKey, verifierKeyOf } from '#workflows/ledger/signed-note.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';
import { nodePlatform } from './node-platform.ts';

export type SigningKey = {
  verifier: VerifierKey;
  /** As it is handed to whoever checks: `name+id+key`. */
  text: string;
  sign: (message: Bytes) => Bytes;
};

/** A private key of RFC 8410 up to its 32 bytes. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicKeyAt = 12;

/**
 * Of the log itself: named after its first public key, so that no two logs share a name. A key that followed another goes by the name
 * that the log has.
 */
export function logKeyOf(seed: Uint8Array, logName: string | null = null): SigningKey {
  const name = (publicKey: Bytes) => logName ?? `duecourse/${hash('sha256', publicKey).slice(0, 16)}`;
  return signingKeyOf(name, seed, 1);
}

/** `seed`: 32 secret bytes. Algorithm 1 signs a log's checkpoints, 4 a witness's cosignatures. */
export function signingKeyOf(
  name: (publicKey: Bytes) => string,
  seed: Uint8Array,
  algorithm: Algorithm,
): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = new Uint8Array(spki.subarray(publicKeyAt));
  const verifier = verifierKeyOf(nodePlatform, name(publicKey), algorithm, publicKey);
  return {
    verifier,
    text: keyAsText(nodePlatform, verifier),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}
