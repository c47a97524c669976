// The cryptography of a ballot paper in the browser (RSA blind signatures, RFC 9474): a number is drawn here, blinded, signed
// by the server without being seen, and finished here. Loaded only by whoever takes a paper.
import { uuidV7 } from '../api/uuid-v7.ts';
import type { KeptPaper } from './kept-paper.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 letters of 5 bits: nobody draws the same number twice, and none can be guessed. */
const letters = 26;

/** A fresh number, as a person can read it out. */
export function drawNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(letters));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

async function suite() {
  const { RSABSSA } = await import('@cloudflare/blindrsa-ts');
  return RSABSSA.SHA384.PSS.Deterministic();
}

/** A paper of this ballot, blinded; `messageOf` says which bytes stand for its number. */
export async function blindPaper(
  ballotId: string,
  publicKey: string,
  messageOf: (number: string) => Uint8Array,
): Promise<KeptPaper> {
  const blindRsa = await suite();
  const number = drawNumber();
  const prepared = blindRsa.prepare(messageOf(number));
  const { blindedMsg, inv } = await blindRsa.blind(await importKey(publicKey), prepared);
  return {
    ...{ ballotId, commandId: uuidV7(), number, prepared },
    ...{ blinded: blindedMsg, inverse: inv, signature: null, isCast: false },
  };
}

/** The paper with its signature, which is checked here: the server cannot hand out one that it would not take back. */
export async function finishPaper(
  paper: KeptPaper,
  publicKey: string,
  blindSignature: string,
): Promise<KeptPaper> {
  const blindRsa = await suite();
  const key = await importKey(publicKey);
  const signature = await blindRsa.finalize(key, paper.prepared, bytesOf(blindSignature), paper.inverse);
  return { ...paper, signature };
}

function importKey(publicKey: string): Promise<CryptoKey> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  return crypto.subtle.importKey('spki', bytesOf(publicKey), algorithm, true, ['verify']);
}

export function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
