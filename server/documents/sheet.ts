// A document before it is a file: every word of it in order, with nothing left to decide but how it looks. The PDF and the DOCX
// are made from the same sheet, so they say the same. It is what is sealed and kept, and what the hash in the footer is of.
import type { Locale } from '../people/viewer.ts';

export type Block =
  | { as: 'heading' | 'centred' | 'ground' | 'missing'; text: string }
  | { as: 'article'; label: string; text: string }
  | { as: 'text'; paragraphs: string[] }
  | { as: 'list'; items: string[] }
  | { as: 'pairs'; rows: [label: string, value: string][] }
  | { as: 'table'; head: string[]; rows: string[][]; widths: number[] };

/** Whose heading stands on the right: the state's, the party's, or none. */
export const headingForms = ['state', 'party', 'none'] as const;
export type HeadingForm = (typeof headingForms)[number];

export type Sheet = {
  /** `sheet-1`: the file that says how it looks. */
  layout: string;
  /** What stands across its pages where it is only looked at. */
  draft?: string;
  locale: Locale;
  /** What the file calls itself. */
  name: string;
  head: {
    form: HeadingForm;
    above: string | null;
    office: string;
    number: string;
    heading: string | null;
    motto: string | null;
    dated: string;
  };
  title: string;
  subtitle: string | null;
  blocks: Block[];
  recipientsLabel: string;
  recipients: string[];
  signature: { capacity: string; note: string; name: string } | null;
  footer: {
    about: string;
    page: string;
    check: string;
    content: string;
    code: string;
    /** What a camera reads on each page; documents of before, and drafts, have none. */
    square?: Square;
  };
};

/** A QR code as one path in a field of so many modules, and what it says. */
export type Square = { size: number; path: string; says: string };

/** What stands before and behind the documents of a bundle: tables, such as its index and its hashes. */
export type ListSheet = {
  layout: 'list-1';
  locale: Locale;
  name: string;
  title: string;
  subtitle: string;
  lead: string[];
  tables: { title: string; head: string[]; widths: number[]; rows: string[][] }[];
};

/** A text that somebody wrote, as its paragraphs. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Every word of the sheet but the footer's, in reading order. */
export function wordsOf({ head, title, subtitle, blocks, ...rest }: Sheet): string[] {
  const { recipients, recipientsLabel, signature } = rest;
  const { form, heading, motto } = head;
  const right = [...(form === 'none' ? [] : [heading]), ...(form === 'state' ? [motto] : [])];
  const star = form === 'party' ? ['*'] : [];
  return [
    ...[head.above?.toUpperCase(), head.office.toUpperCase(), ...star, ...right],
    ...[head.number, head.dated, title.toUpperCase(), subtitle],
    ...blocks.flatMap(wordsOfBlock),
    ...(recipients.length > 0 ? [recipientsLabel, ...recipients.map((one) => `– ${one}`)] : []),
    ...(signature ? [signature.capacity.toUpperCase(), signature.note, signature.name] : []),
  ].filter((one) => one != null);
}

function wordsOfBlock(block: Block): string[] {
  switch (block.as) {
    case 'article':
      return [`${block.label} ${block.text}`];
    case 'text':
      return block.paragraphs;
    case 'list':
      return block.items.map((one) => `– ${one}`);
    case 'pairs':
      return block.rows.flat();
    case 'table':
      return [...block.head, ...block.rows.flat()];
    default:
      return [block.text];
  }
}
