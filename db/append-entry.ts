/**
 * The only way to write the record: one prepared statement, one round trip, no transaction around it.
 * Refusals come back as outcomes; a lost connection throws `DatabaseUnavailable`, and the caller settles it by
 * sending the same `commandId` again. It decides nothing about procedure: that is done before, in `workflows`.
 */
import type { AppendInput } from './append-input.ts';
import { codeOf } from './errors.ts';
import type { Lanes, Sql } from './lanes.ts';

type StreamPlace = {
  streamId: string;
  version: number;
  state: string | null;
  position: number;
  ref: string | null;
  /** What the caller stored with the entry as its small answer. */
  answer: unknown;
};

export type AppendResult =
  /** Written now. */
  | ({ outcome: 'appended' } & StreamPlace)
  /** This very command was written before (perhaps a moment ago): its first answer again. */
  | ({ outcome: 'replayed' } & StreamPlace)
  /** The `commandId` belongs to another command; nothing about that one is told. */
  | { outcome: 'reused' }
  /** The stream has moved on; nothing was written. */
  | { outcome: 'conflict'; streamId: string; version: number; state: string | null; ref: string | null }
  /** There is no such stream for this actor, or no right to open one there. */
  | { outcome: 'absent' }
  /** `at` is more than two seconds from the database's clock. */
  | { outcome: 'drift' };

interface Row {
  /** Among those of one statement, from 0. */
  place: number;
  outcome: AppendResult['outcome'];
  stream_id: string;
  version: number;
  state: string | null;
  position: string;
  ref: string | null;
  answer: unknown;
}

const PARAMETERS = 35;
const STATEMENT = statementOf('append_entry', PARAMETERS);
/** The same with what the entry does to the directory. */
const STATEMENT_OF_SETTINGS = statementOf('append_settings_entry', PARAMETERS + 1);

function statementOf(name: string, count: number, place = 0): string {
  const places = Array.from({ length: count }, (_, index) => `$${place * count + index + 1}`).join(', ');
  return `select ${place} as place, outcome, stream_id, version, state, "position", ref, answer from ${name}(${places})`;
}

const UNIQUE_VIOLATION = '23505';

/** `lanes` of the app role (or the seed role, which may choose `at`). */
export function appendEntry(lanes: Lanes, input: AppendInput): Promise<AppendResult> {
  return lanes.use((sql) => appendOn(sql, input));
}

/** The same on a lane that the caller holds. */
export async function appendOn(sql: Sql, input: AppendInput): Promise<AppendResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [row] = input.changes
        ? await sql.unsafe<Row[]>(STATEMENT_OF_SETTINGS, settingsParameters(sql, input), { prepare: true })
        : await sql.unsafe<Row[]>(STATEMENT, parameters(sql, input), { prepare: true });
      if (!row) throw new Error('append_entry returned no row');
      return resultOf(row);
    } catch (error) {
      // Two writers met on one commandId in different streams; the loser looks again and finds the winner's entry.
      if (codeOf(error) !== UNIQUE_VIOLATION || attempt === 3) throw error;
    }
  }
}

/** Several entries (none of settings) in one statement: each is judged by itself, and an error means that none was written. */
export async function appendAllOn(sql: Sql, inputs: readonly AppendInput[]): Promise<AppendResult[]> {
  const calls = inputs.map((_, place) => statementOf('append_entry', PARAMETERS, place));
  const values = inputs.flatMap((input) => parameters(sql, input));
  const rows = await sql.unsafe<Row[]>(calls.join(' union all '), values, { prepare: true });
  if (rows.length !== inputs.length) throw new Error('append_entry returned too few rows');
  return rows.toSorted((one, other) => one.place - other.place).map(resultOf);
}

function resultOf(row: Row): AppendResult {
  const { outcome, stream_id: streamId, version, state, ref } = row;
  switch (outcome) {
    case 'appended':
    case 'replayed':
      return { outcome, streamId, version, state, position: Number(row.position), ref, answer: row.answer };
    case 'conflict':
      return { outcome, streamId, version, state, ref };
    default:
      return { outcome };
  }
}

function settingsParameters(sql: Sql, input: AppendInput): ReturnType<typeof parameters> {
  return [...parameters(sql, input), sql.typed((input.changes ?? []) as never, 3802)];
}

/** In the order of the function's arguments. Each is typed, so that nulls do not make new prepared statements. */
function parameters(sql: Sql, input: AppendInput): NonNullable<Parameters<Sql['unsafe']>[1]> {
  const { actor, head, payload } = input;
  const bytes = (value: Uint8Array | null | undefined) => sql.typed(value ?? null, 17);
  const json = (value: unknown) => sql.typed(value ?? null, 3802);
  const text = (value: string | null | undefined) => sql.typed(value ?? null, 25);
  const uuid = (value: string | null | undefined) => sql.typed(value ?? null, 2950);
  const instant = (value: string | null | undefined) => sql.typed(value ?? null, 1184);
  return [
    text(actor.kind),
    uuid(actor.id),
    uuid(input.onBehalfOf),
    text(input.streamKind),
    uuid(input.streamId),
    sql.typed(input.expectedVersion, 23),
    uuid(input.commandId),
    text(input.type),
    instant(input.at),
    bytes(input.bodyMac),
    uuid(head.unitId),
    text(head.stage),
    text(head.state),
    json(head.value),
    json(head.facts),
    json(head.card),
    sql.typed(arrayLiteral(deskKeys(input)), 1009),
    instant(head.dueAt),
    text(head.dueKey),
    text(head.procedure),
    text(head.pack),
    text(head.engine),
    sql.typed(head.stayed ?? false, 16),
    json(input.data),
    json(input.resolved),
    json(input.answer),
    bytes(payload?.ciphertext),
    bytes(payload?.nonce),
    bytes(payload?.salt),
    bytes(input.payloadCommit),
    bytes(input.leaf),
    bytes(input.wrappedKey),
    json(input.parts),
    json(input.deadlines),
    json(input.outbox),
  ];
}

/** `unit/role` for each role in `card.desk`, `m/member` for each person in `card.deskMembers`. */
function deskKeys({ head }: AppendInput): string[] {
  const roles = (head.card.desk ?? []).map((role) => `${head.unitId}/${role}`);
  const people = (head.card.deskMembers ?? []).map((member) => `m/${member}`);
  return [...roles, ...people];
}

function arrayLiteral(values: string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
