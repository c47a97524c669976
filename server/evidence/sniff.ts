// What a file is, by its first bytes and never by its name; the name only has to agree. Answered while the rest of it is still on
// its way, so that five gigabytes of something else are not received first.
import { fileTypeFromBuffer } from 'file-type';
import { type AcceptedKind, extensionOf, kindOf, textKindFor } from './accepted-kinds.ts';
import type { ContentRefusal } from './content-refusal.ts';

/** A kind; `archive` where only its entries will say which. */
export type Sniffed = { kind: AcceptedKind | 'archive' } | { refusal: ContentRefusal };

const page = /^\s*(<\?xml|<!doctype|<html|<svg|<script|<head|<body|<iframe|<!--)/i;
const header =
  /^(received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|x-[\w-]+|content-type|dkim-signature|arc-[\w-]+):/i;

export async function sniff(first: Buffer, name: string): Promise<Sniffed> {
  const extension = extensionOf(name);
  const found = await fileTypeFromBuffer(first);
  // Archives by the mark with which each of them begins: which document it is, its entries say.
  if (first.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return archive(extension);
  const kind = found && kindOf(found.mime);
  if (kind) return isNamedSo(kind, extension) ? { kind } : { refusal: 'evidence.nameMismatch' };
  if (found && !['xml', 'eml', 'vcf', 'ics'].includes(found.ext)) return { refusal: 'evidence.kindRefused' };
  return textNamed(first, extension);
}

function archive(extension: string): Sniffed {
  if (['docx', 'xlsx', 'odt'].includes(extension)) return { kind: 'archive' };
  return {
    refusal: extension === 'zip' || extension === '' ? 'evidence.kindRefused' : 'evidence.nameMismatch',
  };
}

function textNamed(first: Buffer, extension: string): Sniffed {
  const start = first.toString('utf8', 0, 4096).replace(/^\uFEFF/, '');
  if (!isText(start) || page.test(start) || start.startsWith('#!'))
    return { refusal: 'evidence.kindRefused' };
  const kind = textKindFor(extension);
  if (!kind) return { refusal: 'evidence.nameMismatch' };
  if (extension === 'eml' && !header.test(start)) return { refusal: 'evidence.nameMismatch' };
  return { kind };
}

/** No control characters but those of lines and tabs. */
export function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text);
}

export function isNamedSo({ extensions }: AcceptedKind, extension: string): boolean {
  return extensions.includes(extension);
}
