// The receipt as this tab holds it: drawn from the browser's own randomness, never stored and never sent. The keys that follow
// from it are what the pages work with; leaving or reloading forgets all of it.
import {
  type InboxView,
  identityBlock,
  identityInfo,
  letterInfo,
} from '#workflows/contract/reporting-schemas.ts';
import { receiptBytes } from '#workflows/reporting/receipt.ts';
import { type ReceiptKeys, receiptKeysOf } from '#workflows/reporting/receipt-keys.ts';
import { openLetter, padded, sealLetter, unpadded } from '#workflows/reporting/sealed-letter.ts';
import { type Bytes, bytesOf } from '#workflows/reporting/web-crypto.ts';

let entropyInTab: Uint8Array | null = null;

/** For the way from the form to the inbox without typing; null after a reload. */
export function receiptInTab(): Uint8Array | null {
  return entropyInTab;
}

export function keepReceiptInTab(entropy: Uint8Array | null): void {
  entropyInTab = entropy;
}

export function drawReceipt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(receiptBytes));
}

export function keysOf(entropy: Uint8Array): Promise<ReceiptKeys> {
  return receiptKeysOf(crypto.subtle, entropy);
}

export function toBase64Url(bytes: Uint8Array): string {
  const text = String.fromCharCode(...bytes);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Bytes {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

/** Sealed so that only the two who open identities together can read it; padded, so that its length says nothing. */
export async function sealIdentity(custodyKey: string, text: string): Promise<string> {
  const plain = padded(bytesOf(new TextEncoder().encode(text)), identityBlock);
  const ephemeral = crypto.getRandomValues(new Uint8Array(32));
  const to = fromBase64Url(custodyKey);
  return toBase64Url(await sealLetter(crypto.subtle, { to, info: identityInfo, ephemeral }, plain));
}

/** Null where this receipt does not open the letter: then there is no report under it. */
export async function readLetter(keys: ReceiptKeys, letter: string): Promise<InboxView | null> {
  const sealed = fromBase64Url(letter);
  const plain = await openLetter(crypto.subtle, { pair: keys.letters, info: letterInfo }, sealed);
  return plain && (JSON.parse(new TextDecoder().decode(unpadded(plain))) as InboxView | null);
}
