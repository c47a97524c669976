#!/usr/bin/env node
// The command line. It only tells what to run; each command's work is its own file's.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { knowImports } from './known-imports.ts';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Duecourse needs Node 24; this is ${process.version}. Start it by "npm start", which brings its own.`,
  );
  process.exit(1);
}

// What was compiled and looked up once is read the next time: half of each start. It lies with the code, for whoever may write there may
// change that anyway; where nobody may (an image), each start does it anew.
const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/duecourse');
enableCompileCache(cache);
const imports = knowImports(root, join(cache, 'imports.json'));

type Run = (flags: string[]) => Promise<number | undefined>;

/** What can be run; a number is the exit code, without one the process goes on. */
const commands: Readonly<Record<string, { usage: string; load: () => Promise<Run> }>> = {
  start: {
    usage: 'start [--demo | --no-demo]',
    load: async () => (await import('./start-from-command-line.ts')).startFromCommandLine,
  },
  pack: {
    usage: 'pack validate | diff | simulate',
    load: async () => (await import('./packs/pack-from-command-line.ts')).packFromCommandLine,
  },
  replay: {
    usage: 'replay',
    load: async () => (await import('./replay/replay-from-command-line.ts')).replayFromCommandLine,
  },
  verify: {
    usage: 'verify DIR | ZIP | URL',
    load: async () => (await import('./verify/verify-from-command-line.ts')).verifyFromCommandLine,
  },
  audit: {
    usage: 'audit [--seen FILE | URL]',
    load: async () => (await import('./ledger/audit-from-command-line.ts')).auditFromCommandLine,
  },
  witness: {
    usage: 'witness --log KEY',
    load: async () => (await import('./witness/witness-from-command-line.ts')).witnessFromCommandLine,
  },
  rotate: {
    usage: 'rotate',
    load: async () => (await import('./rotation/rotate-from-command-line.ts')).rotateFromCommandLine,
  },
  backup: {
    usage: 'backup DIR --to KEY',
    load: async () => (await import('./backup/backup-from-command-line.ts')).backupFromCommandLine,
  },
  restore: {
    usage: 'restore DIR --identity FILE',
    load: async () => (await import('./backup/restore-from-command-line.ts')).restoreFromCommandLine,
  },
  reindex: {
    usage: 'reindex',
    load: async () => (await import('./search/reindex-from-command-line.ts')).reindexFromCommandLine,
  },
};

const [name = 'start', ...flags] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  const usages = Object.values(commands).map(({ usage }) => usage);
  console.error(`There is no command "${name}". There is: ${usages.join(', ')}.`);
  process.exit(1);
}
const run = await command.load();
const code = await run(flags).catch(async (error: unknown) => {
  const { lineFor } = await import('./line-for-error.ts');
  console.error(lineFor(error));
  return 2;
});
// Now and not at the end, which may be a sudden one.
imports.keep();
if (code !== undefined) process.exit(code);
