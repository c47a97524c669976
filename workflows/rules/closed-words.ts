// Finding closed words in sentences, accent-aware: a Vietnamese syllable is met as it is written or with its accents
// left out, never as another word with other accents. Invisible characters and look-alike letters do not hide a word.

/** A text as words are looked for in it: composed, lower case, one blank between words, nothing invisible. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[\s\-–—_./]+/gu, ' ')
    .trim();
}

/** Whether the text has letters that are not Latin, such as Cyrillic ones that look alike. */
export function hasForeignLetters(text: string): boolean {
  return /[^\P{L}\p{Script=Latin}]/u.test(text.normalize('NFKC'));
}

/** A finder of whole words; `*` stands for any ending of a word. */
export function finderOf(words: readonly string[]): (text: string) => string | null {
  const patterns = words.map((word) => ({ word, pattern: patternOf(word) }));
  return (text) => {
    const searched = plain(text);
    return patterns.find(({ pattern }) => pattern.test(searched))?.word ?? null;
  };
}

function patternOf(word: string): RegExp {
  const syllables = plain(word).split(' ').map(syllablePattern);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${syllables.join(' ')}(?![\p{L}\p{N}])`, 'u');
}

function syllablePattern(syllable: string): string {
  return syllable.endsWith('*')
    ? String.raw`${withOrWithoutAccents(syllable.slice(0, -1))}\p{L}*`
    : withOrWithoutAccents(syllable);
}

function withOrWithoutAccents(syllable: string): string {
  const bare = syllable.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
  return bare === syllable ? syllable : `(?:${syllable}|${bare})`;
}
