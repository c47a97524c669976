// Where the instance's secret comes from: given, or kept in a file of the data directory, or derived from the credentials of an
// external database. The file is changed by moving a whole one into its place; while the secret itself is being changed it names both.
import { randomBytes, scryptSync } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export type SecretSource = 'given' | 'data directory' | 'database credentials';

/** Between the two secrets: which of them the database is under is found out by `npx duecourse rotate`. */
export class SecretInChange extends Error {}

const Kept = z.object({ secret: z.string().min(1), next: z.string().min(1).optional() });
export type KeptSecret = z.infer<typeof Kept>;

/** Null where the folder has none yet. */
export function readKeptSecret(dataDir: string): KeptSecret | null {
  const file = fileIn(dataDir);
  return existsSync(file) ? Kept.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** On the disk when it returns; throws where the folder cannot be written. */
export function keepSecret(dataDir: string, kept: KeptSecret): void {
  const draft = `${fileIn(dataDir)}.new`;
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, JSON.stringify(kept));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, fileIn(dataDir));
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The instance secret and where it comes from. Throws where the data directory cannot be written, or `SecretInChange`. */
export function findSecret(options: {
  given: string | undefined;
  databaseUrl: string | undefined;
  dataDir: string;
}): { secret: string; source: SecretSource } {
  if (options.given) return { secret: options.given, source: 'given' };
  if (options.databaseUrl)
    return { secret: secretOfUrl(options.databaseUrl), source: 'database credentials' };
  const kept = readKeptSecret(options.dataDir);
  if (kept?.next)
    throw new SecretInChange('The change of the secret was not finished: run "npx duecourse rotate" again.');
  if (kept) return { secret: kept.secret, source: 'data directory' };
  const secret = newSecret();
  keepSecret(options.dataDir, { secret });
  return { secret, source: 'data directory' };
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'secret.json');
}

/** Slow on purpose: a password may be short. */
function secretOfUrl(databaseUrl: string): string {
  const { username, password, pathname } = new URL(databaseUrl);
  return scryptSync(`${username}:${password}`, `duecourse${pathname}`, 32, {
    N: 32_768,
    r: 8,
    maxmem: 64 << 20,
  }).toString('base64url');
}
