// One dossier for one of three audiences as a PDF: index, documents and evidence with numbers throughout and bookmarks, and at the end
// the hash of each. Nothing is published before a decision is final.
import type { Audience, MakeBundle } from '#workflows/contract/bundle-schemas.ts';
import { type CaseRecord, readRecord } from '../documents/case-record.ts';
import { drawableAll } from '../documents/drawable.ts';
import type { ListSheet } from '../documents/sheet.ts';
import type { Viewer } from '../people/viewer.ts';
import { type Assembly, openAssembly } from './assemble.ts';
import { documentParts, evidenceParts, type LeftOut, type TitledPart } from './bundle-parts.ts';
import { bundleWords } from './bundle-words.ts';
import type { BundleSources } from './whole-case.ts';

export type BundleRefusal = 'absent' | 'notYours' | 'notFinal' | 'empty';

export async function makeBundle(
  sources: BundleSources,
  viewer: Viewer,
  caseId: string,
  wanted: MakeBundle,
): Promise<{ name: string; bytes: Uint8Array } | BundleRefusal> {
  const { cases } = sources.documents;
  const record = await readRecord(cases, viewer, caseId);
  if (record === 'absent') return 'absent';
  if (record === 'closed' || !isTheirs(record, wanted.audience)) return 'notYours';
  if (wanted.audience === 'publication' && record.reading.head.facts.finalOn === null) return 'notFinal';
  const { stored, depth } = record.reading;
  await cases.trace.noteExport(viewer, { streamId: caseId, depth });
  const documents = await documentParts(sources, viewer, record, wanted);
  const evidence = await evidenceParts(sources, viewer, record, wanted);
  const parts = [...documents, ...evidence.parts];
  if (parts.length === 0) return 'empty';
  const assembly = openAssembly();
  try {
    const bytes = await putTogether(sources, assembly, record, wanted, { parts, leftOut: evidence.leftOut });
    return { name: `${stored.ref}-${wanted.audience}-${wanted.locale}.pdf`, bytes };
  } finally {
    await assembly.close();
  }
}

/** The file's are the file's; the respondent takes out what is theirs, and what anybody may read. */
function isTheirs({ reading: { depth, lentUntil } }: CaseRecord, audience: Audience): boolean {
  if (lentUntil !== null) return false;
  return depth === 'file' || (depth === 'room' && audience === 'respondent');
}

async function putTogether(
  { documents: { press } }: BundleSources,
  assembly: Assembly,
  { reading }: CaseRecord,
  { audience, locale }: MakeBundle,
  { parts, leftOut }: { parts: TitledPart[]; leftOut: LeftOut[] },
): Promise<Uint8Array> {
  const words = bundleWords[locale];
  const { now: at, stored } = reading;
  const { pages } = await assembly.count(parts.map(({ kind, bytes }) => ({ kind, bytes })));
  const opened = parts.map((part, index) => ({ ...part, pages: pages[index] ?? null }));
  const readable = opened.filter((part) => part.pages !== null);
  const outside = [
    ...leftOut,
    ...opened
      .filter((part) => part.pages === null)
      .map(({ title, sha256 }) => ({ name: title, why: 'unreadable' as const, sha256 })),
  ];
  const hashes = opened.map(({ title, sha256 }) => [title, sha256]);
  const subtitle = words.of(stored.ref ?? '', words.audience[audience]);
  const sheet = (more: Pick<ListSheet, 'title' | 'lead' | 'tables'>): ListSheet => ({
    ...{ layout: 'list-1', locale, name: subtitle, subtitle },
    // Names of files are whatever somebody called them.
    ...drawableAll(more),
  });
  const manifest = await press.pdf({
    sheet: sheet({
      title: words.manifest,
      lead: [words.manifestLead],
      tables: [
        { title: words.manifest, head: words.manifestHead, widths: [6, 7], rows: hashes },
        ...annexTable(words, outside),
      ],
    }),
    at,
  });
  const index = (front: number) => {
    let page = front + 1;
    const rows = readable.map((part, n) => {
      const row = [String(n + 1), part.title, String(page)];
      page += part.pages ?? 0;
      return row;
    });
    const all = page - 1 + manifest.pages;
    const note = { committee: [], respondent: [words.disclosed], publication: [words.published] }[audience];
    return press.pdf({
      sheet: sheet({
        title: words.title,
        lead: [words.made(at, all), ...note],
        tables: [
          {
            title: words.index,
            head: words.indexHead,
            widths: [1, 10, 2],
            rows: [...rows, [String(rows.length + 1), words.manifest, String(page)]],
          },
          ...annexTable(words, outside),
        ],
      }),
      at,
    });
  };
  // How long the index is decides the numbers in it, which are too short to change how long it is.
  const first = await index(1);
  const front = first.pages === 1 ? first : await index(first.pages);
  const listed = {
    ref: stored.ref,
    audience,
    madeAt: at,
    files: opened.map(({ title, sha256 }) => ({ title, sha256 })),
  };
  const { pdf } = await assembly.finish({
    index: front.pdf,
    manifest: manifest.pdf,
    titles: [words.index, ...opened.map(({ title }) => title), words.manifest],
    name: subtitle,
    json: new Uint8Array(Buffer.from(JSON.stringify({ ...listed, leftOut: outside }, null, 1))),
    at,
  });
  return pdf;
}

function annexTable(words: (typeof bundleWords)['vi'], outside: readonly LeftOut[]): ListSheet['tables'] {
  if (outside.length === 0) return [];
  const rows = outside.map(({ name, why, sha256 }) => [name, words.whyNot[why], sha256]);
  return [{ title: words.annex, head: words.annexHead, widths: [4, 3, 8], rows }];
}
