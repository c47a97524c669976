// How a draft is sealed: under a key that takes the case's own key, the instance's key for drafts and the owner's name
// together, so that reading the file of a case, which needs the case's key alone, opens no draft. Bound to its place.
import { hkdfSync } from 'node:crypto';
import { openText, sealText } from '../cases/case-keys.ts';

export type DraftSeal = {
  seal: (revision: string, plain: string) => Buffer;
  /** Throws where it was sealed for another place or altered. */
  open: (revision: string, sealed: Uint8Array) => string;
};

type Owned = { caseId: string; ownerId: string; command: string };

const nonceBytes = 12;

export function draftSealOf(instanceKey: Buffer, caseKey: Buffer, owned: Owned): DraftSeal {
  const { caseId, ownerId, command } = owned;
  const about = `duecourse draft|${caseId}|${ownerId}`;
  const key = Buffer.from(hkdfSync('sha256', caseKey, instanceKey, about, 32));
  const placeOf = (revision: string) => `draft|${caseId}|${ownerId}|${command}|${revision}`;
  return {
    seal: (revision, plain) => {
      const { nonce, ciphertext } = sealText(key, placeOf(revision), plain);
      return Buffer.concat([nonce, ciphertext]);
    },
    open: (revision, sealed) =>
      openText(key, placeOf(revision), {
        nonce: sealed.subarray(0, nonceBytes),
        ciphertext: sealed.subarray(nonceBytes),
      }),
  };
}
