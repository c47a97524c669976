// An export, unpacked or as the ZIP that it came in, read file by file without ever writing one.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { ExportedFiles } from '#workflows/ledger/checks/check-export.ts';

type Opened = Pick<ExportedFiles, 'files'> & {
  open: (path: string) => Promise<Readable>;
  close: () => void;
};

/** Throws where there is neither a folder nor a ZIP. */
export async function openExport(at: string): Promise<ExportedFiles & { close: () => void }> {
  const { files, open, close } = (await stat(at)).isDirectory() ? await openFolder(at) : await openZip(at);
  return {
    ...{ files, close },
    text: async (path) => text(await open(path)),
    sha256: async (path) => {
      const hash = createHash('sha256');
      for await (const chunk of await open(path)) hash.update(chunk);
      return hash.digest('hex');
    },
  };
}

async function openFolder(at: string): Promise<Opened> {
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

async function openZip(at: string): Promise<Opened> {
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
