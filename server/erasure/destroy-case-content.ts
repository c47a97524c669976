// Destroys the content of a case again that was disposed of before and has come back with an older backup. The record lacks the entry
// of the disposal then; the head becomes the tombstone all the same, and everything that the disposal takes goes.
import type postgres from 'postgres';
import { eraseAgain } from '#db/erasures.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import { tombstoneHeadOf } from '#workflows/case/closed/tombstone-head.ts';
import { engine, procedureVersion } from '#workflows/case/versions/procedure-version.ts';
import { storedCardOf } from '#workflows/contract/stored-card.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { headIn } from '../cases/head-in.ts';
import type { DisposedCase } from './disposed-cases.ts';

/**
 * `owner`: a connection of the database's owner, with no transaction of its own open. False where the database has no such case.
 * Bytes outside the database are swept by the node that is started on it.
 */
export async function destroyCaseContent(
  owner: postgres.Sql,
  { caseId, erasedAt }: Pick<DisposedCase, 'caseId' | 'erasedAt'>,
): Promise<boolean> {
  const [stored] = await owner<{ procedure: string; value: unknown; facts: unknown }[]>`
    select procedure, value, facts from heads where stream_id = ${caseId} and kind = 'case'`;
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
