// Preventive recommendations for the demo: one just issued, one under way, one past its date, one reported with its follow-up to
// come, one that is done. Made by real commands through the write path, once, by the first node that finds none.
import { appendGroups } from '#db/append-groups.ts';
import { openLanes } from '#db/lanes.ts';
import { listCasesInState } from '#db/queries/list-cases-in-state.ts';
import { listRecommendations } from '#db/queries/list-recommendations.ts';
import { addDays, type Day, dayOf } from '#workflows/rules/day.ts';
import { performFirst, performOn } from '../cases/perform-command.ts';
import type { WritePath } from '../cases/write-path.ts';
import { preventionProcedure } from '../prevention/prevention-procedure.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { directoryId } from './demo-ids.ts';
import { getDemoOfficer } from './directory/demo-directory.ts';
import { getDemoUnit } from './directory/demo-units.ts';
import { at } from './tell-meeting.ts';
import { recommendationTexts as texts } from './texts/recommendation-texts.ts';

type Told = { path: WritePath; supervisor: string };
type Recommendation = { id: string; version: number };

export async function seedPrevention(path: WritePath, seedUrl: string): Promise<void> {
  const supervisor = getDemoOfficer('supervisor').id;
  if ((await listRecommendations(path.reader, supervisor, 1)).length > 0) return;
  // Heads of units were named a moment ago.
  await path.directory.reload();
  const lanes = openLanes(seedUrl, { size: 1, name: 'duecourse-seed-prevention' });
  try {
    await tell({ path: { ...path, append: appendGroups(lanes) }, supervisor }, dayOf(path.clock.now()));
  } finally {
    await lanes.close();
  }
}

async function tell(told: Told, today: Day): Promise<void> {
  const ago = (days: number) => addDays(today, -days);
  await issued(told, ago(2), 'SXD', { ...texts.conflicts, provision: 'GI-05', workingDays: 15 });

  const underWay = await issued(told, ago(20), 'SXD', {
    ...texts.receipts,
    provision: 'RE-01',
    workingDays: 25,
  });
  await send(told, underWay, 'SXD 0', ago(18), 'prevention.acknowledge', {});
  await send(told, underWay, 'SXD 0', ago(17), 'prevention.nameOwner', { ownerId: person('SXD 2') });

  const late = await issued(told, ago(45), 'CCN', { ...texts.storage, provision: 'RE-02', workingDays: 20 });
  await send(told, late, 'CCN 0', ago(41), 'prevention.acknowledge', {});

  const reported = await issued(told, ago(80), 'SYT', {
    ...texts.waiting,
    provision: 'GI-03',
    workingDays: 30,
  });
  await send(told, reported, 'SYT 0', ago(78), 'prevention.acknowledge', {});
  await send(told, reported, 'SYT 0', ago(77), 'prevention.nameOwner', { ownerId: person('SYT 1') });
  await send(told, reported, 'SYT 1', ago(30), 'prevention.report', {
    ...{ done: texts.waiting.done, followUpOn: addDays(today, 30) },
  });

  const [caseId] = await listCasesInState(told.path.feedLanes, 'resolved.completed', 1);
  const basis = caseId ? { basis: 'decision', caseId } : {};
  const done = await issued(told, ago(150), 'HCC', {
    ...texts.counters,
    ...basis,
    provision: 'DU-01',
    workingDays: 40,
  });
  await send(told, done, 'HCC 0', ago(147), 'prevention.acknowledge', {});
  await send(told, done, 'HCC 0', ago(147), 'prevention.nameOwner', { ownerId: person('HCC 0') });
  const report = { done: texts.counters.done, followUpOn: ago(20) };
  await send(told, done, 'HCC 0', ago(100), 'prevention.report', report);
  await send(told, done, told.supervisor, ago(20), 'prevention.close', { finding: texts.counters.finding });
}

async function issued(
  { path, supervisor }: Told,
  on: Day,
  unit: string,
  given: { subject: string; recommendation: string } & Record<string, unknown>,
): Promise<Recommendation> {
  const { done: _, finding: __, ...payload } = given;
  const performed = await performFirst(at(path, on), preventionProcedure, {
    commandId: uuidV7(),
    payload: { unitId: getDemoUnit(unit).id, basis: 'pattern', ...payload },
    actor: { kind: 'person', id: supervisor },
  });
  if (performed.outcome !== 'done') throw new Error(`A demo recommendation: ${JSON.stringify(performed)}`);
  return { id: performed.caseId, version: performed.version };
}

async function send(
  { path }: Told,
  recommendation: Recommendation,
  who: string,
  on: Day,
  type: string,
  payload: Record<string, unknown>,
): Promise<void> {
  const performed = await performOn(at(path, on), preventionProcedure, recommendation.id, {
    ...{ type, payload, commandId: uuidV7(), expectedVersion: recommendation.version },
    actor: { kind: 'person', id: who.includes(' ') ? person(who) : who },
  });
  if (performed.outcome !== 'done') throw new Error(`${type} of the demo: ${JSON.stringify(performed)}`);
  recommendation.version = performed.version;
}

/** `SXD 0` is the first of the staff of that unit, its head. */
function person(place: string): string {
  return directoryId(`person ${place}`);
}
