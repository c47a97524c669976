// Destroys the content of cases again that were disposed of before and have come back with an older copy of the database, by whatever
// means it was restored. The record lacks the entry of the disposal then; the head becomes the tombstone all the same, and everything
// that the disposal takes goes. Bytes outside the database are swept by the node that is started on it.
import postgres from 'postgres';
import { eraseAgain, listUnerased, readHeadToErase } from '#db/erasures.ts';
import { asUnavailable } from '#db/errors.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import { tombstoneHeadOf } from '#workflows/case/closed/tombstone-head.ts';
import { engine, procedureVersion } from '#workflows/case/versions/procedure-version.ts';
import { storedCardOf } from '#workflows/contract/stored-card.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { headIn } from '../cases/head-in.ts';
import { type DisposedCase, readDisposedCases } from './disposed-cases.ts';

/** Before a node works on a database: what is noted beside the secrets as disposed of is. Gives how many had come back. */
export async function destroyWhatCameBack(adminUrl: string, dataDir: string): Promise<number> {
  const noted = await readDisposedCases(dataDir);
  if (noted.length === 0) return 0;
  const owner = postgres(adminUrl, {
    max: 1,
    onnotice() {},
    connection: { application_name: 'duecourse-erase' },
  });
  try {
    const back = new Set(
      await listUnerased(
        owner,
        noted.map(({ caseId }) => caseId),
      ),
    );
    for (const one of noted) if (back.has(one.caseId)) await destroyCaseContent(owner, one);
    return back.size;
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    await owner.end({ timeout: 2 });
  }
}

/** `owner`: a connection of the database's owner, with no transaction open. False where the database has no such case. */
export async function destroyCaseContent(
  owner: postgres.Sql,
  { caseId, erasedAt }: Pick<DisposedCase, 'caseId' | 'erasedAt'>,
): Promise<boolean> {
  const stored = await readHeadToErase(owner, caseId);
  if (!stored) return false;
  const before = headIn(stored).head.facts;
  const { value, facts } = tombstoneHeadOf(
    { ...before, procedure: procedureVersion },
    before.closed.disposedOn ?? dayOf(erasedAt),
  );
  await eraseAgain(owner, caseId, {
    ...{ stage: 'resolved', state: disposedState, procedure: procedureVersion, engine, value, facts },
    card: storedCardOf(facts, disposedState),
  });
  return true;
}
