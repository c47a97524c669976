// The code of an invitation: five groups of four signs without look-alikes, so that it can be read from paper and typed.
// 24 signs in 20 places are 91 bits. It is kept as a hash; so many bits need no slow one.
import { createHash, randomInt } from 'node:crypto';

// No 0 O, 1 I L, 2 Z, 5 S, 8 B, U.
const signs = '34679ACDEFGHJKMNPQRTVWXY';
const groups = 5;
const groupSize = 4;

/** A fresh code as it is printed, such as `7KQM-…`. */
export function newInvitationCode(): string {
  const group = () => Array.from({ length: groupSize }, () => signs.charAt(randomInt(signs.length))).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** Of the code as somebody typed it: in any case, with or without what stands between the groups. */
export function hashOfInvitationCode(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(`invitation ${bare}`).digest('base64url');
}
