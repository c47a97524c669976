// Whole histories as the write path made them: the head, every entry with its words in clear, parts and deadlines. They are what a
// large database is multiplied from (`copied-history.ts`). Read as a superuser; nothing is changed.
import type postgres from 'postgres';
import { type AuditedEntry, readAuditedStream } from '#db/audit-record.ts';
import type { Source } from '#db/lanes.ts';
import { type CaseKeys, openText } from '#server/cases/case-keys.ts';
import { placeOf } from '#server/cases/commitment.ts';

/** Of `heads`, in the order in which a copy is written, instants in ISO form. */
export const headColumns = [
  ...['stream_id', 'kind', 'unit_id', 'version', 'ref', 'stage', 'state', 'value', 'facts', 'card', 'due_at'],
  ...[
    'due_key',
    'procedure',
    'pack',
    'engine',
    'stayed',
    'desk_keys',
    'opened_at',
    'entered_at',
    'updated_at',
  ],
];
export const partColumns = ['stream_id', 'member_id', 'part', 'access', 'until'];
export const deadlineColumns = [
  ...['stream_id', 'key', 'article', 'command', 'started_on', 'due_day', 'due_at', 'pausable', 'attempts'],
];

/** A row as text, column by column; null where it is null. */
export type TextRow = (string | null)[];

export type History = {
  caseId: string;
  ref: string;
  state: string;
  openedAt: string;
  updatedAt: string;
  head: TextRow;
  entries: { entry: AuditedEntry; text: string }[];
  parts: TextRow[];
  deadlines: TextRow[];
};

/**
 * Cases that can stand for many: nothing of theirs was erased or sealed, no reporter writes in them and no other case hangs on them,
 * since a reporter's inbox and another case are not copied along.
 */
export async function readHistories(
  sql: postgres.Sql,
  source: Source,
  keys: Pick<CaseKeys, 'unwrap'>,
): Promise<History[]> {
  const heads = await sql<{ cells: TextRow }[]>`
    select ${cells(sql, headColumns)} as cells from heads h
    where kind = 'case' and facts #>> '{closed,sealedOn}' is null and facts #>> '{closed,disposedOn}' is null
      and facts #> '{beside,linked}' = '[]' and facts #> '{beside,joined}' = '[]'
      and not exists (select from case_entries e where e.stream_id = h.stream_id and e.actor_kind = 'reporter')
    order by stream_id`;
  const parts = await rowsOf(sql, 'case_parts', partColumns);
  const deadlines = await rowsOf(sql, 'deadlines', deadlineColumns);
  const histories: History[] = [];
  for (const { cells: head } of heads) {
    const at = (column: string) => head[headColumns.indexOf(column)] ?? '';
    const caseId = at('stream_id');
    const audited = await readAuditedStream(source, caseId);
    histories.push({
      ...{ caseId, head, ref: at('ref'), state: at('state') },
      ...{ openedAt: at('opened_at'), updatedAt: at('updated_at') },
      entries: audited.map((entry) => ({ entry, text: textOf(entry, keys) })),
      parts: parts.get(caseId) ?? [],
      deadlines: deadlines.get(caseId) ?? [],
    });
  }
  return histories;
}

function textOf(entry: AuditedEntry, keys: Pick<CaseKeys, 'unwrap'>): string {
  const { streamId, version, payload, wrappedKey } = entry;
  if (!payload || !wrappedKey) throw new Error(`Entry ${version} of ${streamId} cannot be read.`);
  return openText(keys.unwrap(streamId, wrappedKey), placeOf(streamId, version), payload);
}

async function rowsOf(
  sql: postgres.Sql,
  table: string,
  columns: readonly string[],
): Promise<Map<string, TextRow[]>> {
  const rows = await sql<{ cells: TextRow }[]>`
    select ${cells(sql, columns)} as cells from ${sql(table)} order by stream_id`;
  return Map.groupBy(
    rows.map((row) => row.cells),
    (row) => row[0] ?? '',
  );
}

/** All columns of a row as one list of texts. */
function cells(sql: postgres.Sql, columns: readonly string[]) {
  const texts = columns.map((name) => (/_at$|^until$/.test(name) ? `iso(${name})` : `${name}::text`));
  return sql.unsafe(`json_build_array(${texts.join(', ')})`);
}
