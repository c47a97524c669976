// `npm run sbom`: what the product runs with, as CycloneDX, from the lock file alone. The tools are taken out of the lock file first:
// told to leave them out, `npm sbom` leaves out every package as well that a tool shares with the product.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const repository = new URL('../..', import.meta.url).pathname;
const read = (name: string) => JSON.parse(readFileSync(join(repository, name), 'utf8'));

type Locked = { dev?: boolean; devDependencies?: unknown };

const folder = mkdtempSync(join(tmpdir(), 'duecourse-sbom-'));
try {
  const { devDependencies: _, ...manifest } = read('package.json');
  const { packages, ...lock } = read('package-lock.json') as { packages: Record<string, Locked> };
  const { '': root, ...others } = packages;
  const { devDependencies: __, ...product } = root ?? {};
  const run = Object.entries(others).filter(([, { dev }]) => !dev);
  write('package.json', manifest);
  write('package-lock.json', { ...lock, packages: { '': product, ...Object.fromEntries(run) } });
  const given = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const bill = execFileSync('npm', given, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  process.stdout.write(bill.replaceAll(basename(folder), manifest.name));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(content));
}
