// What a long text may be made of: headings, paragraphs, lists, quotes, bold and italic, and nothing else. Whatever is not on this
// list is refused, so that no stored text can bring a link, a picture or a style of its own along.
import { z } from 'zod';

const Mark = z.strictObject({ type: z.enum(['bold', 'italic']) });
const Text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(20_000),
  marks: z.array(Mark).max(2).optional(),
});
const Break = z.strictObject({ type: z.literal('hardBreak') });
const inline = z
  .array(z.union([Text, Break]))
  .max(2_000)
  .optional();
const Paragraph = z.strictObject({ type: z.literal('paragraph'), content: inline });
const Heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inline,
});

export type RichBlock =
  | z.infer<typeof Paragraph>
  | z.infer<typeof Heading>
  | { type: 'blockquote'; content: RichBlock[] }
  | { type: 'bulletList'; content: RichItem[] }
  | {
      type: 'orderedList';
      attrs?: { start: number; type?: null | undefined } | undefined;
      content: RichItem[];
    };
export type RichItem = { type: 'listItem'; content: RichBlock[] };
export type RichText = { type: 'doc'; content: RichBlock[] };

/** Lists in lists in lists are the deepest that anybody reads. */
const deepest = 4;

function blocks(depth: number): z.ZodType<RichBlock[]> {
  const flat = [Paragraph, Heading] as const;
  if (depth === 0) return z.array(z.union(flat)).min(1).max(2_000);
  const below = blocks(depth - 1);
  const Item = z.strictObject({ type: z.literal('listItem'), content: below });
  const items = z.array(Item).min(1).max(500);
  return z
    .array(
      z.union([
        ...flat,
        z.strictObject({ type: z.literal('blockquote'), content: below }),
        z.strictObject({ type: z.literal('bulletList'), content: items }),
        z.strictObject({
          type: z.literal('orderedList'),
          attrs: z.strictObject({ start: z.int().min(1).max(999), type: z.null().optional() }).optional(),
          content: items,
        }),
      ]),
    )
    .min(1)
    .max(2_000);
}

export const RichText: z.ZodType<RichText> = z.strictObject({
  type: z.literal('doc'),
  content: blocks(deepest),
});
