// The trace of looks as a file, as far as the viewer may read it; that it was taken out is itself on record. A cell that a
// spreadsheet would take for a formula is written as text.
import type { LookFilter, LookView } from '#workflows/contract/access-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Viewer } from '../people/viewer.ts';
import type { AccessTrace } from './access-trace.ts';
import { listAccess, type TraceSources } from './list-access.ts';

const perPage = 200;
const mostRows = 20_000;

const columns: Record<string, (look: LookView) => string | number | null> = {
  at: ({ at }) => at,
  person: ({ person }) => person?.name ?? null,
  title: ({ person }) => person?.title ?? null,
  unit: ({ unit }) => unit.name,
  what: ({ what }) => what,
  reference: ({ ref }) => ref,
  depth: ({ depth }) => depth,
  basis: ({ basis }) => basis,
  purpose: ({ purpose }) => purpose,
  reason: ({ reason }) => reason,
  unexplained: ({ unexplained }) => (unexplained ? 'yes' : 'no'),
  second: ({ second }) => second?.name ?? null,
  found: ({ found }) => found,
};

export async function exportLooks(
  sources: TraceSources & { trace: AccessTrace },
  viewer: Viewer,
  filter: LookFilter,
  now: string,
): Promise<{ name: string; csv: string; rows: number }> {
  const looks: LookView[] = [];
  let before: string | null = null;
  do {
    const page = await listAccess(sources, viewer, { ...filter, before, limit: perPage });
    looks.push(...page.looks);
    before = page.next;
  } while (before !== null && looks.length < mostRows);
  await sources.trace.noteExport(viewer, { found: looks.length });
  const lines = [
    Object.keys(columns),
    ...looks.map((look) => Object.values(columns).map((cell) => cell(look))),
  ];
  return {
    name: `access-${dayOf(now)}.csv`,
    // The mark tells spreadsheets that it is UTF-8.
    csv: `\uFEFF${lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`,
    rows: looks.length,
  };
}

/** One cell: quoted, and never the beginning of a formula (CWE-1236). */
export function cellOf(value: string | number | null): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
