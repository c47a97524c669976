// Where the exploration starts: a report that has just come in, registered by the real machine.
import { openCase, stateOf } from '#workflows/case/advance.ts';
import { nothingObserved } from '#workflows/fairness/invariants/monitor.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { pinOf, type RulePack } from '#workflows/rules/pack.ts';
import { caseId, idOf, people, unitId } from './cast.ts';
import type { Spot } from './spot.ts';

/** 9 o'clock in the organisation's zone, on a Monday. */
const at = '2026-03-02T02:00:00.000Z';

export function firstSpot(pack: RulePack, channel: string = 'report'): Spot {
  const opened = openCase(
    {
      type: 'detection.register',
      data: { channel, receivedOn: dayOf(at) },
      actor: { kind: 'person', id: idOf('intake') },
      at,
    },
    { actorRoles: ['intake'], people, roster: [], ids: [] },
    { caseId, unitId, pack: pinOf(pack) },
  );
  if (opened.outcome === 'refused') throw new Error(`The first report was refused: ${opened.refusal.code}`);
  const { head } = opened;
  return {
    state: stateOf(head.value),
    facts: head.facts,
    at,
    monitor: nothingObserved(dayOf(at)),
    minted: 0,
  };
}
