// What is restored past what others have seen must not be signed under the name that they know: two trees of one log would contradict
// each other. The log goes on under a new name, and a statement signed under both says from where, what is missing, and why.
import { randomBytes } from 'node:crypto';
import { beginNewLog } from '#db/backup/begin-new-log.ts';
import { openLanes } from '#db/lanes.ts';
import { checkpointAsText } from '#workflows/ledger/checkpoint.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { noteAsText } from '#workflows/ledger/signed-note.ts';
import { type Lost, successionAsText } from '#workflows/ledger/succession.ts';
import { rootOf } from '#workflows/ledger/tiles.ts';
import { logKeyOf, type SigningKey } from '../ledger/ledger-key.ts';
import { nodePlatform, treeHash } from '../ledger/node-platform.ts';
import { loadEdge } from '../ledger/sequencer.ts';
import { carriedTo, secretsOf } from '../secrets.ts';

export type Restored = {
  adminUrl: string;
  feedUrl: string;
  secret: string;
  carried: string | null;
  /** Up to where the restored log reaches. */
  size: number;
};

/** Gives the carried keys, and the new log's public key. */
export async function goOnAsNewLog(
  restored: Restored,
  lost: Lost,
): Promise<{ carried: string; key: string }> {
  const { adminUrl, feedUrl, secret, size } = restored;
  const held = secretsOf(secret, restored.carried);
  const old = logKeyOf(held.ledger, held.logName);
  // Never the same again: a backup can be restored twice.
  const name = `duecourse/${randomBytes(8).toString('hex')}`;
  const next = logKeyOf(held.ledger, name);
  const lanes = openLanes(feedUrl, { size: 1, name: 'duecourse-restore' });
  const root = await loadEdge(lanes, size)
    .then((edge) => rootOf(treeHash, edge))
    .finally(lanes.close);
  const said = { size, root, predecessor: old.verifier, successor: next.verifier, lost };
  const carried = carriedTo(secret, held, name);
  await beginNewLog(adminUrl, {
    statement: signedBy([old, next], successionAsText(nodePlatform, said)),
    checkpoint: {
      size,
      root,
      note: signedBy([next], checkpointAsText(nodePlatform, { origin: name, size, root })),
    },
    carried,
  });
  return { carried, key: next.text };
}

function signedBy(keys: readonly SigningKey[], text: string): string {
  const message = asciiBytes(text);
  if (!message) throw new Error('What the log signs is ASCII.');
  const signatures = keys.map(({ verifier, sign }) => ({
    ...{ name: verifier.name, keyId: verifier.id },
    signature: sign(message),
  }));
  return noteAsText(nodePlatform, { text, signatures });
}
