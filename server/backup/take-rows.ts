// The rows of one snapshot as parts. What only grows is kept in ranges of the ledger's index; a range is taken again only where a case in
// it was disposed of, which takes away payloads. The other tables are read anew each time, in pieces, and a piece that is the same as one
// that lies there is not written again.
import { createHmac } from 'node:crypto';
import {
  countRange,
  type Growing,
  growing,
  type LogReach,
  type Range,
  rangeOf,
  restOf,
  runBefore,
  tableOf,
} from '#db/backup/entry-ranges.ts';
import { rowsOf, type Snapshot } from '#db/backup/read-snapshot.ts';
import type { ReadTable } from '#db/backup/stored-tables.ts';
import type { Contents } from './backup-format.ts';
import type { Part, PartsFolder } from './sealed-parts.ts';

type Taken = Contents['tables'][number];

export type Taking = {
  snapshot: Snapshot;
  folder: PartsFolder;
  /** Names what a part holds without saying it: a MAC under a key of the instance that the recipients are bound into. */
  labelOf: (kind: string, ...about: (string | Buffer)[]) => string;
  /** Ranges of another database, or of the same before a restore, are never taken for this one's. */
  lineage: string;
};

/** Ranges end at multiples of it. */
const rangeWidth = 5_000;
const pieceBytes = 8 * 1024 * 1024;
const lineFeed = 10;

export function labelsUnder(key: Buffer, recipients: readonly string[]): Taking['labelOf'] {
  return (kind, ...about) => {
    const mac = createHmac('sha256', key).update(JSON.stringify([recipients.toSorted(), kind]));
    for (const one of about) mac.update(`\0${one.length}\0`).update(one);
    return `${kind}.${mac.digest('hex').slice(0, 32)}`;
  };
}

export async function takeTable(taking: Taking, table: ReadTable, query = rowsOf(table)): Promise<Taken> {
  const parts: string[] = [];
  const { schema, name, columns } = table;
  let rows = 0;
  let writing: Promise<Part | null> = Promise.resolve(null);
  let piece: Buffer[] = [];
  let bytes = 0;
  // While one piece is written the next is read.
  const finish = async () => {
    const written = await writing;
    if (written) parts.push(written.name);
    const plain = piece;
    writing = bytes > 0 ? takePiece(taking, `${schema}.${name}`, plain) : Promise.resolve(null);
    writing.catch(() => undefined);
    [piece, bytes] = [[], 0];
  };
  for await (const lines of taking.snapshot.copy(query)) {
    piece.push(lines);
    bytes += lines.length;
    rows += linesIn(lines);
    if (bytes >= pieceBytes) await finish();
  }
  await finish();
  await finish();
  return { schema, name, columns, rows, parts };
}

function takePiece({ folder, labelOf }: Taking, name: string, plain: Buffer[]): Promise<Part> {
  const label = labelOf('table', name, Buffer.concat(plain));
  const known = folder.known.get(label);
  return known ? Promise.resolve(known) : folder.write(label, plain);
}

/** Entries, payloads and leaves: what the ledger holds by ranges, and what it does not hold yet behind them. */
export async function takeGrowing(
  taking: Taking,
  tables: readonly ReadTable[],
  { size }: LogReach,
): Promise<Taken[]> {
  const ranges = rangesTo(size, taking);
  const taken = new Map<Growing, Taken>();
  for (const range of ranges) {
    const counts = await countRange(taking.snapshot.sql, range);
    for (const kind of growing) {
      const table = tableFor(kind, tables);
      const { schema, name, columns } = table;
      const label = `${kind}.${taking.lineage}-${range.from}-${range.to}-${counts.entries}-${counts.payloads}`;
      const part = taking.folder.known.get(label) ?? (await takeRange(taking, { kind, table, range, label }));
      const before = taken.get(kind) ?? { schema, name, columns, rows: 0, parts: [] };
      taken.set(kind, {
        ...before,
        rows: before.rows + counts[kind],
        parts: [...before.parts, part.name],
      });
    }
  }
  const run = await runBefore(taking.snapshot.sql, size);
  const all: Taken[] = [];
  for (const kind of growing) {
    const table = tableFor(kind, tables);
    const rest = await takeTable(taking, table, restOf(kind, table, run));
    const before = taken.get(kind);
    all.push({
      ...rest,
      rows: rest.rows + (before?.rows ?? 0),
      parts: [...(before?.parts ?? []), ...rest.parts],
    });
  }
  return all;
}

async function takeRange(
  { snapshot, folder }: Taking,
  { kind, table, range, label }: { kind: Growing; table: ReadTable; range: Range; label: string },
): Promise<Part> {
  const run = await runBefore(snapshot.sql, range.from);
  return folder.write(label, snapshot.copy(rangeOf(kind, table, range, run)));
}

/** Those that lie there as far as they follow one upon the other, then new ones. */
function rangesTo(size: number, { folder, lineage }: Taking): Range[] {
  const known = new Map<number, number>();
  for (const label of folder.known.keys()) {
    const [, from, to] = new RegExp(`^entries\\.${lineage}-(\\d+)-(\\d+)-\\d+-\\d+$`).exec(label) ?? [];
    if (from && to && Number(to) <= size)
      known.set(Number(from), Math.max(Number(to), known.get(Number(from)) ?? 0));
  }
  const ranges: Range[] = [];
  for (let from = 0; from < size; from = ranges.at(-1)?.to ?? size) {
    const next = Math.min(from - (from % rangeWidth) + rangeWidth, size);
    ranges.push({ from, to: known.get(from) ?? next });
  }
  return ranges;
}

function tableFor(kind: Growing, tables: readonly ReadTable[]): ReadTable {
  const table = tables.find(({ schema, name }) => schema === 'public' && name === tableOf[kind]);
  if (!table) throw new Error(`There is no table ${tableOf[kind]}.`);
  return table;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}
