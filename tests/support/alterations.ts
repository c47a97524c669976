// What somebody who rules the database could do to the record behind everybody's back. Each is done inside a transaction that is
// rolled back, with the triggers asleep; `pick` chooses which row, column or byte.
import type { Query } from '#db/lanes.ts';
import { forgetSignatures, leaveOnly, rebuildTree, recommit } from './rebuilt-ledger.ts';

export type Alteration = {
  name: string;
  /** False where this choice would have changed nothing. */
  run: (sql: Query, pick: (below: number) => number) => Promise<boolean>;
};

type Place = { streamId: string; version: number; position: string };

async function someEntry(sql: Query, pick: (below: number) => number): Promise<Place> {
  const rows = await sql<Place[]>`
    select stream_id as "streamId", version, position from case_entries order by position`;
  const row = rows[pick(rows.length)];
  if (!row) throw new Error('The record is empty.');
  return row;
}

/** What a column could be made to say instead. */
const columns: Readonly<Record<string, string>> = {
  actor_id: 'gen_random_uuid()',
  actor_kind: "case actor_kind when 'system' then 'person' else 'system' end",
  on_behalf_of: 'gen_random_uuid()',
  command_id: 'gen_random_uuid()',
  type: "type || 'x'",
  at: "at - interval '1 day'",
  version: 'version + 1000',
  state_from: "coalesce(state_from, '') || 'x'",
  state_to:
    "case state_to when 'resolved.completed' then 'resolved.exonerated' else 'resolved.completed' end",
  scope_from: "coalesce(scope_from, '') || 'x'",
  scope_to: 'gen_random_uuid()::text || substr(scope_to, 37)',
  stream_kind: "case stream_kind when 'case' then 'meeting' else 'case' end",
  data: `data || jsonb_build_object('planted', true)`,
  resolved: `resolved || jsonb_build_object('planted', true)`,
  engine: "engine || '9'",
  body_mac: 'sha256(body_mac)',
  answer: `coalesce(answer, '{}') || jsonb_build_object('planted', true)`,
  payload_commit: 'sha256(payload_commit)',
  leaf: 'sha256(leaf)',
};

const byteOf = (column: string, at: number) =>
  `set_byte(${column}, ${at} % length(${column}), get_byte(${column}, ${at} % length(${column})) # 1)`;

function updates(column: string, to: string): Alteration {
  return {
    name: `update ${column}`,
    run: async (sql, pick) => {
      const { position } = await someEntry(sql, pick);
      const done = await sql.unsafe(`update case_entries set ${column} = ${to} where position = ${position}
        and ${column} is distinct from ${to}`);
      return done.count === 1;
    },
  };
}

function spoils(table: string, column: string): Alteration {
  return {
    name: `change a byte of ${table}.${column}`,
    run: async (sql, pick) => {
      const { streamId, version } = await someEntry(sql, pick);
      const where = table === 'case_payloads' ? `and version = ${version}` : '';
      const done = await sql.unsafe(`update ${table} set ${column} = ${byteOf(column, pick(64))}
        where stream_id = '${streamId}' ${where}`);
      return done.count === 1;
    },
  };
}

function onHeads(column: string, to: string): Alteration {
  return {
    name: `update heads.${column}`,
    run: async (sql, pick) => {
      const { streamId } = await someEntry(sql, pick);
      const done =
        await sql.unsafe(`update heads set ${column} = ${to} where stream_id = '${streamId}' and kind = 'case'
        and ${column} is distinct from ${to}`);
      return done.count === 1;
    },
  };
}

