// The statement under which a snapshot stands: a signed note (C2SP signed-note) by the log's own key over the hash of everything that the
// snapshot names. Its first line is no log's name, so that it can never be taken for a checkpoint.
import { hash } from 'node:crypto';
import { isSignedBy } from '#workflows/ledger/checkpoint.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { noteAsText, noteFromText } from '#workflows/ledger/signed-note.ts';
import type { LogKey } from '#workflows/ledger/succession.ts';
import type { SigningKey } from '../ledger/ledger-key.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import type { Snapshot } from './backup-format.ts';

type Stated = Omit<Snapshot, 'format' | 'statement'>;

export function signedStatement(stated: Stated, takenAt: string, key: SigningKey): string {
  const text = statementOf(stated, takenAt, key.verifier.name);
  const message = asciiBytes(text);
  if (!message) throw new Error('A statement is ASCII.');
  const { name, id: keyId } = key.verifier;
  return noteAsText(nodePlatform, { text, signatures: [{ name, keyId, signature: key.sign(message) }] });
}

/** When the snapshot was taken, as one of the log's keys says; null where none says anything of this snapshot. */
export async function takenAtIn(snapshot: Snapshot, keys: readonly LogKey[]): Promise<string | null> {
  const note = noteFromText(nodePlatform, snapshot.statement);
  const takenAt = note?.text.split('\n')[2] ?? '';
  for (const { key } of keys) {
    if (note?.text !== statementOf(snapshot, takenAt, key.name)) continue;
    if (await isSignedBy(nodePlatform, note, key)) return takenAt;
  }
  return null;
}

function statementOf({ checkpoint, contents, parts }: Stated, takenAt: string, origin: string): string {
  const digest = hash(
    'sha256',
    JSON.stringify([checkpoint, contents, parts.map(({ name, size }) => [name, size])]),
    'base64',
  );
  return `duecourse backup/1\n${origin}\n${takenAt}\n${digest}\n`;
}
