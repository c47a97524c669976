// One case in every group of states that the access matrix tells apart, each made by lawful commands, with a witness, a
// companion, kept-out persons and a panel where there can be any.
import { type CaseOverHttp, caseIn, factsOf, must } from '#tests/support/case-over-http.ts';
import { committee, idOf } from '#tests/support/cast.ts';
import { mainRoad, type Step } from '#tests/support/main-road.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import type { TestServer } from '#tests/support/test-server.ts';
import { until } from '#tests/support/watcher.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import type { StateGroup } from './declared-sight.ts';

export type AccessCases = Record<StateGroup, CaseOverHttp>;

const witness: Step = { type: 'verification.recordInterview', payload: { witnessId: idOf('witness') } };
const companion: Step = { type: 'case.nameCompanion', by: 'respondent' };

/** The main road with a witness heard and a companion named; the votes as given. */
function road(finding: string, sanction: string | null): Step[] {
  const votes = [finding, finding, ...(sanction ? [sanction] : [])].flatMap(ballot);
  const start = mainRoad.findIndex(({ type }) => type === 'advice.openBallot');
  const end = mainRoad.findLastIndex(({ type }) => type === 'advice.closeBallot');
  return [...mainRoad.slice(0, start), ...votes, ...mainRoad.slice(end + 1)].flatMap((step) => {
    if (step.type === 'verification.disclose') return [witness, step];
    return step.type === 'verification.recordService' ? [step, companion] : [step];
  });
}

function ballot(choice: string): Step[] {
  return [
    { type: 'advice.openBallot' },
    ...committee.map((by): Step => ({ type: 'advice.castBallot', payload: { choice }, by })),
    { type: 'advice.closeBallot' },
  ];
}

/** All of them; on a fresh server this takes some seconds. */
export async function accessCases(server: TestServer): Promise<AccessCases> {
  const detection = await caseIn(server, 'detection.deciding');
  const verification = await caseIn(server, 'verification.gathering');
  await step(server, verification, witness, 'investigator');
  const afterNotice = await noticed(server);
  const asked = await noticed(server);
  await must(server, asked, 'case.askAuthority', 'supervisor');
  await must(server, asked, 'case.requestProtection', 'witness');
  const advice = await called(server);
  const sitting = await past(server, 'advice.sitting', road('proven', 'warning'));
  const appeal = await past(server, 'discipline.appealable', road('proven', 'warning'));
  const enforcing = await past(server, 'discipline.appealable', road('proven', 'warning'));
  const resolved = await past(server, 'discipline.appealable', road('proven', 'removal'));
  const sealed = await past(server, 'discipline.notifying', road('notProven', null));
  await must(server, appeal, 'discipline.lodgeAppeal', 'respondent');
  await must(server, appeal, 'discipline.appointPanel', 'authority');
  await must(server, appeal, 'discipline.declareInterest', 'appeal1');
  // Only now final: what was decided finally is opened nowhere again.
  await must(server, enforcing, 'discipline.waiveAppeal', 'respondent');
  await must(server, resolved, 'discipline.waiveAppeal', 'respondent');
  await must(server, resolved, 'discipline.acknowledgeEnforcement', 'enforcing');
  await must(server, sealed, 'discipline.serveDecision', 'secretary');
  await must(server, sealed, 'discipline.restore', 'enforcing');
  await until(
    'the file to seal itself',
    async () => (await factsOf(server, sealed.id)).closed.sealedOn,
    20_000,
  );
  const cases = { detection, verification, afterNotice, asked, advice, sitting };
  return { ...cases, ...{ enforcing, appeal, resolved, sealed } };
}

/** No more of the past than is needed: a time that runs out meanwhile would be the authority's to look at. */
function beforeSitting(steps: readonly Step[]): readonly Step[] {
  return steps.slice(
    0,
    steps.findIndex(({ type }) => type === 'advice.openSitting'),
  );
}

/** Notice is served, the witness was heard before, and the companion is named. */
async function noticed(server: TestServer): Promise<CaseOverHttp> {
  const one = await past(server, 'verification.responding', beforeSitting(road('proven', 'warning')));
  await step(server, one, companion, 'respondent');
  return one;
}

/** The committee is called: two have declared, one is kept out for a conflict, the others have not spoken yet. */
async function called(server: TestServer): Promise<CaseOverHttp> {
  const one = await past(server, 'advice.scheduled', beforeSitting(road('proven', 'warning')));
  await must(server, one, 'advice.declareInterest', 'chair');
  await must(server, one, 'advice.declareInterest', 'member1');
  await must(server, one, 'advice.declareInterest', 'member2', { interest: 'conflict' });
  return one;
}

async function past(server: TestServer, target: string, steps: readonly Step[]): Promise<CaseOverHttp> {
  const id = await caseWithAPast(server.database, defaultPack, target, steps);
  const [row] = await server.sql<CaseOverHttp[]>`
    select stream_id as id, ref, version, state from heads where stream_id = ${id}`;
  if (row?.state !== target) throw new Error(`A case that should stand in ${target} is in ${row?.state}.`);
  return row;
}

async function step(
  server: TestServer,
  one: CaseOverHttp,
  { type, payload }: Step,
  by: 'investigator' | 'respondent',
) {
  await must(server, one, type, by, typeof payload === 'object' ? payload : {});
}