const others: Alteration[] = [
  {
    name: 'delete an entry',
    run: async (sql, pick) => {
      const { position } = await someEntry(sql, pick);
      await sql`delete from case_entries where position = ${position}`;
      return true;
    },
  },
  {
    name: 'delete an entry with its leaf and rebuild the tree',
    run: async (sql, pick) => {
      const { position } = await someEntry(sql, pick);
      const [gone] = await sql<{ at: string }[]>`
        delete from ledger_leaves where position = ${position} returning leaf_index as at`;
      await sql`delete from case_entries where position = ${position}`;
      await forgetSignatures(sql);
      // One by one from below: an index is never there twice.
      await sql`update ledger_leaves set leaf_index = leaf_index + 1000000 where leaf_index > ${gone?.at ?? 0}`;
      await sql`update ledger_leaves set leaf_index = leaf_index - 1000001 where leaf_index > 1000000`;
      await rebuildTree(sql);
      return true;
    },
  },
  {
    name: 'delete a text and its salt',
    run: async (sql, pick) => {
      const { streamId, version } = await someEntry(sql, pick);
      const done =
        await sql`delete from case_payloads where stream_id = ${streamId} and version = ${version}`;
      return done.count === 1;
    },
  },
  {
    name: 'delete the key of a case',
    run: async (sql, pick) => {
      const { streamId } = await someEntry(sql, pick);
      return (await sql`delete from case_keys where stream_id = ${streamId}`).count === 1;
    },
  },
  {
    name: 'exchange two texts',
    run: async (sql, pick) => {
      const [one, other] = [await someEntry(sql, pick), await someEntry(sql, pick)];
      if (one.position === other.position) return false;
      const text = (place: Place) => sql<{ c: Buffer; n: Buffer; s: Buffer }[]>`
        select ciphertext as c, nonce as n, salt as s from case_payloads
        where stream_id = ${place.streamId} and version = ${place.version}`;
      const [[first], [second]] = [await text(one), await text(other)];
      if (!first || !second) return false;
      for (const [place, { c, n, s }] of [
        [one, second],
        [other, first],
      ] as const)
        await sql`update case_payloads set ciphertext = ${c}, nonce = ${n}, salt = ${s}
          where stream_id = ${place.streamId} and version = ${place.version}`;
      return true;
    },
  },
  {
    name: 'insert an entry behind the others',
    run: async (sql, pick) => {
      const { position } = await someEntry(sql, pick);
      const done = await sql`
        insert into case_entries (stream_kind, stream_id, version, command_id, actor_kind, actor_id, type, at, state_from,
          state_to, scope_from, scope_to, data, resolved, body_mac, payload_commit, leaf, engine, answer)
        select stream_kind, stream_id, (select max(m.version) + 1 from case_entries m where m.stream_id = e.stream_id),
          gen_random_uuid(), actor_kind, actor_id, type, clock_timestamp(), state_from, state_to, scope_from, scope_to,
          data, resolved, body_mac, payload_commit, leaf, engine, answer
        from case_entries e where position = ${position} returning stream_id`;
      await sql`update heads set version = version + 1 where stream_id = ${done[0]?.stream_id}`;
      return true;
    },
  },
  {
    name: 'insert an entry among the others',
    run: async (sql, pick) => {
      const { position } = await someEntry(sql, pick);
      await sql`
        insert into case_entries (xid, stream_kind, stream_id, version, command_id, actor_kind, actor_id, type, at, state_to,
          scope_to, data, resolved, body_mac, leaf, engine)
        select xid, stream_kind, gen_random_uuid(), 1, gen_random_uuid(), actor_kind, actor_id, type, at, state_to, scope_to,
          data, resolved, body_mac, leaf, engine from case_entries where position = ${position}`;
      return true;
    },
  },
  {
    name: 'exchange two leaves',
    run: async (sql, pick) => {
      const rows = await sql<{ i: string; l: Buffer; p: string }[]>`
        select leaf_index as i, leaf as l, position as p from ledger_leaves order by leaf_index`;
      const [one, other] = [rows[pick(rows.length)], rows[pick(rows.length)]];
      if (!one || !other || one.i === other.i) return false;
      await sql`update ledger_leaves set position = -1 where leaf_index = ${one.i}`;
      await sql`update ledger_leaves set position = ${one.p}, leaf = ${one.l} where leaf_index = ${other.i}`;
      await sql`update ledger_leaves set position = ${other.p}, leaf = ${other.l} where leaf_index = ${one.i}`;
      await forgetSignatures(sql);
      await rebuildTree(sql);
      return true;
    },
  },
  {
    name: 'alter an entry, commit to it and rebuild the whole tree',
    run: async (sql, pick) => {
      const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ledger_leaves`;
      const index = pick(row?.n ?? 1);
      await sql`update case_entries e set actor_id = gen_random_uuid() from ledger_leaves l
        where l.leaf_index = ${index} and e.position = l.position`;
      await forgetSignatures(sql);
      const isDone = await recommit(sql, index);
      await rebuildTree(sql);
      return isDone;
    },
  },
  {
    name: 'cut the tail',
    run: async (sql, pick) => {
      const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ledger_leaves`;
      await leaveOnly(sql, (row?.n ?? 1) - 1 - pick(5));
      return true;
    },
  },
  {
    name: 'restore an old copy',
    run: async (sql, pick) => {
      const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ledger_leaves`;
      await leaveOnly(sql, pick((row?.n ?? 2) - 1));
      return true;
    },
  },
  {
    name: 'change a tile',
    run: async (sql, pick) => {
      const done = await sql.unsafe(
        `update ledger_tiles set hashes = ${byteOf('hashes', pick(4_096))} where level = 0`,
      );
      return done.count > 0;
    },
  },
  {
    name: 'change a signed checkpoint',
    run: async (sql) => (await sql`update ledger_checkpoints set root = sha256(root)`).count > 0,
  },
];

export const alterations: readonly Alteration[] = [
  ...Object.entries(columns).map(([column, to]) => updates(column, to)),
  ...['ciphertext', 'nonce', 'salt'].map((column) => spoils('case_payloads', column)),
  spoils('case_keys', 'wrapped'),
  onHeads('facts', `facts || jsonb_build_object('planted', true)`),
  onHeads('value', `'{"resolved":"exonerated"}'::jsonb`),
  onHeads(
    'state',
    "case state when 'resolved.completed' then 'resolved.exonerated' else 'resolved.completed' end",
  ),
  onHeads('version', 'version + 1'),
  onHeads('ref', "'2001-9999'"),
  onHeads('pack', "pack || 'x'"),
  onHeads('card', `card || jsonb_build_object('assigneeId', null, 'outcome', 'exonerated')`),
  onHeads('stayed', 'not stayed'),
  onHeads('due_at', "'2001-01-01'::timestamptz"),
  ...others,
];
