// The sentences of a rule pack and where its numbers come from. A pack has every sentence in both languages, and no
// number without the article that states it and the source that the article rests on.
import { z } from 'zod';

export const Words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
export type Words = z.infer<typeof Words>;

export const Article = z.strictObject({ title: Words, text: Words });

/** Where a number comes from: the article of this pack, and the text that the article rests on. */
export const Citation = z.strictObject({ article: z.string().min(1), source: z.string().min(1) });
export type Citation = z.infer<typeof Citation>;

/** Something with a code that people choose from a list, such as a factor or a ground. */
export const Listed = z.strictObject({ code: z.string().min(1), words: Words });

/** A length in whole years. */
export const Years = z.strictObject({ amount: z.int().positive(), unit: z.literal('y') });
