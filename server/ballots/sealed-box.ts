// What is in a box, sealed: papers by their numbers in sorted order, padded to a fixed size, so that neither the order of
// casting nor the number of papers shows in what is stored.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { CastPaper } from '#workflows/case/sitting/secret-count.ts';

/** Room for four hundred papers: more than any body has members. */
const size = 32 * 1024;
const nonceBytes = 12;
const tagBytes = 16;

export function sealBox(key: Buffer, ballotId: string, papers: readonly CastPaper[]): Buffer {
  const sorted = papers.toSorted((one, other) => (one.paper < other.paper ? -1 : 1));
  const plain = Buffer.alloc(size, ' ');
  const written = plain.write(JSON.stringify(sorted));
  if (written >= size) throw new Error('The box is full.');
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(ballotId));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function openBox(key: Buffer, ballotId: string, sealed: Uint8Array): CastPaper[] {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes)).setAAD(
    Buffer.from(ballotId),
  );
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const plain = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  return JSON.parse(plain.toString('utf8')) as CastPaper[];
}
