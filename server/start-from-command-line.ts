// `npm start`: brings a node up, says where it is, and takes it down again when asked to. What keeps it from starting is
// one clear line and a non-zero exit; nothing of it is a stack trace.
import { flushCompileCache } from 'node:module';
import { type Configuration, readConfiguration } from './configuration.ts';
import { lineFor } from './line-for-error.ts';
import { outliveLateWrites } from './outlive-late-writes.ts';
import { type Node, startNode } from './start-node.ts';

export async function startFromCommandLine(flags: readonly string[]): Promise<undefined> {
  const stopping = stopOnSignals();
  outliveLateWrites(console.error);
  try {
    const configuration = readConfiguration(process.env, flags);
    const node = await startNode(configuration, (line) => console.log(line));
    stopping.take(node);
    greet(node, configuration);
    // Now and not at the end, which may be a sudden one.
    flushCompileCache();
  } catch (error) {
    console.error(lineFor(error));
    process.exit(1);
  }
}

function greet({ url, demo }: Node, { host, port }: Configuration): void {
  console.log(`\nDuecourse is ready: ${url}\n`);
  if (demo) {
    console.log(`Demo accounts, all with the password ${demo.password}`);
    for (const { email, titles } of demo.accounts) console.log(`  ${email.padEnd(40)} ${titles.vi}`);
    console.log(`\nA reporter's receipt, for /inbox:\n  ${demo.receipt}\n`);
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
