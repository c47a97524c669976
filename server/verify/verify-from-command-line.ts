// `npx duecourse verify DIR | ZIP | PDF | URL`: needs no database, no account and nobody's word. It says what holds and what does not. Exit
// codes: 0 everything that could be checked holds, 1 something does not, 2 it could not be checked.
import { parseArgs } from 'node:util';
import type { Trust } from '#workflows/ledger/checks/check-checkpoint.ts';
import { checkExport } from '#workflows/ledger/checks/check-export.ts';
import { type Finding, newVerdict, type Verdict } from '#workflows/ledger/checks/verdict.ts';
import { keyFromText, type VerifierKey } from '#workflows/ledger/signed-note.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import { openExport } from './exported-folder.ts';
import { isAddress, isCopy, logSource } from './log-source.ts';
import { documentsAt, verifyDocuments } from './verify-document.ts';
import { verifyLog } from './verify-log.ts';

const usage = `npx duecourse verify DIR | ZIP | PDF | URL [--proof FILE] [--key KEY] [--witness KEY …] [--since FILE] [--copy DIR]

DIR, ZIP   a case that was taken out of the product, or a copy of a ledger; a folder with a document and its proof
PDF        a document that was served, with --proof
URL        the whole ledger of a running one
--proof    the proof that was downloaded with the document
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
    await verify(verdict, asked);
  } catch (error) {
    for (const line of verdict.findings().map(lineOf)) console.log(line);
    console.error(`Không kiểm tra được. / It could not be checked: ${reasonOf(error)}`);
    return 2;
  }
  for (const line of verdict.findings().map(lineOf)) console.log(line);
  console.log(verdict.isWhole() ? '\n✓ Nguyên vẹn. / Intact.' : '\n✗ Không nguyên vẹn. / Not intact.');
  return verdict.isWhole() ? 0 : 1;
}

async function verify(verdict: Verdict, asked: Asked): Promise<void> {
  const { at, copy, since } = asked;
  if (isAddress(at) || isCopy(at)) return verifyLog(verdict, asked, logSource(at, copy), since);
  const documents = await documentsAt(at, asked.proof);
  if (documents) return verifyDocuments(verdict, asked, documents);
  const folder = await openExport(at);
  try {
    await checkExport(verdict, nodePlatform, asked, folder);
  } finally {
    folder.close();
  }
}

const marks: Record<Finding['mark'], string> = { holds: '✓', fails: '✗', open: '?' };

function lineOf({ mark, said, next, key }: Finding): string {
  const lines = [
    `${marks[mark]} ${said.vi}`,
    said.en,
    ...(next ? [`→ ${next.vi}`, `→ ${next.en}`] : []),
    ...(key ? [key] : []),
  ];
  return lines.join('\n  ');
}

function reasonOf(error: unknown): string {
  const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
  return line;
}

type Asked = Trust & { at: string; proof: string | null; since: string | null; copy: string | null };

function readFlags(flags: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...flags],
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        witness: { type: 'string', multiple: true, default: [] },
        proof: { type: 'string' },
        since: { type: 'string' },
        copy: { type: 'string' },
      },
    });
    const [at] = positionals;
    const log = values.key === undefined ? null : keyOf(values.key, 1);
    const witnesses = values.witness.map((text) => keyOf(text, 4));
    if (!at || positionals.length > 1) return null;
    const { proof = null, since = null, copy = null } = values;
    return { at, proof, since, copy, log, witnesses };
  } catch {
    return null;
  }
}

function keyOf(text: string, algorithm: 1 | 4): VerifierKey {
  const key = keyFromText(nodePlatform, text);
  if (key?.algorithm !== algorithm) throw new RangeError('This is no such key.');
  return key;
}
