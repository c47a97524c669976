// Which rows of each table that the app role can select one person may be shown. A new table has a rule of its own here, or
// belongs to a stream by a column and is shown to nobody who does not see that.
import type { Sql } from 'postgres';
import { depthOf } from '#workflows/access/may-view.ts';
import { roleAreas } from '#workflows/access/role-areas.ts';
import { type Part, partsOf } from '#workflows/case/roles.ts';
import { slotNames, textSlots } from '#workflows/case/text-slots.ts';
import { rolesIn, type SightWorld } from './expected-sight.ts';

type Row = Record<string, unknown>;
type Rule = {
  /** What tells rows, or groups of them, apart. */
  key: string;
  /** Which columns the rule looks at. */
  reads: string;
  shows: (row: Row, to: { personId: string; sees: ReadonlySet<string>; world: SightWorld }) => boolean;
};

const ofStream: Rule = {
  key: 'stream_id',
  reads: 'stream_id',
  shows: ({ stream_id: id }, { sees }) => sees.has(String(id)),
};
const ofPerson: Rule = {
  key: 'person_id',
  reads: 'person_id',
  shows: ({ person_id: id }, { personId }) => id === personId,
};
/** How deep somebody sees a case and as what; null where they do not see it at all. */
function sightIn(streamId: string, { personId, sees, world }: Parameters<Rule['shows']>[1]) {
  const head = world.heads.find(({ id }) => id === streamId);
  if (head?.kind !== 'case' || !sees.has(head.id)) return null;
  const roles = [...rolesIn(world, personId, head.unitId)];
  const parts = partsOf({ kind: 'person', id: personId }, roles, head.facts);
  return { parts, depth: depthOf(parts, personId, head.facts) };
}
function readsSlot(parts: ReadonlySet<Part>, label: unknown): boolean {
  const slot = slotNames.find((name) => name === label);
  return !!slot && [...textSlots[slot].writers, ...textSlots[slot].readers].some((part) => parts.has(part));
}
const ofFile: Rule = {
  key: 'stream_id',
  reads: 'stream_id',
  shows: ({ stream_id: id }, to) => sightIn(String(id), to)?.depth === 'file',
};
const toEverybody: Rule = { key: '1', reads: '1 as one', shows: () => true };

const audits = (world: SightWorld, personId: string, unitId: unknown) =>
  unitId !== undefined && rolesIn(world, personId, String(unitId)).has('auditor');

