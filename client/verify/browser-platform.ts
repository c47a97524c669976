// The cryptography that the ledger's checks ask for, as a browser has it: signatures by Web Cryptography, and a SHA-256 that answers
// at once, since a path of hashes is followed one by one.
import { sha256 } from '@noble/hashes/sha2.js';
import type { Platform } from '#workflows/ledger/platform.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';

const encoder = new TextEncoder();

export const browserPlatform: Platform = {
  sha256: (bytes) => new Uint8Array(sha256(bytes)),
  isSignature: async (publicKey, message, signature) => {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, signature, message);
  },
  toBase64,
  fromBase64: (text) => {
    try {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      return toBase64(bytes) === text ? bytes : null;
    } catch {
      return null;
    }
  },
  utf8: (text) => new Uint8Array(encoder.encode(text)),
};

function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** In hexadecimal, by the browser's own implementation. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
