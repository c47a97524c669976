// An export, unpacked or as the ZIP that it came in, read file by file without ever writing one.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

export type ExportedFolder = {
  /** Paths with `/`, and how long each file is. */
  files: ReadonlyMap<string, number>;
  open: (path: string) => Promise<Readable>;
  close: () => void;
};

/** Throws where there is neither a folder nor a ZIP. */
export async function openExport(at: string): Promise<ExportedFolder> {
  return (await stat(at)).isDirectory() ? openFolder(at) : openZip(at);
}

async function openFolder(at: string): Promise<ExportedFolder> {
  const found = await readdir(at, { recursive: true, withFileTypes: true });
  const files = new Map<string, number>();
  for (const one of found) {
    if (one.isDirectory()) continue;
    const path = join(one.parentPath, one.name);
    files.set(relative(at, path).split(sep).join('/'), one.isFile() ? (await stat(path)).size : -1);
  }
  return {
    files,
    open: async (path) => createReadStream(join(at, ...path.split('/'))),
    close: () => undefined,
  };
}

async function openZip(at: string): Promise<ExportedFolder> {
  const zip: ZipFile = await openPromise(at, { autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  return {
    files: new Map([...entries].map(([path, { uncompressedSize }]) => [path, uncompressedSize])),
    open: async (path) => {
      const entry = entries.get(path);
      if (!entry) throw new Error(`${path} is not in the ZIP.`);
      return zip.openReadStreamPromise(entry);
    },
    close: () => zip.close(),
  };
}
