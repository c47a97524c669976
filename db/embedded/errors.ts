/**
 * What can go wrong when the embedded server starts, each as one clear line for the person at the terminal.
 * Callers print `message` and exit; nothing here carries a stack the user would have to read.
 */
export class DataDirInUse extends Error {
  readonly pid: number;

  constructor(dataDir: string, pid: number) {
    super(
      `The data folder ${dataDir} is in use by process ${pid}; stop that one first or choose another folder.`,
    );
    this.name = 'DataDirInUse';
    this.pid = pid;
  }
}

export class DataDirUnwritable extends Error {
  constructor(dataDir: string, reason: string) {
    super(
      `The data folder ${dataDir} cannot be written (${reason}); make it writable or choose another folder.`,
    );
    this.name = 'DataDirUnwritable';
  }
}

export class EmbeddedPostgresFailed extends Error {
  constructor(what: string, log: string) {
    const tail = log.trim().split('\n').slice(-3).join(' | ');
    super(tail === '' ? `${what}.` : `${what}: ${tail}`);
    this.name = 'EmbeddedPostgresFailed';
  }
}

/** The system code of a failed file operation (`EACCES`), or `unknown`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
