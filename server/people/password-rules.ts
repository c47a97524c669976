// What a new password must be: long enough, not among those that leaked most often, not made of what anyone knows of its
// owner. No rule about kinds of characters (ASVS 5.0, 6.2). The list comes with the product and is read when first needed.

export type PasswordFault = 'tooShort' | 'tooLong' | 'leaked' | 'aboutYou';

/** What each is called on the wire. */
export const passwordFaults = {
  tooShort: 'password.tooShort',
  tooLong: 'password.tooLong',
  leaked: 'password.leaked',
  aboutYou: 'password.aboutYou',
} as const satisfies Record<PasswordFault, string>;

const shortest = 12;
/** The hash is slow; nobody makes it hash a book. */
const longest = 128;
const nameOfProduct = 'duecourse';

let leaked: Promise<ReadonlySet<string>> | null = null;

/** What is wrong with a new password, or null. `about` is what others know: name, e-mail, unit. */
export async function findPasswordFault(
  password: string,
  about: readonly string[],
): Promise<PasswordFault | null> {
  const length = [...password].length;
  if (length < shortest) return 'tooShort';
  if (length > longest) return 'tooLong';
  const plain = folded(password);
  leaked ??= readLeaked();
  const list = await leaked;
  // `password1234`, `Dragon!!!!!!`: a listed word with digits or signs around it is listed too.
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (list.has(plain) || isRepeated(plain) || (core.length < shortest && list.has(core))) return 'leaked';
  const rest = wordsOf([...about, nameOfProduct]).reduce((left, word) => left.replaceAll(word, ''), plain);
  return plain.length - rest.length > 0 && [...rest.replace(/[^\p{L}\p{N}]/gu, '')].length < 6
    ? 'aboutYou'
    : null;
}

/** The same few characters over and over. */
function isRepeated(text: string): boolean {
  return /^(.{1,4})\1+$/u.test(text);
}

function wordsOf(about: readonly string[]): string[] {
  return about
    .flatMap((one) => folded(one).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

async function readLeaked(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map((one) => String(one)));
}
