// The roads through the investigation: in order, never skipping a step, to the committee or to no case.
import { describe, expect, it } from 'vitest';
import { CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { mainRoad } from '#tests/support/main-road.ts';
import { availableCommands } from '#workflows/case/available.ts';
import { getState, movesIn, stateNames } from '#workflows/case/stages.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { idOf, people, rolesHeldBy } from '../support/cast.ts';

const states = stateNames.filter((name) => name.startsWith('verification.'));

/** A report in review in which nothing is found proven. */
function nothingProven(): CaseWorld {
  const world = caseIn('verification.drafting');
  const { findings } = world.sampleOf('verification.submitFindings') as { findings: object[] };
  world.must('verification.submitFindings', {
    findings: findings.map((row) => ({ ...row, finding: 'notProven', reliedOn: [] })),
  });
  return world;
}

describe('the main road of an investigation', () => {
  it('leads from appointing through every state to the committee', () => {
    const world = new CaseWorld();
    const seen: string[] = [];
    for (const step of mainRoad) {
      const replaced = typeof step.payload === 'function' ? step.payload(world) : step.payload;
      const state = world.must(step.type, world.sampleOf(step.type, replaced));
      if (!seen.includes(state)) seen.push(state);
      if (state === 'advice.drafting') break;
    }
    expect(seen.filter((state) => !state.startsWith('detection.'))).toEqual([...states, 'advice.drafting']);
  });

  it('remembers who did what, so that nobody can act twice', () => {
    const { officers, acted } = caseIn('advice.drafting').facts;
    expect(officers).toMatchObject({
      investigator: idOf('investigator'),
      supervisor: idOf('supervisor'),
      reviewer: idOf('reviewer'),
    });
    expect(acted[idOf('reviewer')]).toBe('reviewer');
  });

  it('starts the window to reply on the day of service and in full', () => {
    const world = caseIn('verification.responding');
    expect(world.facts.clocks.reply).toMatchObject({ startedOn: '2026-03-02', dueDay: '2026-03-30' });
  });

  it('keeps the time for the investigation running from planning to review', () => {
    const world = caseIn('verification.planning').wait(3).bringTo('verification.gathering').wait(3);
    expect(world.facts.clocks.investigation?.startedOn).toBe('2026-03-02');
  });
});

describe('the road to no case', () => {
  it('closes a case in which nothing is proven and carries that outcome', () => {
    const world = nothingProven();
    world.must('verification.closeNoCase');
    expect(world.must('verification.closeNoCase', undefined, 'supervisor')).toBe('resolved.restoring');
    expect(world.facts.outcome).toBe('noCase');
  });

  it('does not go to the committee with nothing proven', () => {
    expect(nothingProven().send('verification.approveReport').refusal).toBe('refusal.someProven');
  });

  it('is closed to a case in which something is proven', () => {
    const world = caseIn('verification.reviewing');
    expect(world.send('verification.closeNoCase').refusal).toBe('refusal.noneProven');
  });
});

describe('every state of the investigation', () => {
  it.each(states)('%s has a clock of the pack, so that no case is in limbo', (state) => {
    const { clocks } = getState(state);
    expect(clocks.length).toBeGreaterThan(0);
    for (const key of clocks) expect(standard.clocks).toHaveProperty(key);
  });

  it.each(states)('%s cites only articles that the pack has', (state) => {
    for (const { command } of movesIn(state)) {
      for (const rule of [...command.before, ...command.check]) {
        expect(standard.articles, rule.id).toHaveProperty([rule.article]);
      }
    }
  });

  it.each(states)('%s offers its commands with a lawful sample', (state) => {
    const names = ['supervisor', 'reviewer', 'investigator', 'secretary', 'respondent'] as const;
    for (const name of names) {
      const world = caseIn(state);
      const resolved = { actorRoles: rolesHeldBy(name), people, roster: [], ids: [] };
      const actor = { kind: 'person' as const, id: idOf(name) };
      const { allowed } = availableCommands(world.head, actor, resolved, world.at);
      for (const { type } of allowed.filter((one) => one.type.startsWith('verification.'))) {
        const fresh = caseIn(state);
        expect(fresh.send(type, fresh.sampleOf(type), name).refusal, `${type} by ${name}`).toBeNull();
      }
    }
  });

  it.each([
    'verification.serving',
    'verification.responding',
    'verification.drafting',
    'verification.reviewing',
  ])('%s has something that the respondent may do', (state) => {
    expect(caseIn(state).send('verification.submitEvidence', undefined, 'respondent').refusal).toBeNull();
  });

  it.each([
    ['verification.appointing', 'verification.submitPlan'],
    ['verification.planning', 'verification.recordEvidence'],
    ['verification.gathering', 'verification.startDrafting'],
    ['verification.gathering', 'verification.submitFindings'],
    ['verification.serving', 'verification.startDrafting'],
    ['verification.serving', 'verification.reply'],
    ['verification.responding', 'verification.submitFindings'],
    ['verification.drafting', 'verification.approveReport'],
    ['verification.reviewing', 'verification.submitFindings'],
    ['advice.drafting', 'verification.approveReport'],
  ])('in %s nobody can skip ahead or repeat with %s', (state, type) => {
    const world = caseIn(state);
    const sender = world.senderOf(type);
    expect(world.send(type, world.sampleOf(type), sender).refusal).toBe('refusal.notInThisState');
  });
});

describe('the plan', () => {
  it('is needed before evidence is gathered', () => {
    const world = caseIn('verification.planning');
    expect(world.send('verification.approvePlan').refusal).toBe('refusal.planSubmitted');
  });

  it('deals with every current allegation', () => {
    const world = caseIn('verification.planning');
    const { steps } = world.sampleOf('verification.submitPlan') as { steps: object[] };
    expect(world.send('verification.submitPlan', { steps: steps.slice(1) }).refusal).toBe(
      'refusal.planCoversAll',
    );
  });

  it('is not approved by the investigator who wrote it', () => {
    const world = caseIn('verification.planning');
    world.must('verification.submitPlan');
    expect(world.send('verification.approvePlan', undefined, 'investigator').refusal).toBe(
      'refusal.oneCapacity',
    );
  });
});

describe('the time for the investigation', () => {
  it('is extended once', () => {
    const world = caseIn('verification.gathering');
    const due = world.facts.clocks.investigation?.dueDay;
    world.must('verification.extendInvestigation', world.sampleOf('verification.extendInvestigation'));
    expect(due).toBe('2026-05-31');
    expect(world.facts.clocks.investigation?.dueDay).toBe('2026-06-30');
    expect(world.send('verification.extendInvestigation').refusal).toBe('refusal.extendedOnce');
  });

  it('is not extended beyond what the pack allows', () => {
    const world = caseIn('verification.gathering');
    const payload = world.sampleOf('verification.extendInvestigation', { days: 91 });
    expect(world.send('verification.extendInvestigation', payload).refusal).toBe(
      'refusal.withinLongestExtension',
    );
  });

  it('is not extended after it has ended', () => {
    const world = caseIn('verification.gathering').wait(91);
    expect(world.send('verification.extendInvestigation').refusal).toBe('refusal.beforeItsEnd');
  });

  it('is not extended behind the back of a notified respondent', () => {
    const world = caseIn('verification.responding');
    const payload = world.sampleOf('verification.extendInvestigation', { respondentTold: false });
    expect(world.send('verification.extendInvestigation', payload).refusal).toBe('refusal.respondentIsTold');
  });

  it('changes nothing for the respondent when it lapses', () => {
    const world = caseIn('verification.gathering').wait(120);
    expect(world.facts.clocks.investigation?.passed).toBe(true);
    expect(world.state).toBe('verification.gathering');
  });
});
