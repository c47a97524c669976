// `npx duecourse verify DIR | ZIP | URL`: needs no database, no account and nobody's word. It says what holds and what does not. Exit
// codes: 0 everything that could be checked holds, 1 something does not, 2 it could not be checked.
import { parseArgs } from 'node:util';
import { keyFromText, type VerifierKey } from '#workflows/ledger/signed-note.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import type { Trust } from './check-checkpoint.ts';
import { isAddress, isCopy, logSource } from './log-source.ts';
import { newVerdict } from './verdict.ts';
import { verifyExport } from './verify-export.ts';
import { verifyLog } from './verify-log.ts';

const usage = `npx duecourse verify DIR | ZIP | URL [--key KEY] [--witness KEY …] [--since FILE] [--copy DIR]

DIR, ZIP   a case that was taken out of the product, or a copy of a ledger
URL        the whole ledger of a running one
--key      the ledger's public key, from somebody whom you trust
--witness  the public key of a witness that must have seen it
--since    a checkpoint that you kept: the ledger must have grown from there
--copy     keeps a copy of the ledger, which can be checked without a network`;

export async function verifyFromCommandLine(flags: readonly string[]): Promise<number> {
  const asked = readFlags(flags);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const verdict = newVerdict();
  try {
    if (isAddress(asked.at) || isCopy(asked.at))
      await verifyLog(verdict, asked, logSource(asked.at, asked.copy), asked.since);
    else await verifyExport(verdict, asked, asked.at);
  } catch (error) {
    for (const line of verdict.lines()) console.log(line);
    console.error(`Không kiểm tra được. / It could not be checked: ${reasonOf(error)}`);
    return 2;
  }
  for (const line of verdict.lines()) console.log(line);
  console.log(verdict.isWhole() ? '\n✓ Nguyên vẹn. / Intact.' : '\n✗ Không nguyên vẹn. / Not intact.');
  return verdict.isWhole() ? 0 : 1;
}

function reasonOf(error: unknown): string {
  const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
  return line;
}

function readFlags(
  flags: readonly string[],
): (Trust & { at: string; since: string | null; copy: string | null }) | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...flags],
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        witness: { type: 'string', multiple: true, default: [] },
        since: { type: 'string' },
        copy: { type: 'string' },
      },
    });
    const [at] = positionals;
    const log = values.key === undefined ? null : keyOf(values.key, 1);
    const witnesses = values.witness.map((text) => keyOf(text, 4));
    if (!at || positionals.length > 1) return null;
    return { at, since: values.since ?? null, copy: values.copy ?? null, log, witnesses };
  } catch {
    return null;
  }
}

function keyOf(text: string, algorithm: 1 | 4): VerifierKey {
  const key = keyFromText(nodePlatform, text);
  if (key?.algorithm !== algorithm) throw new RangeError('This is no such key.');
  return key;
}
