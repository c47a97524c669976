// The export of a case in the hands of an outsider: unpacked into a folder of its own and checked there by the program it carries.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** The folder below `folder` that a ZIP was unpacked into. */
export async function unpacked(folder: string, zip: Uint8Array): Promise<string> {
  const at = await mkdtemp(join(folder, 'zip-'));
  const file = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(Buffer.from(zip), { lazyEntries: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    );
  });
  await new Promise<void>((resolve, reject) => {
    file.on('error', reject).on('end', resolve);
    file.on('entry', (entry: Entry) => {
      file.openReadStream(entry, async (error, stream) => {
        if (error || !stream) return reject(error);
        const path = join(at, entry.fileName);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, stream);
        file.readEntry();
      });
    });
    file.readEntry();
  });
  return at;
}

/** As an outsider runs it: in that folder, without anything of the product. */
export async function verified(at: string): Promise<{ code: number; output: string }> {
  const run = promisify(execFile)(process.execPath, ['verify.mjs'], { cwd: at, env: {} });
  return run.then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, output: error.stdout }),
  );
}
