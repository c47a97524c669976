// A document that somebody was handed, with its proof: both in a folder, or each by its name. One proof stands for every document that the
// same act handed over.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeInFile } from '#workflows/contract/verification-code.ts';
import type { Trust } from '#workflows/ledger/checks/check-checkpoint.ts';
import { checkDocument, type HeldDocument } from '#workflows/ledger/checks/check-document.ts';
import { documentProofIn } from '#workflows/ledger/checks/document-proof.ts';
import type { Verdict } from '#workflows/ledger/checks/verdict.ts';
import { nodePlatform } from '../ledger/node-platform.ts';

/** What is read into memory at most. */
const largestFile = 256 * 1024 * 1024;

export type DocumentWithProof = { document: string; proof: string };

/** Null where the path is neither a PDF nor a folder with PDFs and a proof. */
export async function documentsAt(at: string, proof: string | null): Promise<DocumentWithProof[] | null> {
  if (at.toLowerCase().endsWith('.pdf')) {
    if (proof === null) throw new Error('Name the proof of the document: --proof FILE.json');
    return [{ document: at, proof }];
  }
  if (!(await stat(at)).isDirectory()) return null;
  const names = (await readdir(at)).toSorted();
  if (names.includes('manifest.json')) return null;
  const proofs = names.filter((name) => name.endsWith('.json')).map((name) => join(at, name));
  const pdfs = names.filter((name) => name.toLowerCase().endsWith('.pdf')).map((name) => join(at, name));
  if (pdfs.length === 0 || proofs.length === 0) return null;
  return Promise.all(pdfs.map(async (document) => ({ document, proof: await proofOf(document, proofs) })));
}

/** That which names the document, by its hash or at least by its code; else the first. */
async function proofOf(document: string, proofs: readonly string[]): Promise<string> {
  const { sha256, code } = await heldAt(document);
  for (const path of proofs) {
    const named = documentProofIn(await readFile(path, 'utf8'))?.served.documents ?? [];
    if (named.some((one) => one.sha256 === sha256 || one.code === code)) return path;
  }
  return proofs[0] ?? '';
}

export async function verifyDocuments(
  verdict: Verdict,
  trust: Trust,
  found: readonly DocumentWithProof[],
): Promise<void> {
  for (const { document, proof } of found) {
    const held = await heldAt(document);
    await checkDocument(verdict, nodePlatform, trust, { held, proof: await readFile(proof, 'utf8') });
  }
}

async function heldAt(path: string): Promise<HeldDocument> {
  if ((await stat(path)).size > largestFile) throw new Error(`${path} is too large.`);
  const bytes = await readFile(path);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    code: codeInFile(bytes.toString('latin1')),
  };
}
