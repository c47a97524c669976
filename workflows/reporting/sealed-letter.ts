// A letter that only one key opens: HPKE, base mode, in one shot (RFC 9180 with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
// AES-128-GCM), on the Web Cryptography API. Nothing here is of our own making; the RFC's vectors are in the tests. What is
// sealed is padded first, so that its length tells little.
import { type Bytes, bytesOf, hmacSha256, type Subtle } from './web-crypto.ts';

export type KeyPair = { privateKey: Bytes; publicKey: Bytes };

const kemId = bytesOf('KEM', [0x00, 0x20]);
const hpkeId = bytesOf('HPKE', [0x00, 0x20, 0x00, 0x01, 0x00, 0x01]);
const baseMode = [0x00];
const encapsulatedBytes = 32;
/** A private key of RFC 8410 up to its 32 bytes. */
const pkcs8Head = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20];

/** `DeriveKeyPair` of the RFC; `ikm` holds at least 256 bits from a key derivation or a random source. */
export async function keyPairOf(subtle: Subtle, ikm: Bytes): Promise<KeyPair> {
  const prk = await labeledExtract(subtle, kemId, [], 'dkp_prk', ikm);
  const privateKey = await labeledExpand(subtle, kemId, prk, 'sk', [], 32);
  const key = await importPrivate(subtle, privateKey, true);
  const { x } = (await subtle.exportKey('jwk', key)) as { x: string };
  return { privateKey, publicKey: fromBase64Url(x) };
}

/** `encapsulated key ‖ ciphertext`. `ephemeral` are 32 fresh random bytes; `info` says what the letter is for. */
export async function sealLetter(
  subtle: Subtle,
  { to, info, ephemeral, aad = new Uint8Array() }: { to: Bytes; info: string; ephemeral: Bytes; aad?: Bytes },
  plain: Bytes,
): Promise<Bytes> {
  const mine = await keyPairOf(subtle, ephemeral);
  const shared = await sharedSecret(subtle, mine.privateKey, to, bytesOf(mine.publicKey, to));
  const { key, iv } = await contextOf(subtle, shared, info, 'encrypt');
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, plain);
  return bytesOf(mine.publicKey, new Uint8Array(sealed));
}

/** Null where the letter is another's, or was altered. */
export async function openLetter(
  subtle: Subtle,
  { pair, info, aad = new Uint8Array() }: { pair: KeyPair; info: string; aad?: Bytes },
  letter: Bytes,
): Promise<Bytes | null> {
  const theirs = bytesOf(letter.subarray(0, encapsulatedBytes));
  try {
    const shared = await sharedSecret(subtle, pair.privateKey, theirs, bytesOf(theirs, pair.publicKey));
    const { key, iv } = await contextOf(subtle, shared, info, 'decrypt');
    const ciphertext = bytesOf(letter.subarray(encapsulatedBytes));
    return new Uint8Array(
      await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, ciphertext),
    );
  } catch {
    return null;
  }
}

/** The bytes with a mark and zeros after them, up to the next multiple of `block`. */
export function padded(plain: Bytes, block: number): Bytes {
  const size = Math.ceil((plain.length + 1) / block) * block;
  return bytesOf(plain, [0x80], new Uint8Array(size - plain.length - 1));
}

export function unpadded(bytes: Bytes): Bytes {
  return bytesOf(bytes.subarray(0, Math.max(bytes.lastIndexOf(0x80), 0)));
}

async function sharedSecret(
  subtle: Subtle,
  privateKey: Bytes,
  publicKey: Bytes,
  kemContext: Bytes,
): Promise<Bytes> {
  const mine = await importPrivate(subtle, privateKey, false);
  const theirs = await subtle.importKey('raw', publicKey, { name: 'X25519' }, false, []);
  const dh = new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: theirs }, mine, 256));
  const prk = await labeledExtract(subtle, kemId, [], 'eae_prk', dh);
  return labeledExpand(subtle, kemId, prk, 'shared_secret', kemContext, 32);
}

async function contextOf(subtle: Subtle, shared: Bytes, info: string, usage: 'encrypt' | 'decrypt') {
  const pskIdHash = await labeledExtract(subtle, hpkeId, [], 'psk_id_hash', []);
  const infoHash = await labeledExtract(subtle, hpkeId, [], 'info_hash', bytesOf(info));
  const context = bytesOf(baseMode, pskIdHash, infoHash);
  const secret = await labeledExtract(subtle, hpkeId, shared, 'secret', []);
  const raw = await labeledExpand(subtle, hpkeId, secret, 'key', context, 16);
  const iv = await labeledExpand(subtle, hpkeId, secret, 'base_nonce', context, 12);
  return { iv, key: await subtle.importKey('raw', raw, { name: 'AES-GCM' }, false, [usage]) };
}

function importPrivate(subtle: Subtle, privateKey: Bytes, isExtractable: boolean): Promise<unknown> {
  const pkcs8 = bytesOf(pkcs8Head, privateKey);
  return subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, isExtractable, ['deriveBits']);
}

function labeledExtract(
  subtle: Subtle,
  suite: Bytes,
  salt: ArrayLike<number>,
  label: string,
  ikm: ArrayLike<number>,
): Promise<Bytes> {
  return hmacSha256(subtle, salt, bytesOf('HPKE-v1', suite, label, ikm));
}

/** One block of HKDF-Expand is enough for everything that is asked of it here. */
async function labeledExpand(
  subtle: Subtle,
  suite: Bytes,
  prk: Bytes,
  label: string,
  info: ArrayLike<number>,
  length: number,
): Promise<Bytes> {
  const labeled = bytesOf([length >> 8, length & 0xff], 'HPKE-v1', suite, label, info, [1]);
  return bytesOf((await hmacSha256(subtle, prk, labeled)).subarray(0, length));
}

function fromBase64Url(text: string): Bytes {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const sign of text) {
    held = ((held << 6) | alphabet.indexOf(sign)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
