// Whether a text holds the full name of one of these people, accents, case and marks aside. A name of one word says too little
// to go by and is passed over.

export function namesSomebody(texts: readonly string[], people: readonly { name: string }[]): boolean {
  const written = ` ${texts.map(plain).join(' / ')} `;
  return people.some(({ name }) => {
    const words = plain(name);
    return words.includes(' ') && written.includes(` ${words} `);
  });
}

function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
