// `npm run witness`: a witness for logs of anybody, on its own, with nothing but a folder. It says its key, under which its
// cosignatures are checked, and where it listens.
import { parseArgs } from 'node:util';
import { keyFromText, type VerifierKey } from '#workflows/ledger/signed-note.ts';
import { signingKeyOf } from '../ledger/ledger-key.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import { witnessOf } from './witness.ts';
import { witnessServer } from './witness-server.ts';
import { openWitnessStore, witnessSeed } from './witness-store.ts';

const usage = `npm run witness -- --log KEY [--log KEY …] [--dir FOLDER] [--name NAME] [--port 3390] [--host 127.0.0.1]

KEY is a log's public key, as GET /api/ledger/key gives it: ask for it by a way that you trust.`;

/** The exit code where it could not begin; else it goes on until it is told to stop. */
export async function witnessFromCommandLine(flags: readonly string[]): Promise<number | undefined> {
  const options = readFlags(flags);
  if (!options) {
    console.error(usage);
    return 2;
  }
  const { dir, name, host, port, logs } = options;
  const key = signingKeyOf(() => name, witnessSeed(dir), 4);
  const now = () => Math.floor(Date.now() / 1_000);
  const server = witnessServer(witnessOf({ key, logs, store: openWitnessStore(dir), now }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  console.log(`${key.text}\nWitness of ${logs.map((log) => log.name).join(', ')} on http://${host}:${at}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  return undefined;
}

type Options = { dir: string; name: string; host: string; port: number; logs: VerifierKey[] };

function readFlags(flags: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...flags],
      options: {
        log: { type: 'string', multiple: true, default: [] },
        dir: { type: 'string', default: '.witness' },
        name: { type: 'string', default: 'witness' },
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string', default: '3390' },
      },
    });
    const logs = values.log.map((text) => keyFromText(nodePlatform, text));
    const known = logs.filter((log) => log !== null);
    if (known.length === 0 || known.length < logs.length || !/^\d{1,5}$/.test(values.port)) return null;
    return { ...values, port: Number(values.port), logs: known };
  } catch {
    return null;
  }
}
