/**
 * Inboxes of reporters. An inbox is known by an id that follows from the reporter's look-up; it is the reporter's actor in the
 * record. Nothing here says who they are, where they wrote from or when they looked.
 */
import type { Reader } from './as-actor.ts';

export interface NewInbox {
  id: string;
  /** X25519, 32 bytes. */
  publicKey: Uint8Array;
  /** Sealed to the custodians in the reporter's browser. */
  identity: Uint8Array | null;
}

/** `writer` sets the actor on connections that may write. Putting the same inbox down again changes nothing: a retry of the same report. */
export async function addInbox(writer: Reader, { id, publicKey, identity }: NewInbox): Promise<void> {
  await writer.asActor(
    id,
    (sql) => sql`
      with inbox as (
        insert into reporter_inboxes (id, public_key) values (${id}, ${Buffer.from(publicKey)})
        on conflict do nothing returning id)
      insert into reporter_identities (inbox_id, sealed)
      select id, ${identity && Buffer.from(identity)} from inbox where ${identity !== null}`,
  );
}

export interface FoundInbox {
  publicKey: Uint8Array;
  /** Null before the case is open. */
  caseId: string | null;
}

/** As the reporter: row-level security shows their own inbox and their own case. */
export async function findInbox(reader: Reader, id: string): Promise<FoundInbox | null> {
  const [found] = await reader.asActor(
    id,
    (sql) => sql<FoundInbox[]>`
      select b.public_key as "publicKey", (
        select h.stream_id from heads h where h.kind = 'case' and h.stream_id = any ((select my_cases())::uuid[]) limit 1
      ) as "caseId"
      from reporter_inboxes b where b.id = app_actor()`,
  );
  return found ?? null;
}

export interface OpenedEnvelope {
  inboxId: string;
  /** Null where the reporter gave no identity. */
  sealed: Uint8Array | null;
  openedAt: string;
}

/** `writer` sets the actor on connections that may write: the look is put on record in the same statement. */
export async function findOpenedIdentity(
  writer: Reader,
  actorId: string,
  caseId: string,
): Promise<OpenedEnvelope | null> {
  const [found] = await writer.asActor(
    actorId,
    (sql) => sql<OpenedEnvelope[]>`
      select inbox_id as "inboxId", sealed, opened_at as "openedAt" from opened_identity(${caseId})`,
  );
  return found ?? null;
}
