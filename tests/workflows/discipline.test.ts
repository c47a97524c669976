// From a signed decision to its end without an appeal: service, the window to appeal, enforcement, expiry.
import { describe, expect, it } from 'vitest';
import type { CaseWorld } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';
import { decided, served } from '#tests/support/decided-case.ts';
import { addDays } from '#workflows/rules/day.ts';

function serve(world: CaseWorld, replaced: Record<string, unknown>): ReturnType<CaseWorld['send']> {
  return world.send('discipline.serveDecision', world.sampleOf('discipline.serveDecision', replaced));
}

describe('serving the decision', () => {
  it.each(['reprimand', 'expulsion', 'guidance'] as const)('opens a %s to appeal', (signed) => {
    expect(serve(decided(signed), {}).state).toBe('discipline.appealable');
  });

  it('sends an exonerated respondent to restoration, with that outcome', () => {
    const world = decided('exonerated');
    expect(serve(world, {}).state).toBe('resolved.restoring');
    expect(world.facts.outcome).toBe('exonerated');
  });

  it('starts no window with a failed attempt', () => {
    const world = decided('warning');
    expect(serve(world, { outcome: 'failed' }).state).toBe('discipline.notifying');
    expect(world.facts.decision?.servedOn).toBeNull();
  });

  it('cannot be posted at once', () => {
    expect(serve(decided('warning'), { outcome: 'posted' }).refusal).toBe('refusal.decisionPostedLast');
  });

  it('cannot be posted after a failed attempt while there is time to serve it', () => {
    const world = decided('warning');
    serve(world, { outcome: 'failed' });
    expect(serve(world, { outcome: 'posted' }).refusal).toBe('refusal.decisionPostedLast');
  });

  it('is posted as the last resort', () => {
    const world = decided('warning');
    serve(world, { outcome: 'failed' });
    expect(serve(world.wait(11), { outcome: 'posted' }).state).toBe('discipline.appealable');
  });

  it('needs a witness for a refusal', () => {
    expect(serve(decided('warning'), { outcome: 'refused' }).refusal).toBe(
      'refusal.decisionRefusalWitnessed',
    );
  });

  it.each(['secretary', 'member1', 'investigator', 'respondent'] as const)(
    'does not take the %s as the witness of a refusal',
    (name) => {
      const answer = serve(decided('warning'), { outcome: 'refused', witnessId: idOf(name) });
      expect(answer.refusal).toBe('refusal.decisionRefusalWitnessed');
    },
  );

  it('takes somebody from outside the case as the witness', () => {
    const answer = serve(decided('warning'), { outcome: 'refused', witnessId: idOf('outsider') });
    expect(answer.state).toBe('discipline.appealable');
  });

  it('is not dated before the decision was signed', () => {
    const world = decided('warning');
    const attemptedOn = addDays(world.day, -1);
    expect(serve(world, { attemptedOn }).refusal).toBe('refusal.notBeforeSigning');
  });

  it('is not dated ahead', () => {
    const world = decided('warning');
    expect(serve(world, { attemptedOn: addDays(world.day, 1) }).refusal).toBe('refusal.notInTheFuture');
  });

  it('gives thirty days from today however early the attempt is dated', () => {
    const world = decided('warning').wait(3);
    serve(world, { attemptedOn: addDays(world.day, -3) });
    expect((world.facts.clocks.appeal?.dueDay ?? '') >= addDays(world.day, 30)).toBe(true);
  });

  it('is not repeated on a decision that was served', () => {
    const world = decided('warning').assume((facts) => ({
      ...facts,
      decision: facts.decision && { ...facts.decision, servedOn: facts.decision.signedOn },
    }));
    expect(serve(world, {}).refusal).toBe('refusal.decisionSigned');
  });

  it('belongs to the secretary', () => {
    const world = decided('warning');
    expect(world.send('discipline.serveDecision', undefined, 'chair').refusal).toBe('refusal.oneCapacity');
  });
});

describe('the window to appeal', () => {
  it('makes the sanction final when it lapses, and no heavier', () => {
    const world = served('warning').wait(40);
    expect(world.state).toBe('discipline.enforcing');
    expect(world.facts.decision).toMatchObject({ outcome: 'sanction', sanction: 'warning' });
  });

  it('does not end a day early', () => {
    expect(served('warning').wait(30).state).toBe('discipline.appealable');
  });

  it('ends a case without a sanction in guidance when it lapses', () => {
    const world = served('guidance').wait(40);
    expect(world.state).toBe('resolved.guidance');
    expect(world.facts.outcome).toBe('guidance');
  });

  it.each([
    ['warning', 'discipline.enforcing'],
    ['guidance', 'resolved.guidance'],
  ] as const)('may be given up by the respondent of a %s', (signed, state) => {
    expect(served(signed).send('discipline.waiveAppeal').state).toBe(state);
  });

  it('cannot be given up by anybody else', () => {
    const world = served('warning');
    expect(world.send('discipline.waiveAppeal', undefined, 'secretary').refusal).not.toBeNull();
  });

  it('cannot be given up while a request for more time waits', () => {
    const world = served('warning');
    world.must('verification.requestExtension');
    expect(world.send('discipline.waiveAppeal').refusal).toBe('refusal.nothingPending');
  });

  it('stands still while a request for more time waits', () => {
    const world = served('warning');
    world.must('verification.requestExtension');
    expect(world.wait(60).state).toBe('discipline.appealable');
  });

  it('settles a request for more time when the appeal is lodged', () => {
    const world = served('warning');
    world.must('verification.requestExtension');
    world.must('discipline.lodgeAppeal');
    expect(world.facts.request).toBeNull();
  });

  it('asks what the appeal is against', () => {
    const world = served('warning');
    const none = world.sampleOf('discipline.lodgeAppeal', { finding: false, sanction: false });
    expect(world.send('discipline.lodgeAppeal', none).refusal).toBe('refusal.someGround');
  });

  it('is over at its instant, even before the clock has been recorded as passed', () => {
    const world = served('warning');
    world.at = world.facts.clocks.appeal?.dueAt ?? world.at;
    expect(world.send('discipline.lodgeAppeal').refusal).toBe('refusal.appealWindowOpen');
  });

  it('can be used while the case is stayed', () => {
    const world = served('warning');
    world.must('case.stay', undefined, 'chair');
    expect(world.send('discipline.lodgeAppeal').state).toBe('discipline.appealed');
  });
});
