/**
 * The record: one head a stream, its entries in order, and what belongs to them. Only `append_entry` writes here.
 * No foreign keys between these tables: one function writes them all in one transaction, and each key would cost
 * every command another look-up.
 */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, instant, keyText, xid8 } from './columns.ts';

export const heads = pgTable(
  'heads',
  {
    streamId: uuid('stream_id').primaryKey(),
    kind: keyText('kind').notNull(),
    unitId: uuid('unit_id').notNull(),
    version: integer('version').notNull(),
    ref: keyText('ref').unique(),
    stage: keyText('stage'),
    state: keyText('state'),
    value: jsonb('value').notNull(),
    facts: jsonb('facts').notNull(),
    card: jsonb('card').notNull(),
    dueAt: instant('due_at'),
    dueKey: text('due_key'),
    procedure: text('procedure').notNull(),
    pack: text('pack').notNull(),
    engine: text('engine').notNull(),
    stayed: boolean('stayed').notNull().default(false),
    /** On whose desk it lies: `unit/role` and `m/member`, taken from the card when it is written. */
    deskKeys: text('desk_keys').array().notNull().default(sql`'{}'`),
    openedAt: instant('opened_at').notNull(),
    enteredAt: instant('entered_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /**
     * Unit and area in one key, which roles are matched against. An area is a stage, or a single state in which a role
     * has business that it has not in the rest (`workflows/access/role-areas.ts`); other streams stand for themselves.
     */
    scope: keyText('scope')
      .notNull()
      .generatedAlwaysAs(
        sql`unit_id::text || '/' || case when kind <> 'case' then kind when state in ('verification.serving', 'verification.responding') then 'service' when state = 'discipline.appealed' then 'appeal' when state in ('discipline.enforcing', 'discipline.inForce') then 'enforcement' when state = 'resolved.restoring' then 'restoration' else coalesce(stage, '') end`,
      ),
  },
  (t) => [
    check('heads_kind', sql`${t.kind} in ('case', 'meeting', 'settings', 'prevention')`),
    index('heads_scope_state_due').on(t.scope, t.state, t.dueAt, t.streamId),
    index('heads_unit_stage_state').on(t.unitId, t.stage, t.state),
    index('heads_desk').using('gin', t.deskKeys),
    index('heads_prevention').on(t.dueAt).where(sql`${t.kind} = 'prevention'`),
  ],
);

/** `data` and `resolved` hold ids, codes and dates only; words are in `case_payloads`. */
export const caseEntries = pgTable(
  'case_entries',
  {
    position: bigint('position', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    streamKind: keyText('stream_kind').notNull(),
    streamId: uuid('stream_id').notNull(),
    version: integer('version').notNull(),
    commandId: uuid('command_id').notNull().unique('case_entries_command'),
    actorKind: keyText('actor_kind').notNull(),
    actorId: uuid('actor_id'),
    onBehalfOf: uuid('on_behalf_of'),
    type: keyText('type').notNull(),
    at: instant('at').notNull(),
    stateFrom: keyText('state_from'),
    stateTo: keyText('state_to'),
    scopeFrom: keyText('scope_from'),
    scopeTo: keyText('scope_to').notNull(),
    data: jsonb('data').notNull(),
    resolved: jsonb('resolved').notNull(),
    bodyMac: bytea('body_mac').notNull(),
    payloadCommit: bytea('payload_commit'),
    leaf: bytea('leaf').notNull(),
    engine: text('engine').notNull(),
    answer: jsonb('answer'),
  },
  (t) => [
    unique('case_entries_version').on(t.streamId, t.version),
    index('case_entries_feed').on(t.xid, t.position),
    check('case_entries_actor', sql`${t.actorKind} in ('person', 'reporter', 'system')`),
  ],
);

export const casePayloads = pgTable(
  'case_payloads',
  {
    streamId: uuid('stream_id').notNull(),
    version: integer('version').notNull(),
    ciphertext: bytea('ciphertext').notNull(),
    nonce: bytea('nonce').notNull(),
    salt: bytea('salt').notNull(),
  },
  (t) => [primaryKey({ columns: [t.streamId, t.version] })],
);

export const caseKeys = pgTable('case_keys', {
  streamId: uuid('stream_id').primaryKey(),
  wrapped: bytea('wrapped').notNull(),
});

/** Who has which part in a stream and how far the doors are open to them: the one projection access is read from. */
export const caseParts = pgTable(
  'case_parts',
  {
    streamId: uuid('stream_id').notNull(),
    memberId: uuid('member_id').notNull(),
    part: keyText('part').notNull(),
    access: keyText('access').notNull(),
    until: instant('until'),
  },
  (t) => [
    primaryKey({ columns: [t.streamId, t.memberId, t.part] }),
    index('case_parts_member').on(t.memberId, t.access, t.streamId),
    check('case_parts_access', sql`${t.access} in ('open', 'room', 'read', 'barred')`),
  ],
);

export const deadlines = pgTable(
  'deadlines',
  {
    streamId: uuid('stream_id').notNull(),
    key: keyText('key').notNull(),
    article: text('article').notNull(),
    command: text('command').notNull(),
    startedOn: date('started_on').notNull(),
    dueDay: date('due_day').notNull(),
    dueAt: instant('due_at').notNull(),
    pausable: boolean('pausable').notNull().default(false),
    attempts: integer('attempts').notNull().default(0),
    /** Not before then is it taken again by whoever sends deadlines; null where it never was. */
    nextTryAt: instant('next_try_at'),
  },
  (t) => [
    primaryKey({ columns: [t.streamId, t.key] }),
    index('deadlines_due').on(t.dueAt),
    index('deadlines_tried').on(t.dueAt).where(sql`attempts > 0`),
  ],
);

export const outbox = pgTable(
  'outbox',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    streamId: uuid('stream_id').notNull(),
    version: integer('version').notNull(),
    topic: keyText('topic').notNull(),
    body: jsonb('body').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    doneAt: instant('done_at'),
    attempts: integer('attempts').notNull().default(0),
  },
  (t) => [index('outbox_open').on(t.id).where(sql`${t.doneAt} is null`)],
);

/** The last number given out in a year; the row is locked while a case opens, so no number is ever lost. */
export const refCounters = pgTable('ref_counters', {
  year: integer('year').primaryKey(),
  n: integer('n').notNull(),
});

/** Facts about this database: the feed's `epoch`, the fingerprint of its secret, flags. */
export const installation = pgTable('installation', {
  key: keyText('key').primaryKey(),
  value: text('value').notNull(),
});
