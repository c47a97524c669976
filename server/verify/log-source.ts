// Where a log is read from: its address, or a folder in which somebody keeps a copy of it under the same paths.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Reads below the log; throws where it is not to be had. */
export type FetchPath = (path: string) => Promise<Buffer>;

export function isAddress(at: string): boolean {
  return /^https?:\/\//.test(at);
}

/** Whether the folder is the copy of a log. */
export function isCopy(at: string): boolean {
  return existsSync(join(at, 'checkpoint')) && existsSync(join(at, 'key'));
}

/** `copyTo`: a folder in which what is read is kept. */
export function logSource(at: string, copyTo: string | null): FetchPath {
  const read = isAddress(at) ? overHttp(at) : (path: string) => readFile(join(at, ...path.split('/')));
  if (copyTo === null) return read;
  return async (path) => {
    const bytes = await read(path);
    const place = join(copyTo, ...path.split('/'));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
    return bytes;
  };
}

function overHttp(at: string): FetchPath {
  const base = `${at.replace(/\/+$/, '').replace(/\/api\/ledger$/, '')}/api/ledger/`;
  return async (path) => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${base}${path} answered ${response.status}.`);
    return Buffer.from(await response.arrayBuffer());
  };
}
