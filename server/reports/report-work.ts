// Work that the public form asks of whoever sends something, so that flooding costs more than it does harm. A challenge is not
// kept: it carries its own terms and a MAC. The answer is a number that gives SHA-256(challenge:number) so many zero bits, and
// each challenge is taken once. How many bits depends on how full the form's bucket is, and on nobody's address.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { fullnessOf, spendChallenge } from '#db/flood-limits.ts';
import type { Lanes } from '#db/lanes.ts';
import type { WorkAsked, WorkDone } from '#workflows/contract/reporting-schemas.ts';

export type ReportWork = {
  ask: () => Promise<WorkAsked>;
  /** Whether the work was done and had not been handed in before. */
  isDone: (done: WorkDone) => Promise<boolean>;
};

/** The whole form takes so much at once and so much an hour: reports and messages alike. */
export const formBucket = { key: 'form', most: 240, hourly: 720 };

const leastBits = 15;
/** With an empty bucket: about a minute of a telephone's time. */
const mostBits = 21;
const validForMs = 15 * 60_000;
const randomLength = 16;
const macLength = 16;
const length = randomLength + 8 + 1 + macLength;

export function reportWorkOf(lanes: Lanes, key: Buffer, now: () => string): ReportWork {
  const macOf = (terms: Buffer) => createHmac('sha256', key).update(terms).digest().subarray(0, macLength);
  return {
    ask: async () => {
      const fullness = await fullnessOf(lanes, formBucket);
      const bits = Math.round(leastBits + (mostBits - leastBits) * (1 - Math.min(1, fullness * 2)));
      const terms = Buffer.alloc(length - macLength);
      randomBytes(randomLength).copy(terms);
      terms.writeBigUInt64BE(BigInt(Date.parse(now()) + validForMs), randomLength);
      terms.writeUInt8(bits, randomLength + 8);
      return { challenge: Buffer.concat([terms, macOf(terms)]).toString('base64url'), bits };
    },
    isDone: async ({ challenge, answer }) => {
      const bytes = Buffer.from(challenge, 'base64url');
      if (bytes.length !== length || bytes.toString('base64url') !== challenge) return false;
      const terms = bytes.subarray(0, -macLength);
      if (!timingSafeEqual(bytes.subarray(-macLength), macOf(terms))) return false;
      const until = Number(terms.readBigUInt64BE(randomLength));
      if (until < Date.parse(now())) return false;
      const digest = createHash('sha256').update(`${challenge}:${answer}`).digest();
      if (zeroBitsOf(digest) < terms.readUInt8(randomLength + 8)) return false;
      return spendChallenge(lanes, terms.subarray(0, randomLength), new Date(until).toISOString());
    },
  };
}

function zeroBitsOf(digest: Buffer): number {
  const first = digest.findIndex((byte) => byte !== 0);
  return first < 0 ? digest.length * 8 : first * 8 + Math.clz32(digest[first] ?? 0) - 24;
}
