// The keys of one secret ballot, in a folder outside of PostgreSQL, each file sealed under the instance's secret and readable
// by the owner alone: the key that signs papers, and the key that seals the box. Destroyed once the ballot is counted or
// void; a mark keeps the folder out of backups. Nodes that serve the same ballots share the folder.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BlindRSA, RSABSSA } from '@cloudflare/blindrsa-ts';
import { openText, sealText } from '../cases/case-keys.ts';

/** The platform's own key, as the library takes it. */
type SigningKey = Parameters<BlindRSA['blindSign']>[0];

export type BallotKeys = {
  signing: SigningKey;
  /** AES-256-GCM. */
  box: Buffer;
};

export type BallotKeyStore = {
  /** Makes the keys of a ballot; gives the public one (SPKI, base64url). */
  make: (ballotId: string) => Promise<string>;
  find: (ballotId: string) => Promise<BallotKeys | null>;
  destroy: (ballotId: string) => Promise<void>;
};

/** PKCS#8 and the box's key, both base64url; sealed as a whole. */
type Stored = { signing: string; box: string };

const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' } as const;
const isBallotId = /^[0-9a-f-]{36}$/;

/** `wrappingKey` is derived from the instance's secret and never in the folder. */
export function ballotKeyStore(folder: string, wrappingKey: Buffer): BallotKeyStore {
  const place = (ballotId: string) => `ballot keys|${ballotId}`;
  const fileOf = (ballotId: string) => join(folder, `${ballotId}.keys`);
  return {
    make: async (ballotId) => {
      const { publicKey, privateKey } = await RSABSSA.SHA384.generateKey({
        modulusLength: 2048,
        publicExponent: Uint8Array.from([1, 0, 1]),
      });
      const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey));
      const stored: Stored = {
        signing: pkcs8.toString('base64url'),
        box: randomBytes(32).toString('base64url'),
      };
      const sealed = sealText(wrappingKey, place(ballotId), JSON.stringify(stored));
      const bytes = Buffer.concat([sealed.nonce, sealed.ciphertext]);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // https://bford.info/cachedir/: what backs up leaves the folder out.
      await writeFile(join(folder, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n');
      await writeFile(fileOf(ballotId), bytes, { mode: 0o600, flush: true });
      return Buffer.from(await crypto.subtle.exportKey('spki', publicKey)).toString('base64url');
    },
    find: async (ballotId) => {
      if (!isBallotId.test(ballotId)) return null;
      const bytes = await readFile(fileOf(ballotId)).catch(() => null);
      if (bytes === null) return null;
      const sealed = { nonce: bytes.subarray(0, 12), ciphertext: bytes.subarray(12) };
      const stored = JSON.parse(openText(wrappingKey, place(ballotId), sealed)) as Stored;
      const pkcs8 = Buffer.from(stored.signing, 'base64url');
      const signing = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
      return { signing, box: Buffer.from(stored.box, 'base64url') };
    },
    destroy: (ballotId) => rm(fileOf(ballotId), { force: true }),
  };
}

/** The blinded paper signed: whoever signs sees neither its number nor, later, which one it was. */
export async function signBlinded(keys: BallotKeys, blinded: string): Promise<string> {
  const suite = RSABSSA.SHA384.PSS.Deterministic();
  const signed = await suite.blindSign(keys.signing, Buffer.from(blinded, 'base64url'));
  return Buffer.from(signed).toString('base64url');
}

/** Whether a paper carries the signature of this ballot's key. */
export async function isSigned(publicKey: string, paper: string, signature: string): Promise<boolean> {
  const key = await crypto.subtle.importKey('spki', Buffer.from(publicKey, 'base64url'), algorithm, true, [
    'verify',
  ]);
  const suite = RSABSSA.SHA384.PSS.Deterministic();
  return suite.verify(key, Buffer.from(signature, 'base64url'), Buffer.from(paper));
}
