// The short form of an entry's commitment, which can be read from paper and compared by eye: its first 100 bits in
// Crockford's base 32, which has no letters that are taken for others, in groups of five.

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 20;

/** `7KQ2M-0F9AB-…` of a commitment in base64url; whoever sees the entry finds the same code beside it. */
export function verificationCode(commitment: string): string {
  const bits = [...commitment]
    .map((letter) => base64url.indexOf(letter).toString(2).padStart(6, '0'))
    .join('');
  const code = Array.from({ length: letters }, (_, place) =>
    crockford.charAt(Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)),
  ).join('');
  return code.replace(/(.{5})(?=.)/g, '$1-');
}

const inFile = /<pdf:Keywords>\s*((?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5})\s*<\/pdf:Keywords>/;

/** The code that a PDF says it bears, from its bytes read as Latin-1: it stands in the file's own description, uncompressed. */
export function codeInFile(latin1: string): string | null {
  return inFile.exec(latin1)?.[1] ?? null;
}
