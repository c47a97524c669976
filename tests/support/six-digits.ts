// What an authenticator shows: the code of the second factor, from the secret in the address that set it up.
import { createHmac } from 'node:crypto';

/** RFC 6238: six digits, thirty seconds. */
export function codeOf(secret: Uint8Array): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The secret that an authenticator takes from the address it is shown. */
export function secretIn(totpUri: string): Uint8Array {
  const text = new URL(totpUri).searchParams.get('secret') ?? '';
  const bits = [...text]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
