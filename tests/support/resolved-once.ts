// What a node imports, and what that is: looked up once in a run of tests, by the first process that starts, and read by the hundred
// that follow. Looking it up is a third of a start. The file goes with the run, so that it says nothing of a tree that has changed.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

type Resolved = { url: string; format?: string | null | undefined };

const file = process.env.DUECOURSE_TESTS_RESOLVED;
const known = new Map<string, Resolved>(file ? readKnown(file) : []);
const before = known.size;

function readKnown(path: string): [string, Resolved][] {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}

if (file) {
  registerHooks({
    resolve(specifier, context, next) {
      // `require` has a cache of its own, and other rules.
      const isImport = context.conditions.includes('import') && !context.conditions.includes('require');
      if (!isImport || specifier.startsWith('node:')) return next(specifier, context);
      const folder = context.parentURL?.slice(0, context.parentURL.lastIndexOf('/'));
      const key = `${specifier} ${folder}`;
      const found = known.get(key);
      if (found) return { ...found, shortCircuit: true };
      const { url, format } = next(specifier, context);
      known.set(key, { url, format });
      return { url, format };
    },
  });
  process.on('exit', () => {
    if (known.size === before) return;
    const own = `${file}.${process.pid}`;
    writeFileSync(own, JSON.stringify([...known]));
    renameSync(own, file);
  });
}
