// What somebody dropped onto the page, told apart by what is in it and not by its name. Nothing of it leaves this machine.
import { codeInFile } from '#workflows/contract/verification-code.ts';
import type { HeldDocument } from '#workflows/ledger/checks/check-document.ts';
import { proofsFormat } from '#workflows/ledger/checks/check-export.ts';
import { noteFromText } from '#workflows/ledger/signed-note.ts';
import { browserPlatform, sha256Of } from './browser-platform.ts';

export type HeldFile = { id: string; name: string } & (
  | ({ kind: 'document' } & HeldDocument)
  | { kind: 'proof' | 'ledger' | 'checkpoint'; text: string }
  | { kind: 'export'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'unknown' | 'large' }
);
export type HeldKind = HeldFile['kind'];

/** What is read into memory at most: more is for the command line. */
const largestFile = 300 * 1024 * 1024;
const largestText = 64 * 1024 * 1024;

/** The same file chosen again may hold something else. */
let taken = 0;

export async function heldFile(file: File): Promise<HeldFile> {
  const { name, size } = file;
  taken += 1;
  const named = { id: String(taken), name };
  if (size > largestFile) return { ...named, kind: 'large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  if (head === '%PDF-') {
    const code = codeInFile(new TextDecoder('latin1').decode(bytes));
    return { ...named, kind: 'document', sha256: await sha256Of(bytes), code };
  }
  if (head.startsWith('PK')) return { ...named, kind: 'export', bytes };
  if (size > largestText) return { ...named, kind: 'unknown' };
  const text = new TextDecoder().decode(bytes);
  return { ...named, ...kindOfText(name, text) };
}

function kindOfText(
  name: string,
  text: string,
): { kind: 'proof' | 'ledger' | 'checkpoint'; text: string } | { kind: 'unknown' } {
  if (noteFromText(browserPlatform, text)) return { kind: 'checkpoint', text };
  // One that was cut off is still meant as a proof, and is told so.
  if (text.trimStart().startsWith('{') || name.endsWith('.json'))
    return { kind: text.includes(proofsFormat) ? 'ledger' : 'proof', text };
  return { kind: 'unknown' };
}
