// Sets sheets as PDF/A-2b by Typst, in a thread of its own: the compiler holds its thread while it works. It reads no file but the
// layouts beside it and the four fonts, reaches no network, and keeps nothing of one sheet for the next.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './drawable.ts';
import type { PressAnswer, PressJob } from './press.ts';

const templates = new URL('./templates/', import.meta.url);
const layouts = new Map<string, string>();
// The workspace is a folder of this product that holds nothing but layouts.
const compiler = NodeCompiler.create({
  workspace: templates.pathname,
  fontArgs: [{ fontBlobs: readFonts() }],
});

function layoutOf(name: string): string {
  const known = layouts.get(name);
  if (known !== undefined) return known;
  if (!/^[a-z]+-\d+$/.test(name)) throw new Error('There is no such layout.');
  const read = readFileSync(new URL(`${name}.typ`, templates), 'utf8');
  layouts.set(name, read);
  return read;
}

function set({ sheet, at }: PressJob): { pdf: Uint8Array; pages: number } {
  const inputs = { sheet: JSON.stringify(sheet) };
  const compiled = compiler.compile({ mainFileContent: layoutOf(sheet.layout), inputs });
  const document = compiled.result;
  if (!document) throw new Error('The layout does not compile.');
  const pdf = compiler.pdf(document, {
    pdfStandard: 'a-2b',
    creationTimestamp: Math.floor(Date.parse(at) / 1000),
  });
  compiler.evictCache(0);
  return { pdf: new Uint8Array(pdf), pages: document.numOfPages };
}

parentPort?.on('message', ({ id, job }: { id: number; job: PressJob }) => {
  let answer: PressAnswer;
  try {
    answer = { id, done: set(job) };
  } catch {
    // What the compiler says may quote the sheet.
    answer = { id, done: null };
  }
  parentPort?.postMessage(answer);
});