export const rules: Readonly<Record<string, Rule>> = {
  'public.heads': ofStream,
  'public.cases': ofStream,
  'public.case_entries': ofStream,
  'public.case_payloads': ofStream,
  'public.case_keys': ofStream,
  'public.case_parts': ofStream,
  'public.deadlines': ofStream,
  // The directory is everybody's who has signed in.
  'public.units': toEverybody,
  'public.unit_reach': toEverybody,
  'public.members': toEverybody,
  'public.role_grants': toEverybody,
  'public.settings_values': toEverybody,
  // A reporter is nobody of the organisation.
  'public.reporter_inboxes': {
    key: 'id',
    reads: 'id',
    shows: ({ id }, { personId }) => id === personId,
  },
  'public.drafts': {
    key: "owner_id || '/' || stream_id",
    reads: 'owner_id, stream_id',
    shows: (row, { personId, sees }) => row.owner_id === personId && sees.has(String(row.stream_id)),
  },
  // One's own, and those of others once they were handed in.
  'public.evidence_files': {
    key: 'id',
    reads: 'owner_id, stream_id, state, entry',
    shows: (row, { personId, sees }) =>
      sees.has(String(row.stream_id)) &&
      (row.owner_id === personId || (row.state === 'clean' && row.entry !== null)),
  },
  // What is written in a case: whoever reads the file, of long texts who works on them, and the respondent what is in their room.
  'public.search_rows': {
    key: "stream_id || '/' || sight || '/' || label",
    reads: 'stream_id, kind, sight, label',
    shows: ({ stream_id: streamId, kind, sight, label }, to) => {
      const seen = sightIn(String(streamId), to);
      if (seen?.depth === 'room') return sight !== 'file';
      if (seen?.depth !== 'file' || sight === 'given') return false;
      return kind !== 'text' || readsSlot(seen.parts, label);
    },
  },
  'public.case_texts': ofFile,
  'public.text_holds': ofFile,
  // What one was told, while one may see what it is about.
  'public.notifications': {
    key: "person_id || '/' || stream_id",
    reads: `person_id, stream_id, exists (select from standing_certificates s where s.id = stream_id
      and s.person_id = notifications.person_id) as is_certified`,
    shows: (row, { personId, sees }) =>
      row.person_id === personId && (sees.has(String(row.stream_id)) || row.is_certified === true),
  },
  // Whose it is, who issued it, and the auditors of the person's unit.
  'public.standing_certificates': {
    key: 'id',
    reads: `person_id, issued_by, (select m.unit_id from members m where m.id = person_id) as unit_id`,
    shows: (row, { personId, world }) =>
      [row.person_id, row.issued_by].includes(personId) || audits(world, personId, row.unit_id),
  },
  'public.notify_choices': ofPerson,
  'public.notify_settings': ofPerson,
  'public.calendar_links': ofPerson,
  // One's own, and those shared with a unit whose cases a role lets one see.
  'public.board_views': {
    key: 'id',
    reads: 'owner_id, unit_id',
    shows: ({ owner_id: owner, unit_id: unitId }, { personId, world }) =>
      owner === personId ||
      (unitId !== null &&
        [...rolesIn(world, personId, String(unitId))].some((role) => roleAreas[role] !== undefined)),
  },
  'public.redactions': {
    key: 'file_id',
    reads: 'made_by, stream_id',
    shows: (row, { personId, sees }) => row.made_by === personId && sees.has(String(row.stream_id)),
  },
  'public.access_log': {
    key: 'id',
    reads: 'actor_id, unit_id, stream_id, depth',
    shows: (row, { personId, sees, world }) => {
      if (row.actor_id === personId || audits(world, personId, row.unit_id)) return true;
      const head = world.heads.find(({ id }) => id === row.stream_id);
      const isClosed = head?.kind === 'case' && head.state.startsWith('resolved.') && sees.has(head.id);
      return row.depth === 'file' && isClosed && head.facts.respondentId === personId && !!head.facts.notice;
    },
  },
  'public.emergency_requests': {
    key: 'id',
    reads: `requester_id, unit_id, (select json_build_object('decider', d.decider_id, 'unit', d.unit_id)
      from emergency_decisions d where d.request_id = id) as decided`,
    shows: ({ requester_id: by, unit_id: unitId, decided }, { personId, world }) => {
      const { decider, unit } = (decided ?? {}) as { decider?: string; unit?: string };
      return (
        by === personId || decider === personId || [unitId, unit].some((id) => audits(world, personId, id))
      );
    },
  },
  // Whoever asked learns what was granted to them, and of a refusal not even that there is such a case.
  'public.emergency_decisions': {
    key: 'request_id',
    reads: `decider_id, unit_id, granted,
      (select q.requester_id from emergency_requests q where q.id = request_id) as asked_by`,
    shows: (row, { personId, world }) =>
      row.decider_id === personId ||
      audits(world, personId, row.unit_id) ||
      (row.granted === true && row.asked_by === personId),
  },
  'auth.sign_in_event': {
    key: 'id',
    reads: 'member_id',
    shows: (row, { personId, world }) =>
      row.member_id === personId ||
      world.grants.some((grant) => grant.personId === personId && grant.role === 'auditor'),
  },
};

/** Shown without an actor too, since they are about nobody: what the installation is, which role sees which stage, boxes sealed under keys that are not here, counts against flooding. */
export const aboutNobody: ReadonlySet<string> = new Set([
  'public.installation',
  'public.role_stages',
  'public.ballot_boxes',
  'public.flood_buckets',
  'public.spent_challenges',
]);

/** Every table and view that the app role can select from, as `schema.name`. */
export async function selectableTables(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
      and n.nspname not like 'pg\\_%' and has_schema_privilege('duecourse_app', n.oid, 'usage')
      and has_any_column_privilege('duecourse_app', c.oid, 'select') order by 1`;
  return rows.map(({ name }) => name);
}

/** The rule of a table; for one that is not named here, that of the stream its rows belong to. Null: it has none. */
export async function ruleFor(sql: Sql, table: string): Promise<Rule | null> {
  if (rules[table]) return rules[table];
  const [schema = '', name = ''] = table.split('.');
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = ${schema} and table_name = ${name} and column_name in ('stream_id', 'case_id')`;
  const [column] = columns;
  if (!column) return null;
  return {
    key: column.name,
    reads: column.name,
    shows: (row, { sees }) => row[column.name] === null || sees.has(String(row[column.name])),
  };
}
