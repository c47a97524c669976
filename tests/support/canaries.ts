// Canaries: words that stand nowhere else, planted in what is confidential, and how they are found again wherever they have
// got to, in whatever form: as they are, unaccented, composed otherwise, escaped, percent-encoded, in base64 or in hex.
import { z } from 'zod';

export type Flock = {
  /** A new one, numbered. */
  next: () => string;
  planted: () => number;
  /** In which forms something of the flock stands here. */
  formsIn: (place: string | Buffer) => string[];
};

/** `word` has accents and stands in no text of the product. */
export function flockOf(word: string): Flock {
  let count = 0;
  const forms = formsOf(word);
  return {
    next: () => {
      count += 1;
      return `${word}${String(count).padStart(5, '0')}`;
    },
    planted: () => count,
    formsIn: (place) => {
      const bytes = typeof place === 'string' ? Buffer.from(place) : place;
      return forms.filter(({ sought }) => bytes.includes(sought)).map(({ name }) => name);
    },
  };
}

function formsOf(word: string): { name: string; sought: Buffer }[] {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const escaped = [...word]
    .map((letter) => (letter > '~' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter))
    .join('');
  const texts: [string, string][] = [
    ['as it is', word.normalize('NFC')],
    ['decomposed', word.normalize('NFD')],
    ['in capitals', word.toUpperCase()],
    ['in small letters', word.toLowerCase()],
    ['unaccented', plain],
    ['unaccented, in small letters', plain.toLowerCase()],
    ['percent-encoded', encodeURIComponent(word)],
    ['escaped', escaped],
    ['in hex', Buffer.from(word).toString('hex')],
    ...base64Of(word).map((text, index): [string, string] => [`in base64, from byte ${index}`, text]),
  ];
  return texts.map(([name, text]) => ({ name, sought: Buffer.from(text) }));
}

/** The part of the base64 that is the same whatever stands before and after, for each of the three places to begin. */
function base64Of(word: string): string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]).toString('base64');
    return whole.slice(before === 0 ? 0 : 4, -4);
  });
}

/** The payload with a canary in each text of it. */
export function canaried(schema: z.ZodType, value: unknown, flock: Flock): unknown {
  if (value === undefined || value === null) return value;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return canaried(schema.def.innerType as z.ZodType, value, flock);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((one) => canaried(schema.def.element as z.ZodType, one, flock));
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    const shape = schema.shape as Record<string, z.ZodType>;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, shape[key] ? canaried(shape[key], one, flock) : one]),
    );
  }
  return schema.meta()?.narrative === true ? flock.next() : value;
}
