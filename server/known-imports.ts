// What each import of a start means, looked up once and kept with what was compiled: some 3,700 lookups, each of which asks the disk
// where a package lies and what it exports, were two fifths of a start's processor time (ADR 60). What was kept counts as long as what
// says what lies where is as it was: the packages that are installed, this one's own names (`#db/…`), Node, and the folder.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';

type Resolved = { url: string; format?: string | null | undefined };
type Kept = { stamp: string; imports: [string, Resolved][] };

export type KnownImports = {
  /** Writes down what has been looked up since, where anything has; says nothing where nobody may write. */
  keep: () => void;
};

/** From now on, for the thread that asks. `root` is the folder of package.json; `file` is where it is kept. */
export function knowImports(root: string, file: string): KnownImports {
  const stamp = stampOf(root);
  if (stamp === null) return { keep: () => undefined };
  const known = new Map(readKept(file, stamp));
  let kept = known.size;
  registerHooks({
    resolve(specifier, context, next) {
      // `require` has a cache of its own, and other rules.
      const isImport = context.conditions.includes('import') && !context.conditions.includes('require');
      if (!isImport || specifier.startsWith('node:')) return next(specifier, context);
      const key = `${specifier} ${context.parentURL ? dirname(context.parentURL) : ''}`;
      const found = known.get(key);
      if (found) return { ...found, shortCircuit: true };
      const { url, format } = next(specifier, context);
      known.set(key, { url, format });
      return { url, format };
    },
  });
  return {
    keep() {
      if (known.size === kept) return;
      kept = known.size;
      tryTo(() => write(file, { stamp, imports: [...known] }));
    },
  };
}

/** npm writes its own list of what is installed anew whenever that changes; null where something else has installed it. */
function stampOf(root: string): string | null {
  const hash = createHash('sha256').update(`${root}\n${process.version}\n`);
  for (const name of ['package.json', 'node_modules/.package-lock.json']) {
    const found = tryTo(() => statSync(join(root, name), { bigint: true }));
    if (!found) return null;
    hash.update(`${name} ${found.mtimeNs} ${found.size} ${found.ino}\n`);
  }
  return hash.digest('hex');
}

function readKept(file: string, stamp: string): [string, Resolved][] {
  const kept = tryTo(() => JSON.parse(readFileSync(file, 'utf8')) as Kept);
  return kept?.stamp === stamp ? kept.imports : [];
}

/** Whole or not at all: several nodes may start at once. */
function write(file: string, kept: Kept): void {
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(own, JSON.stringify(kept));
  renameSync(own, file);
}

/** Without what is kept a start is slower, and that is all. */
function tryTo<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
