// A passkey device made of node:crypto alone: real P-256 keys, COSE and CBOR, real signatures. It does what a device and a
// browser do together (WebAuthn Level 3), and whatever is wrong about an answer is asked of it by name.
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** What is not as it should be in an answer. */
export type Wrong = {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** The device did not verify its holder. */
  isUnverified?: boolean;
  /** The counter that the answer names. */
  counter?: number;
  /** A key that is not the registered one signs. */
  isForged?: boolean;
  userHandle?: string;
};

export type Asked = { challenge: string; rpId?: string; rp?: { id?: string }; user?: { id: string } };

export type SoftwareAuthenticator = ReturnType<typeof newAuthenticator>;

const flag = { userPresent: 0x01, userVerified: 0x04, attested: 0x40 };

export function newAuthenticator(origin: string) {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let counter = 0;
  let userHandle = '';

  const clientData = (type: string, asked: Asked, wrong: Wrong) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: wrong.challenge ?? asked.challenge,
        origin: wrong.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const authenticatorData = (asked: Asked, wrong: Wrong, attested: Buffer | null) => {
    const rpId = wrong.rpId ?? asked.rpId ?? asked.rp?.id ?? '';
    const flags =
      flag.userPresent | (wrong.isUnverified ? 0 : flag.userVerified) | (attested ? flag.attested : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(wrong.counter ?? counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, attested ?? Buffer.alloc(0)]);
  };
  const answer = (response: Record<string, unknown>) => ({
    ...{ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' },
    ...{ response, clientExtensionResults: {}, authenticatorAttachment: 'platform' },
  });

  return {
    id: id.toString('base64url'),
    /** `navigator.credentials.create`, attestation `none`. */
    register: (asked: Asked, wrong: Wrong = {}) => {
      userHandle = asked.user?.id ?? '';
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(keys.publicKey)]);
      const attestation = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(authenticatorData(asked, wrong, attested))],
      ]);
      return answer({
        clientDataJSON: clientData('webauthn.create', asked, wrong).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      });
    },
    /** `navigator.credentials.get`. */
    sign: (asked: Asked, wrong: Wrong = {}) => {
      counter += 1;
      const client = clientData('webauthn.get', asked, wrong);
      const data = authenticatorData(asked, wrong, null);
      const key = wrong.isForged
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
        : keys.privateKey;
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(key);
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: wrong.userHandle ?? userHandle,
      });
    },
  };
}

function sha256(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

/** RFC 9053, 7.1.1: kty EC2, alg ES256, crv P-256, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return cborMap([
    [cborInt(1), cborInt(2)],
    [cborInt(3), cborInt(-7)],
    [cborInt(-1), cborInt(1)],
    [cborInt(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborInt(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ]);
}

/** RFC 8949, 3: the head of an item of a major type. */
function cborHead(major: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(major << 5) | n]);
  if (n < 256) return Buffer.from([(major << 5) | 24, n]);
  return Buffer.from([(major << 5) | 25, n >> 8, n & 0xff]);
}

const cborInt = (n: number): Buffer => (n >= 0 ? cborHead(0, n) : cborHead(1, -1 - n));
const cborBytes = (bytes: Buffer): Buffer => Buffer.concat([cborHead(2, bytes.length), bytes]);
const cborText = (text: string): Buffer => Buffer.concat([cborHead(3, text.length), Buffer.from(text)]);
const cborMap = (pairs: [Buffer, Buffer][]): Buffer =>
  Buffer.concat([cborHead(5, pairs.length), ...pairs.flat()]);
