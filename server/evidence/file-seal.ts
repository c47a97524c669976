// How a file of evidence is sealed: a key of its own, made from the case's key, so that without that key nothing opens it; bytes
// in chunks, each bound to its case, its file, its part and its place in the part (AES-256-GCM).
import { hkdfSync } from 'node:crypto';
import { openBytes, sealBytes, sealBytesMore } from '../cases/case-keys.ts';

/** Of plain bytes; all but the last chunk of a part have it. */
export const chunkBytes = 256 * 1024;
export const sealedChunkBytes = chunkBytes + sealBytesMore;

export type FileSeal = {
  key: Buffer;
  /** What the chunks of a part are bound to, besides the place of each. */
  aboutPart: (part: string) => string;
  sealName: (name: string) => Buffer;
  openName: (sealed: Uint8Array) => string;
};

export function fileSealOf(caseKey: Buffer, caseId: string, fileId: string): FileSeal {
  const key = Buffer.from(hkdfSync('sha256', caseKey, 'duecourse', `evidence ${fileId}`, 32));
  const name = `evidence name|${caseId}|${fileId}`;
  return {
    key,
    aboutPart: (part) => `evidence|${caseId}|${fileId}|${part}`,
    sealName: (plain) => sealBytes(key, name, Buffer.from(plain)),
    openName: (sealed) => openBytes(key, name, sealed).toString('utf8'),
  };
}

/** The key of a part in the store. */
export function blobKeyOf({ caseId, id }: { caseId: string; id: string }, part: string): string {
  return `${caseId}/${id}/${part}`;
}
