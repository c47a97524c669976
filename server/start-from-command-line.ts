// `npm start`: brings a node up, says where it is, and takes it down again when asked to. What keeps it from starting is
// one clear line and a non-zero exit; nothing of it is a stack trace.

import { DataDirInUse, DataDirUnwritable, EmbeddedPostgresFailed } from '#db/embedded/errors.ts';
import { DatabaseUnavailable, DatabaseUnfit } from '#db/errors.ts';
import { type Configuration, ConfigurationError, readConfiguration } from './configuration.ts';
import { type Node, startNode } from './start-node.ts';

export async function startFromCommandLine(flags: readonly string[]): Promise<void> {
  const stopping = stopOnSignals();
  try {
    const configuration = readConfiguration(process.env, flags);
    const node = await startNode(configuration, (line) => console.log(line));
    stopping.take(node);
    greet(node, configuration);
  } catch (error) {
    console.error(lineFor(error));
    process.exit(1);
  }
}

function greet({ url, demo }: Node, { host, port }: Configuration): void {
  console.log(`\nDuecourse is ready: ${url}\n`);
  if (demo) {
    console.log(`Demo accounts, all with the password ${demo.password}`);
    for (const { email, title } of demo.accounts) console.log(`  ${email.padEnd(40)} ${title}`);
    console.log('');
  }
  if (port === 0) console.log(`(a free port on ${host} was chosen)`);
  console.log('Ctrl-C stops it.');
}

/** The first signal stops the node in order, a second one at once. */
function stopOnSignals() {
  let node: Node | null = null;
  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping || !node) process.exit(signal === 'SIGINT' ? 130 : 143);
    isStopping = true;
    node
      .stop()
      .then(() => process.exit(0))
      .catch(() => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));
  return {
    take: (started: Node) => {
      node = started;
    },
  };
}

/** One line that says what is wrong and what to do. Unknown faults keep their name and no more. */
function lineFor(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
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
    return 'The database in DATABASE_URL cannot be reached; check the address and that it is running.';
  }
  if (['EACCES', 'EROFS', 'EPERM'].includes(code)) {
    return 'The data folder cannot be written; make it writable or choose another with DUECOURSE_DATA_DIR=….';
  }
  return error instanceof Error
    ? `It could not start: ${error.name}: ${error.message}`
    : 'It could not start.';
}
