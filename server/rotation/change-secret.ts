// The instance's secret, and with it every key that follows from it, exchanged for another: keys of cases and certificates are sealed
// anew, the log's old key names its successor, and what cannot be made anew goes on sealed under the new secret.
// docs/OPERATIONS.md says when, docs/decisions says why these.
import { rotateSecret, type SealedAnew, type SecretChanged, type SignedSize } from '#db/rotate-secret.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { noteAsText, noteFromText } from '#workflows/ledger/signed-note.ts';
import { successionAsText } from '#workflows/ledger/succession.ts';
import { caseKeysOf, openBytes, sealBytes } from '../cases/case-keys.ts';
import { logKeyOf, type SigningKey } from '../ledger/ledger-key.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import { carriedTo, type Secrets, secretsOf } from '../secrets.ts';
import { placeOfCertificate } from '../standing/standing-certificates.ts';

/** Throws `DatabaseUnfit` where nodes are still running. Done again, it does nothing more. */
export function changeSecret(change: { adminUrl: string; from: string; to: string }): Promise<SecretChanged> {
  const { adminUrl, from, to } = change;
  const roles = { from: secretsOf(from).database, to: secretsOf(to).database };
  return rotateSecret({ adminUrl, ...roles, anew: (carried) => sealedAnew(secretsOf(from, carried), to) });
}

function sealedAnew(held: Secrets, to: string): SealedAnew {
  const after = secretsOf(to);
  const oldKey = logKeyOf(held.ledger, held.logName);
  const nextKey = logKeyOf(after.ledger, oldKey.verifier.name);
  return {
    carried: carriedTo(to, held, oldKey.verifier.name),
    caseKey: (caseId, wrapped) => {
      const key = caseKeysOf(held.caseKeys).unwrap(caseId, wrapped);
      return caseKeysOf(after.caseKeys).wrap(caseId, key);
    },
    certificate: (id, sealed) => {
      const plain = openBytes(held.standing, placeOfCertificate(id), sealed);
      return sealBytes(after.standing, placeOfCertificate(id), plain);
    },
    succession: (last) => ({
      statement: statementOf(oldKey, nextKey, last),
      note: noteSignedToo(last.note, nextKey),
    }),
  };
}

function statementOf(old: SigningKey, next: SigningKey, { size, root }: SignedSize): string {
  const said = {
    size,
    root: new Uint8Array(root),
    predecessor: old.verifier,
    successor: next.verifier,
    lost: null,
  };
  const text = successionAsText(nodePlatform, said);
  return noteAsText(nodePlatform, { text, signatures: [old, next].map((key) => signatureBy(key, text)) });
}

/** Whoever knows the new key alone can check the last checkpoint too. */
function noteSignedToo(whole: string, key: SigningKey): string {
  const note = noteFromText(nodePlatform, whole);
  if (!note) throw new Error('The last checkpoint cannot be read.');
  const signatures = [signatureBy(key, note.text), ...note.signatures];
  return noteAsText(nodePlatform, { ...note, signatures });
}

function signatureBy({ verifier, sign }: SigningKey, text: string) {
  const message = asciiBytes(text);
  if (!message) throw new Error('What the log signs is ASCII.');
  return { name: verifier.name, keyId: verifier.id, signature: sign(message) };
}
