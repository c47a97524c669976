// Rows of the tables beside the record, for every person of an organisation, put there by a superuser past every rule: drafts
// in cases that they see and in cases that they do not, looks of every depth, requests in an emergency, sign-ins, what they were told, texts being written.
import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';
import { slotNames } from '#workflows/case/text-slots.ts';
import type { SightWorld } from './expected-sight.ts';
import { v7 } from './uuid-v7.ts';

export async function plantRows(
  sql: Sql,
  { heads, people }: SightWorld,
  sights: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const cases = heads.filter(({ kind }) => kind === 'case');
  for (const [index, personId] of people.entries()) {
    const sees = sights.get(personId);
    const seen = cases.find(({ id }) => sees?.has(id));
    const unseen = cases.filter(({ id }) => !sees?.has(id))[index % 5];
    for (const one of [seen, unseen])
      if (one)
        await sql`insert into drafts (owner_id, stream_id, command, revision, sealed)
          values (${personId}, ${one.id}, 'case.comment', ${v7()}, ${Buffer.from('sealed')})`;
    for (const one of [seen, unseen])
      if (one)
        await sql`insert into notifications (person_id, stream_id, kind, about)
          values (${personId}, ${one.id}, 'desk', 'planted')`;
    for (const one of [seen, unseen]) if (one) await plantEvidence(sql, personId, one.id);
    const certificateId = v7();
    await sql`insert into standing_certificates
        (id, person_id, purpose, locale, year, number, label, day, pages, code, sha256, issued_by, sealed)
      values (${certificateId}, ${personId}, 'planted purpose', 'vi', 1998, ${index + 1}, 'x', '1998-01-01', 1,
        ${`00000-00000-00000-${String(index).padStart(5, '0')}`}, ${'0'.repeat(64)}, ${people[(index + 7) % people.length] ?? personId},
        ${Buffer.from('sealed')})`;
    for (const told of [personId, people[(index + 3) % people.length] ?? personId])
      await sql`insert into notifications (person_id, stream_id, kind, about)
        values (${told}, ${certificateId}, 'standing', 'planted')`;
    await sql`insert into notify_choices (person_id, kind, way) values (${personId}, 'request', 'off')`;
    await sql`insert into notify_settings (person_id, mail, lead_days) values (${personId}, false, '{2}')`;
    await sql`insert into calendar_links (id, person_id, hash)
      values (${v7()}, ${personId}, ${createHash('sha256').update(personId).digest()})`;
    for (const unitId of [null, cases[index]?.unitId ?? null])
      await sql`insert into board_views (id, owner_id, unit_id, name, search, changed_by)
        values (${v7()}, ${personId}, ${unitId}, 'planted', '{}', ${personId})`;
    await sql`insert into auth.sign_in_event (id, member_id, kind) values (${v7()}, ${personId}, 'signedIn')`;
  }
  // None of a file that is sealed or disposed of: there the database keeps none.
  for (const { id, facts } of cases)
    if (facts.closed.sealedOn === null && facts.closed.disposedOn === null) {
      for (const sight of ['file', 'room', 'given'])
        await sql`insert into search_rows (stream_id, scope, kind, source, label, sight, at, title, body, words)
          select ${id}, scope, 'entry', ${sight}, 'x', ${sight}, now(), '', 'a', 'a' from heads where stream_id = ${id}`;
      for (const slot of slotNames)
        await sql`insert into search_rows (stream_id, scope, kind, source, label, sight, at, title, body, words)
          select ${id}, scope, 'text', ${slot}, ${slot}, 'file', now(), '', 'a', 'a' from heads where stream_id = ${id}`;
    }
  await sql`insert into reporter_inboxes (id, public_key) values (${v7()}, ${Buffer.alloc(32, 7)})`;
  await sql`insert into settings_values (key, value) values ('planted', '{}') on conflict do nothing`;
  const lookers = people.slice(0, 8);
  for (const { id } of cases) {
    await sql`insert into case_texts (stream_id, slot, version, sealed, by_id)
      values (${id}, 'report', 1, ${Buffer.from('sealed')}, ${people[0] ?? null})`;
    await sql`insert into text_holds (stream_id, slot, holder_id, until)
      values (${id}, 'report', ${people[0] ?? null}, now())`;
  }
  for (const { id, unitId } of cases)
    for (const [index, depth] of (['file', 'room', 'agenda', 'apart'] as const).entries())
      await sql`insert into access_log (actor_id, stream_id, unit_id, what, depth, basis)
        values (${lookers[index] ?? null}, ${id}, ${unitId}, 'opened', ${depth}, 'role')`;
  for (const [index, requesterId] of lookers.entries()) {
    const [requestId, one] = [v7(), cases[index]];
    if (!one) continue;
    await sql`insert into emergency_requests (id, requester_id, unit_id, ref, reason, hours)
      values (${requestId}, ${requesterId}, ${one.unitId}, '2026-0001', 'Hạn trả lời là ngày mai.', 1)`;
    // One is not decided yet, the others are, one way and the other.
    if (index === 0) continue;
    const isGranted = index % 2 === 0;
    await sql`insert into emergency_decisions (request_id, decider_id, stream_id, unit_id, granted, until)
      values (${requestId}, ${people.at(-index) ?? null}, ${one.id}, ${one.unitId}, ${isGranted},
        ${isGranted ? '2020-01-01' : null}::timestamptz)`;
  }
}

/** An upload on its way, one that is whole and not handed in, and one that was. */
async function plantEvidence(sql: Sql, ownerId: string, caseId: string): Promise<void> {
  await sql`insert into evidence_files (id, stream_id, owner_id, size, sealed_name)
    values (${v7()}, ${caseId}, ${ownerId}, 9, ${Buffer.from('sealed')})`;
  const files = [v7(), v7()];
  for (const [at, entry] of [null, 3].entries())
    await sql`insert into evidence_files
        (id, stream_id, owner_id, state, size, received, kind, sha256, sealed_name, entry)
      values (${files[at] ?? ''}, ${caseId}, ${ownerId}, 'clean', 9, 9, 'text/plain', ${'0'.repeat(64)},
        ${Buffer.from('sealed')}, ${entry})`;
  const [made = '', source = ''] = files;
  await sql`insert into redactions (file_id, stream_id, made_by, exhibit_id, source_id, sha256, boxes, reasons)
    values (${made}, ${caseId}, ${ownerId}, ${v7()}, ${source}, ${'0'.repeat(64)}, 1, '{}')`;
}
