// What a file is, by its first bytes and never by its name. It is only told to whoever reads it: what is handed out goes as a
// download of no type, so that no browser runs it.

const signatures: readonly [kind: string, at: number, bytes: string][] = [
  ['pdf', 0, '25504446'],
  ['jpeg', 0, 'ffd8ff'],
  ['png', 0, '89504e470d0a1a0a'],
  ['gif', 0, '47494638'],
  ['webp', 8, '57454250'],
  ['heic', 4, '6674797068656963'],
  ['video', 4, '66747970'],
  ['zip', 0, '504b0304'],
  ['office', 0, 'd0cf11e0a1b11ae1'],
  ['audio', 0, '494433'],
  ['audio', 0, '4f676753'],
  ['audio', 8, '57415645'],
  ['program', 0, '4d5a'],
  ['program', 0, '7f454c46'],
  ['program', 0, '2321'],
];

/** A code of the page's words: `text` where every byte could be one, else `other`. */
export function kindOfFile(first: Uint8Array): string {
  const bytes = Buffer.from(first);
  const known = signatures.find(
    ([, at, hex]) => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex,
  );
  if (known) return known[0];
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13) ? 'text' : 'other';
}
