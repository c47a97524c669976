// What kept a command of the command line from its work, in one line that says what to do; nothing of it is a stack trace.
import { DataDirInUse, DataDirUnwritable, EmbeddedPostgresFailed } from '#db/embedded/errors.ts';
import { DatabaseUnavailable, DatabaseUnfit } from '#db/errors.ts';
import { BackupRefused } from './backup/backup-refused.ts';
import { ConfigurationError } from './configuration.ts';
import { SecretInChange } from './find-secret.ts';

/** One line that says what is wrong and what to do. Unknown faults keep their name and no more. */
export function lineFor(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof SecretInChange) return error.message;
  if (error instanceof BackupRefused) return error.message;
  if (error instanceof DataDirInUse || error instanceof DataDirUnwritable) return error.message;
  if (error instanceof DatabaseUnfit || error instanceof EmbeddedPostgresFailed) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return 'The port is taken by another program; stop it or choose another with PORT=….';
  if (code === '28P01' || code === '28000')
    return 'The database refused the user or the password in DATABASE_URL.';
  if (code === '3D000') return 'The database named in DATABASE_URL does not exist; create it first.';
  if (
    error instanceof DatabaseUnavailable ||
    ['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT', 'EAI_AGAIN'].includes(code)
  ) {
    return `The database in DATABASE_URL cannot be reached (${code}); check the address and that it is running.`;
  }
  if (['EACCES', 'EROFS', 'EPERM'].includes(code)) {
    return 'The data folder cannot be written; make it writable or choose another with DUECOURSE_DATA_DIR=….';
  }
  return error instanceof Error
    ? `It could not start: ${error.name}: ${error.message}`
    : 'It could not start.';
}
