// Hand-overs tried before they are done: each case of an investigator is judged as the write path would judge the hand-over to
// another, and nothing is written. Done, they are ordinary commands, one a case.
import { listOfInvestigator, type SupervisedCase } from '#db/queries/list-supervised.ts';
import { assign } from '#workflows/case/anytime/assign.ts';
import type { Rebalancing, TriedCase } from '#workflows/contract/supervise-schemas.ts';
import { tryCommand } from '../cases/try-command.ts';
import { type Overseer, unitName } from './overseer.ts';
import { loadsOfPeople } from './workload.ts';

const most = 100;

/** Null where nobody of that id conducts or could conduct cases there. */
export async function tryRebalancing(
  overseer: Overseer,
  { from, to }: { from: string; to?: string | undefined },
): Promise<Rebalancing | null> {
  const { reader, viewer, supervised } = overseer;
  const people = await loadsOfPeople(overseer);
  const giver = people.find(({ id }) => id === from);
  if (!giver || (to && !people.some(({ id }) => id === to))) return null;
  const [cases] = await Promise.all([
    listOfInvestigator(reader, viewer.personId, { unitIds: supervised, investigatorId: from, limit: most }),
    overseer.services.board.trace.noteList(viewer, { what: 'board', unitId: null }),
  ]);
  const tried: TriedCase[] = [];
  for (const one of cases) tried.push(await tryOne(overseer, one, to));
  const candidates = people.filter(({ id }) => id !== null && id !== from);
  return { from: giver, candidates, cases: tried };
}

async function tryOne(overseer: Overseer, one: SupervisedCase, to: string | undefined): Promise<TriedCase> {
  const { id, ref, version, unitId, state, dueOn } = one;
  const shown = { id, ref, version, state, dueOn, unit: { id: unitId, name: unitName(overseer, unitId) } };
  const { services, viewer } = overseer;
  if (!to) return { ...shown, allowed: null, reason: null, article: null };
  const refusal = await tryCommand(services.cases, viewer, id, {
    command: assign,
    data: { investigatorId: to },
  });
  if (refusal === 'none') return { ...shown, allowed: true, reason: null, article: null };
  const { words, article } = refusal ?? { words: null, article: null };
  return { ...shown, allowed: false, reason: words?.[viewer.locale] ?? null, article };
}
