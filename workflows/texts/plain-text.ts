// A long text as plain words, for forms, documents and comparing: a blank line between blocks, a dash or a number before an item.
import type { RichBlock, RichItem, RichText } from './rich-text.ts';

export function plainTextOf({ content }: RichText): string {
  return content
    .map((block) => plainBlock(block))
    .join('\n\n')
    .trim();
}

function plainBlock(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).map((part) => (part.type === 'text' ? part.text : '\n')).join('');
    case 'blockquote':
      return indented(block.content.map(plainBlock).join('\n\n'), '> ', '> ');
    case 'bulletList':
      return block.content.map((item) => plainItem(item, '- ')).join('\n');
    case 'orderedList': {
      const first = block.attrs?.start ?? 1;
      return block.content.map((item, index) => plainItem(item, `${first + index}. `)).join('\n');
    }
  }
}

function plainItem({ content }: RichItem, sign: string): string {
  return indented(content.map(plainBlock).join('\n'), sign, ' '.repeat(sign.length));
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
}
