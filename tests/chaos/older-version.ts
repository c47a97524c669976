// The version before the newest migration, as it was committed, in a folder of its own: what runs in an installation while that
// migration is brought to it. It takes its libraries and its page from here, where they are the same.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { procedureVersion } from '#workflows/case/versions/procedure-version.ts';

const repository = new URL('../..', import.meta.url).pathname;

export type OlderVersion = {
  folder: string;
  commit: string;
  /** False where a newer procedure came with or after the migration: cases that it wrote are refused by this version (ADR 10). */
  hasSameProcedure: boolean;
  remove: () => void;
};

/** Throws where the history is not there (a shallow clone). */
export async function takeOlderVersion(): Promise<OlderVersion> {
  const newest = git('log', '--diff-filter=A', '--format=%H', '-1', '--', 'db/migrations/*.sql');
  const commit = git('rev-parse', `${newest}^`);
  const folder = mkdtempSync(join(tmpdir(), 'duecourse-older-'));
  const archive = execFileSync('git', ['archive', commit], { cwd: repository, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  mkdirSync(join(folder, 'client'), { recursive: true });
  for (const path of ['node_modules', 'client/dist']) symlinkSync(join(repository, path), join(folder, path));
  const older: { procedureVersion: string } = await import(
    join(folder, 'workflows/case/versions/procedure-version.ts')
  );
  return {
    ...{ folder, commit, hasSameProcedure: older.procedureVersion === procedureVersion },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function git(...given: string[]): string {
  return execFileSync('git', given, { cwd: repository, encoding: 'utf8' }).trim();
}
