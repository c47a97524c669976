// An export as it came, a ZIP, opened in memory: each file is unpacked when its turn has come and let go of again.
import { unzipSync } from 'fflate';
import type { ExportedFiles } from '#workflows/ledger/checks/check-export.ts';
import { sha256Of } from './browser-platform.ts';

/** Throws where it is no ZIP. */
export function filesInZip(zip: Uint8Array<ArrayBuffer>): ExportedFiles {
  const files = new Map<string, number>();
  unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('/')) files.set(name, originalSize);
      return false;
    },
  });
  const open = (path: string): Uint8Array<ArrayBuffer> => {
    const found = unzipSync(zip, { filter: ({ name }) => name === path })[path];
    if (!found) throw new Error(`${path} is missing.`);
    return new Uint8Array(found);
  };
  return {
    files,
    text: async (path) => new TextDecoder().decode(open(path)),
    sha256: async (path) => sha256Of(open(path)),
  };
}
