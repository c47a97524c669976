// The custodians' key: identities of reporters are sealed to it in the reporter's browser. Its private half follows from the
// instance's secret and is used for one thing: to open the envelope of a case that two persons have just opened together. That
// they did is proven by the database, which hands the envelope to nobody else and puts the look on record.
import { hkdfSync } from 'node:crypto';
import { readerOver } from '#db/as-actor.ts';
import type { Lanes } from '#db/lanes.ts';
import { findOpenedIdentity } from '#db/reporter-inboxes.ts';
import { identityInfo } from '#workflows/contract/reporting-schemas.ts';
import { keyPairOf, openLetter, unpadded } from '#workflows/reporting/sealed-letter.ts';
import { bytesOf } from '#workflows/reporting/web-crypto.ts';

export type OpenedIdentity = { given: boolean; text: string; until: string };

export type Custody = {
  /** X25519, base64url. */
  publicKey: string;
  /** Null for everybody but the two, and after a day for them too. */
  read: (actorId: string, caseId: string) => Promise<OpenedIdentity | null>;
};

const readableForMs = 24 * 3_600_000;

export async function openCustody(lanes: Lanes, secret: Buffer): Promise<Custody> {
  const ikm = Buffer.from(hkdfSync('sha256', secret, 'duecourse', 'custody key pair 1', 32));
  const pair = await keyPairOf(crypto.subtle, bytesOf(ikm));
  const writer = readerOver(lanes);
  return {
    publicKey: Buffer.from(pair.publicKey).toString('base64url'),
    read: async (actorId, caseId) => {
      const found = await findOpenedIdentity(writer, actorId, caseId);
      if (!found) return null;
      const until = new Date(Date.parse(found.openedAt) + readableForMs).toISOString();
      if (!found.sealed) return { given: false, text: '', until };
      const plain = await openLetter(crypto.subtle, { pair, info: identityInfo }, bytesOf(found.sealed));
      // An envelope that nobody can open was sealed to something else by whoever sent the report.
      return plain
        ? { given: true, text: Buffer.from(unpadded(plain)).toString('utf8'), until }
        : { given: false, text: '', until };
    },
  };
}
