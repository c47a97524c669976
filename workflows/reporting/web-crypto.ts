// The part of the Web Cryptography API that receipts and sealed letters stand on, as a shape of its own: the browser and the
// server both pass in what they have, and this folder needs neither's types.

export type Bytes = Uint8Array<ArrayBuffer>;

/** What an operation is told; which members belong to which is for the platform to say. */
// biome-ignore lint/suspicious/noExplicitAny: two platforms type the members differently, and neither's types are at hand
type Named = { name: string; [member: string]: any };

/** `crypto.subtle` of a browser or of Node; keys stay opaque. */
export type Subtle = {
  importKey(
    format: 'raw' | 'pkcs8',
    data: Bytes,
    algorithm: Named,
    isExtractable: boolean,
    usages: readonly string[],
  ): Promise<unknown>;
  exportKey(format: 'jwk', key: unknown): Promise<unknown>;
  sign(algorithm: string, key: unknown, data: Bytes): Promise<ArrayBuffer>;
  deriveBits(algorithm: Named, key: unknown, bits: number): Promise<ArrayBuffer>;
  encrypt(algorithm: Named, key: unknown, data: Bytes): Promise<ArrayBuffer>;
  decrypt(algorithm: Named, key: unknown, data: Bytes): Promise<ArrayBuffer>;
};

export function bytesOf(...parts: (string | ArrayLike<number>)[]): Bytes {
  const pieces = parts.map((part) => (typeof part === 'string' ? asciiBytes(part) : part));
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Labels are ASCII. */
function asciiBytes(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

export async function hmacSha256(subtle: Subtle, key: ArrayLike<number>, data: Bytes): Promise<Bytes> {
  // An empty salt is as many zeros as the hash is long (RFC 5869).
  const raw = key.length > 0 ? bytesOf(key) : new Uint8Array(32);
  const imported = await subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', imported, data));
}
