// How a file of evidence is sealed: a key of its own, made from the case's key, so that without that key nothing opens it; bytes
// in chunks, each bound to its case, its file, its part and its place in the part (AES-256-GCM).
import { hkdfSync } from 'node:crypto';
import { openBytes, sealBytes } from '../cases/case-keys.ts';

/** Of plain bytes; all but the last chunk of a part have it. */
export const chunkBytes = 256 * 1024;
/** Nonce and tag. */
const sealBytesMore = 28;
export const sealedChunkBytes = chunkBytes + sealBytesMore;

export type FileSeal = {
  seal: (part: string, n: number, plain: Buffer) => Buffer;
  /** Throws where the bytes are others than were sealed for this place. */
  open: (part: string, n: number, sealed: Uint8Array) => Buffer;
  sealName: (name: string) => Buffer;
  openName: (sealed: Uint8Array) => string;
};

export function fileSealOf(caseKey: Buffer, caseId: string, fileId: string): FileSeal {
  const key = Buffer.from(hkdfSync('sha256', caseKey, 'duecourse', `evidence ${fileId}`, 32));
  const about = (part: string, n: number) => `evidence|${caseId}|${fileId}|${part}|${n}`;
  const name = `evidence name|${caseId}|${fileId}`;
  return {
    seal: (part, n, plain) => sealBytes(key, about(part, n), plain),
    open: (part, n, sealed) => openBytes(key, about(part, n), sealed),
    sealName: (plain) => sealBytes(key, name, Buffer.from(plain)),
    openName: (sealed) => openBytes(key, name, sealed).toString('utf8'),
  };
}

/** The key of a part in the store. */
export function blobKeyOf({ caseId, id }: { caseId: string; id: string }, part: string): string {
  return `${caseId}/${id}/${part}`;
}
