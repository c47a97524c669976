/**
 * The sealed box of a secret ballot: one row a ballot, replaced as a whole by one statement. Nothing here knows a voter or
 * a choice; who may put something in is decided by a signature, not by a session.
 */
import type { Lanes } from './lanes.ts';

export interface StoredBox {
  caseId: string;
  version: number;
  frozen: boolean;
  sealed: Uint8Array;
}

export async function addBox(
  lanes: Lanes,
  box: { ballotId: string; caseId: string; sealed: Uint8Array },
): Promise<void> {
  const { ballotId, caseId, sealed } = box;
  await lanes.use(
    (sql) => sql`insert into ballot_boxes (ballot_id, case_id, sealed)
      values (${ballotId}, ${caseId}, ${Buffer.from(sealed)}) on conflict do nothing`,
  );
}

export async function findBox(lanes: Lanes, ballotId: string): Promise<StoredBox | null> {
  const [found] = await lanes.use(
    (sql) => sql<StoredBox[]>`
      select case_id as "caseId", version, frozen, sealed from ballot_boxes where ballot_id = ${ballotId}`,
  );
  return found ?? null;
}

/** False where somebody else replaced it first, or it is frozen for the count. */
export async function replaceBox(
  lanes: Lanes,
  { ballotId, version, sealed }: { ballotId: string; version: number; sealed: Uint8Array },
): Promise<boolean> {
  const rows = await lanes.use(
    (sql) => sql`update ballot_boxes set sealed = ${Buffer.from(sealed)}, version = version + 1
      where ballot_id = ${ballotId} and version = ${version} and not frozen returning 1`,
  );
  return rows.length === 1;
}

/** Frozen, nothing more goes in: what is counted is what was in it then. Each freezing has a version of its own. */
export async function freezeBox(lanes: Lanes, ballotId: string): Promise<StoredBox | null> {
  const [found] = await lanes.use(
    (sql) => sql<StoredBox[]>`update ballot_boxes set frozen = true, version = version + 1
      where ballot_id = ${ballotId} returning case_id as "caseId", version, frozen, sealed`,
  );
  return found ?? null;
}

/** Undoes the freezing of that version and no other. */
export async function thawBox(
  lanes: Lanes,
  { ballotId, version }: { ballotId: string; version: number },
): Promise<void> {
  await lanes.use(
    (sql) =>
      sql`update ballot_boxes set frozen = false where ballot_id = ${ballotId} and version = ${version}`,
  );
}

export async function removeBox(lanes: Lanes, ballotId: string): Promise<void> {
  await lanes.use((sql) => sql`delete from ballot_boxes where ballot_id = ${ballotId}`);
}

/** The ballots of a case that have a box. */
export async function listBoxes(lanes: Lanes, caseId: string): Promise<string[]> {
  const rows = await lanes.use(
    (sql) => sql<{ id: string }[]>`select ballot_id as id from ballot_boxes where case_id = ${caseId}`,
  );
  return rows.map(({ id }) => id);
}

export async function listCasesWithBox(lanes: Lanes): Promise<string[]> {
  const rows = await lanes.use(
    (sql) => sql<{ id: string }[]>`select distinct case_id as id from ballot_boxes`,
  );
  return rows.map(({ id }) => id);
}
