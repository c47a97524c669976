// The meeting that a newcomer can hold today: two cases are ripe, one of the training pack with open votes and one of the pack
// with secret ballots, of both of which the papers are out. Five members have declared; the chair and the first three have it
// before them. Each case is played by the road of all others, only under its own pack.
import { readHeadAsSystem } from '#db/read-head.ts';
import { addDays, type Day } from '#workflows/rules/day.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { trainingPack } from '#workflows/rules/packs.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';
import { oneAtATime } from '../cases/one-at-a-time.ts';
import { performCommand } from '../cases/perform-command.ts';
import { warmHeads } from '../cases/warm-heads.ts';
import type { WritePath } from '../cases/write-path.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { getDemoOfficer } from './directory/demo-directory.ts';
import { type CasePlan, playCase } from './play-case.ts';
import { prngOf } from './prng.ts';
import { fullRoad } from './roads/full-road.ts';
import { legsTo } from './roads/segment.ts';
import { drawTurns } from './roads/turns.ts';
import { serverPort } from './server-port.ts';
import { respondents } from './story.ts';
import { at, called, lastWorkingDay, type Meeting, rollOf, sent, type Told } from './tell-meeting.ts';

/** Days before the meeting on which each thing was done: as far ahead as the case's pack asks for. */
type Ripe = { pack: string; commented: number; scheduled: number; declared: number; circulated: number };

const ripe: readonly Ripe[] = [
  { pack: trainingPack, commented: 8, scheduled: 6, declared: 5, circulated: 4 },
  { pack: pinOf(vnParty), commented: 44, scheduled: 42, declared: 20, circulated: 15 },
];

const place = 'Phòng họp tầng 3, 8 giờ 30';
const mayDeclareToday = ['chair', 'member1', 'member2', 'member3'];
const calledDaysBefore = 46;

export async function meetingToday(told: Told, today: Day): Promise<void> {
  const day = lastWorkingDay(today);
  const meeting = await called(told, addDays(day, -calledDaysBefore), day);
  for (const [index, one] of ripe.toReversed().entries()) await ripen(told, { meeting, day }, one, index);
}

async function ripen(told: Told, { meeting, day }: { meeting: Meeting; day: Day }, one: Ripe, index: number) {
  const { path, secretary } = told;
  const on = (daysBefore: number) => addDays(day, -daysBefore);
  const played = await playCase(
    planOf(`today/${index}`, index, Date.parse(`${on(one.commented)}T08:00:00Z`)),
    serverPort(pathOf(path, one.pack), async () => new Map()),
  );
  const { caseId } = played;
  const done = (daysBefore: number, actor: string, type: string, payload: Record<string, unknown>) =>
    acted(at(path, on(daysBefore)), caseId, actor, type, payload);
  await sent(told, meeting, secretary, on(one.scheduled), 'meeting.addItem', { caseId });
  await done(one.scheduled, secretary, 'advice.schedule', { day, place, meetingId: meeting.id });
  const later = mayDeclareToday.map((key) => getDemoOfficer(key).id);
  for (const member of rollOf(told, day).filter((id) => !later.includes(id))) {
    await done(one.declared, member, 'advice.declareInterest', { interest: 'none' });
    await sent(told, meeting, member, on(one.circulated), 'meeting.declareInterest', {
      ...{ caseId, interest: 'none' },
    });
  }
  await done(one.circulated, secretary, 'advice.circulate', { complete: true });
}

/** A case of one allegation whose respondent has commented, ready to be scheduled; of somebody who has no other case. */
function planOf(key: string, index: number, end: number): CasePlan {
  const prng = prngOf(`${key}/plan`);
  const turns = drawTurns(
    {
      allegations: 1,
      opening: { ends: 'opened' },
      inquiry: { findings: 'proven', reply: 'partly' },
      committee: { comment: 'made' },
    },
    prng,
  );
  const respondentId = prngOf('demo/respondents')
    .shuffle(respondents)
    .at(-1 - index)?.id;
  const legs = legsTo(fullRoad(turns), 'advice.commenting', 1);
  return { key, target: 'advice.commenting', legs, end, now: end, allegations: 1, respondentId };
}

/** Heads of its own, so that nothing of a history told is taken for what happens now. */
function pathOf(path: WritePath, pack: string): WritePath {
  return { ...path, pack, warm: warmHeads(4), inTurn: oneAtATime(), wake: () => undefined };
}

async function acted(
  path: WritePath,
  caseId: string,
  actor: string,
  type: string,
  payload: Record<string, unknown>,
): Promise<void> {
  const known = await readHeadAsSystem(path.feedLanes, { streamId: caseId, commandId: null });
  const performed = await performCommand(path, caseId, {
    ...{ type, payload, commandId: uuidV7(), expectedVersion: known.head?.version },
    actor: { kind: 'person', id: actor },
  });
  if (performed.outcome !== 'done') throw new Error(`A demo sitting, ${type}: ${JSON.stringify(performed)}`);
}
