// The secret of the instance that is restored: the one that was given, or the one in the backup, which is then put where the product looks
// for it. Another secret than the backup's would open nothing of what is restored.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretFingerprint } from '#db/scram-verifier.ts';
import type { Configuration } from '../configuration.ts';
import { keepSecret, readKeptSecret } from '../find-secret.ts';
import { secretsOf } from '../secrets.ts';
import type { Contents } from './backup-format.ts';
import { BackupRefused } from './backup-refused.ts';

export function restoredSecret(
  { secret: given, databaseUrl, dataDir }: Configuration,
  contents: Pick<Contents, 'secret' | 'fingerprint'>,
): string {
  const secret = given ?? contents.secret;
  if (!secret)
    throw new BackupRefused(
      'The secret is not in this backup: set DUECOURSE_SECRET to the one of the instance.',
    );
  if (secretFingerprint(secretsOf(secret).database) !== contents.fingerprint)
    throw new BackupRefused('DUECOURSE_SECRET is another one than that of the instance in this backup.');
  if (given) return secret;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (databaseUrl) {
    const file = join(dataDir, 'restored-secret');
    writeFileSync(file, secret, { mode: 0o600 });
    console.error(
      `The secret is in ${file}: start every node with it as DUECOURSE_SECRET, then remove the file.`,
    );
    return secret;
  }
  if ((readKeptSecret(dataDir)?.secret ?? secret) !== secret)
    throw new BackupRefused(
      `${dataDir} holds another secret than this backup: restore into a folder of its own.`,
    );
  keepSecret(dataDir, { secret });
  return secret;
}
