// `npm run build:check`: builds the page twice, into folders that are removed again, and says whether every file is the same to the byte.
// What somebody builds from a commit is then what everybody else does: they can compare its hash.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'vite';

const root = new URL('../../client', import.meta.url).pathname;

async function built(): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'duecourse-build-'));
  try {
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: folder },
    });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
    return new Map(paths.map((path) => [relative(folder, path), hashOf(readFileSync(path))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const first = await built();
const second = await built();
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (path) => first.get(path) !== second.get(path),
);
const sha256 = hashOf([...first].map(([path, hash]) => `${hash}  ${path}\n`).join(''));
console.log(JSON.stringify({ files: first.size, sha256, differing }));
process.exitCode = differing.length === 0 ? 0 : 1;
