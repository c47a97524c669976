// The data key of each case: made when it is opened, wrapped by a key that is never in PostgreSQL (AES-256-GCM), kept
// unwrapped only in this node's memory. Destroying the wrapped key makes every text of the case unreadable.
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;
/** So much longer is what is sealed than what it holds. */
export const sealBytesMore = nonceBytes + tagBytes;

export type CaseKeys = {
  make: (caseId: string) => { key: Buffer; wrapped: Buffer };
  wrap: (caseId: string, key: Buffer) => Buffer;
  /** Throws where the key was wrapped by another instance or altered. */
  unwrap: (caseId: string, wrapped: Uint8Array) => Buffer;
};

export function caseKeysOf(wrappingKey: Buffer): CaseKeys {
  const wrap = (caseId: string, key: Buffer) => sealBytes(wrappingKey, `case key|${caseId}`, key);
  return {
    make: (caseId) => {
      const key = randomBytes(32);
      return { key, wrapped: wrap(caseId, key) };
    },
    wrap,
    unwrap: (caseId, wrapped) => openBytes(wrappingKey, `case key|${caseId}`, wrapped),
  };
}

/** Nonce, ciphertext and tag in one (AES-256-GCM), bound to what it is about. */
export function sealBytes(key: Buffer, about: string, plain: Buffer): Buffer {
  const sealed = Buffer.allocUnsafe(plain.length + sealBytesMore);
  sealInto(sealed, key, about, plain);
  return sealed;
}

/** `plain` may lie where it is sealed to. A bare key would cost Node three times as much as the key made of it here. */
export function sealInto(sealed: Uint8Array, key: Uint8Array, about: string, plain: Uint8Array): void {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce).setAAD(Buffer.from(about));
  const ciphertext = cipher.update(plain);
  // Adds no byte in this mode.
  cipher.final();
  sealed.set(nonce);
  sealed.set(ciphertext, nonceBytes);
  sealed.set(cipher.getAuthTag(), nonceBytes + ciphertext.length);
}

export function openBytes(key: Uint8Array, about: string, sealed: Uint8Array): Buffer {
  // The bytes as they lie, not a copy: a file of evidence is gigabytes of them.
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const nonce = bytes.subarray(0, nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), nonce).setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const plain = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
  // Adds no byte in this mode, and throws where the tag is another.
  decipher.final();
  return plain;
}

/** A payload as it is stored: encrypted under the case's key and bound to its place in the case. */
export function sealText(key: Buffer, place: string, plain: string): { ciphertext: Buffer; nonce: Buffer } {
  const sealed = sealBytes(key, place, Buffer.from(plain));
  return { nonce: sealed.subarray(0, nonceBytes), ciphertext: sealed.subarray(nonceBytes) };
}

export function openText(
  key: Buffer,
  place: string,
  sealed: { ciphertext: Uint8Array; nonce: Uint8Array },
): string {
  return openBytes(key, place, Buffer.concat([sealed.nonce, sealed.ciphertext])).toString('utf8');
}
