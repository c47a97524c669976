// A case that came a long way before the test began: the main road walked by the write path itself, in the past, with the
// seed role, which alone may say when something happened. A server takes it from there.
import postgres from 'postgres';
import { inject } from 'vitest';
import { appendGroups } from '#db/append-groups.ts';
import { openLanes } from '#db/lanes.ts';
import { performCommand, performOpening } from '#server/cases/perform-command.ts';
import { warmHeads } from '#server/cases/warm-heads.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices } from '#server/services.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import { emptyFacts } from '#workflows/case/empty-facts.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { idOf, type Name, unitId, usualHolder } from './cast.ts';
import { mainRoad, type Step } from './main-road.ts';
import { sampleWorldOf } from './sample-world-of.ts';
import type { TestDatabase } from './test-database.ts';
import { v7 } from './uuid-v7.ts';

const dayMs = 86_400_000;

/** The id of a case that stands in `target` today, begun so long ago that every window on the way has run. */
export async function caseWithAPast(
  database: TestDatabase,
  pack: string,
  target: string,
  road: readonly Step[] = mainRoad,
): Promise<string> {
  const services = await openServices({
    ballotDir: '/nowhere',
    database: { ...database, migrated: [] },
    secrets: secretsOf(inject('cluster').instanceSecret),
    pack,
    origins: [],
    isSecure: false,
  });
  const lanes = openLanes(database.seedUrl, { size: 1, name: 'test-past' });
  const sql = postgres(database.adminUrl, { max: 1, onnotice() {} });
  const days = road.reduce((sum, step) => sum + (step.waitDays ?? 0), 3);
  let at = Date.now() - days * dayMs;
  const clock = { now: () => new Date(at).toISOString(), correct: () => undefined };
  const path = {
    ...services.writePath,
    lanes,
    append: appendGroups(lanes),
    clock,
    pack,
    warm: warmHeads(),
    wake: () => undefined,
  };
  const worldFor = (facts: Facts | null) => {
    const today = dayOf(clock.now());
    const versions = { procedure: 'none', pack, calendar: 'none' };
    return sampleWorldOf(
      facts ?? emptyFacts({ caseId: v7(), unitId, ...versions, receivedOn: today }),
      today,
    );
  };
  const headOf = async (id: string) => {
    const [row] = await sql<{ facts: Facts; version: number; state: string }[]>`
      select facts, version, state from heads where stream_id = ${id}`;
    if (!row) throw new Error('The case with a past is not there.');
    return row;
  };
  const send = async (caseId: string, step: Step) => {
    const { facts, version } = await headOf(caseId);
    const replaced = typeof step.payload === 'function' ? step.payload({ facts }) : step.payload;
    const command = getCommand(step.type);
    const by = (step.by ?? usualHolder[command.by[0] ?? 'system']) as Name;
    return performCommand(path, caseId, {
      commandId: v7(),
      type: step.type,
      payload: { ...command.sample(worldFor(facts)), ...replaced },
      actor: { kind: 'person', id: idOf(by) },
      expectedVersion: version,
    });
  };
  try {
    const register = getCommand('detection.register').sample(worldFor(null));
    const actor = { kind: 'person' as const, id: idOf('intake') };
    const opened = await performOpening(path, { commandId: v7(), payload: register, actor });
    if (opened.outcome !== 'done') throw new Error(`A case with a past: ${JSON.stringify(opened)}`);
    const { caseId } = opened;
    for (const step of road.slice(1)) {
      const { state } = await headOf(caseId);
      if (state === target) break;
      at += (step.waitDays ?? 0) * dayMs + 60_000;
      let performed = await send(caseId, step);
      // A running node may pass a deadline of the past between the reading and the writing.
      for (let tries = 0; performed.outcome === 'conflict' && tries < 5; tries += 1)
        performed = await send(caseId, step);
      if (performed.outcome !== 'done')
        throw new Error(`${step.type} in the past: ${JSON.stringify(performed)}`);
    }
    return caseId;
  } finally {
    await sql.end();
    await lanes.close();
    await services.close();
  }
}
