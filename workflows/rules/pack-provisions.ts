// A provision of a rule pack: conduct that was forbidden in writing, with elements that evidence can show, the range of
// what it may lead to and how long. It never names a person, a belief or an opinion (`validate-pack.ts` refuses that).
import { z } from 'zod';
import { Words } from './pack-text.ts';

export const Provision = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}-\d{2}$/),
  title: Words,
  /** Shown while nothing is decided: every title says "alleged". */
  alleged: Words,
  elements: z.array(z.strictObject({ key: z.string(), words: Words })).min(1),
  range: z.strictObject({ mildest: z.string(), gravest: z.string() }),
  /** Codes of the pack's factors that may weigh here. */
  aggravating: z.array(z.string()),
  mitigating: z.array(z.string()),
  /** Code of the pack's limitation class that it belongs to. */
  limitationClass: z.string(),
});
export type Provision = z.infer<typeof Provision>;
