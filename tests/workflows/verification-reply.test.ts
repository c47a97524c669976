// Notice, service, reply and more time: nothing is drafted before the respondent has been heard.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';
import { situationOf } from '#workflows/case/advance.ts';
import { heldBackBefore } from '#workflows/case/permitted.ts';
import { nothingResolved } from '#workflows/case/resolved.ts';
import type { Part } from '#workflows/case/roles.ts';
import { grantExtension } from '#workflows/case/verification/grant-extension.ts';
import { refuseExtension } from '#workflows/case/verification/refuse-extension.ts';

const service = 'verification.recordService';
const drafting = 'verification.startDrafting';

function serving(replaced: Record<string, unknown>): ReturnType<CaseWorld['send']> {
  const world = caseIn('verification.serving');
  return world.send(service, world.sampleOf(service, replaced));
}

/** A window to reply in which more time was asked for on 6 March, four days after service. */
function askedForTime(days = 10): CaseWorld {
  const world = caseIn('verification.responding').wait(4);
  world.must('verification.requestExtension', world.sampleOf('verification.requestExtension', { days }));
  return world;
}

describe('service', () => {
  it('records a failed attempt and stays where it is', () => {
    const world = caseIn('verification.serving');
    expect(world.must(service, world.sampleOf(service, { outcome: 'failed' }))).toBe('verification.serving');
    expect(world.facts.notice).toMatchObject({ attempts: 1, servedOn: null });
  });

  it('counts as done where receipt is refused before a witness', () => {
    expect(serving({ outcome: 'refused', witnessId: idOf('outsider') }).state).toBe(
      'verification.responding',
    );
  });

  it('takes no refusal without a witness', () => {
    expect(serving({ outcome: 'refused' }).refusal).toBe('refusal.refusalWitnessed');
  });

  it.each(['secretary', 'respondent', 'investigator', 'intake'] as const)(
    'takes no refusal witnessed by the %s',
    (name) => {
      expect(serving({ outcome: 'refused', witnessId: idOf(name) }).refusal).toBe('refusal.refusalWitnessed');
    },
  );

  it('is not dated before the notice was signed', () => {
    expect(serving({ attemptedOn: '2026-02-27' }).refusal).toBe('refusal.notBeforeIssue');
  });

  it('is not dated ahead', () => {
    expect(serving({ attemptedOn: '2026-03-03' }).refusal).toBe('refusal.notInTheFuture');
  });

  it('cannot be dated back to shorten the window', () => {
    const world = caseIn('verification.serving').wait(10);
    world.must(service, world.sampleOf(service, { attemptedOn: '2026-03-02' }));
    expect(world.facts.clocks.reply?.startedOn).toBe('2026-03-12');
  });

  it('is not replaced by posting before it has failed', () => {
    const world = caseIn('verification.serving').wait(20);
    expect(world.send(service, world.sampleOf(service, { outcome: 'posted' })).refusal).toBe(
      'refusal.postingLast',
    );
  });

  it('is not replaced by posting while its time is still running', () => {
    const world = caseIn('verification.serving');
    world.must(service, world.sampleOf(service, { outcome: 'failed' }));
    expect(world.send(service, world.sampleOf(service, { outcome: 'posted' })).refusal).toBe(
      'refusal.postingLast',
    );
  });

  it('is replaced by posting as the last resort, so that nobody stops a case by hiding', () => {
    const world = caseIn('verification.serving');
    world.must(service, world.sampleOf(service, { outcome: 'failed' }));
    world.wait(20);
    expect(world.must(service, world.sampleOf(service, { outcome: 'posted' }))).toBe(
      'verification.responding',
    );
  });
});

describe('drafting', () => {
  it('does not start before reply, waiver or the end of the window', () => {
    const world = caseIn('verification.responding').wait(28);
    expect(world.send(drafting).refusal).toBe('refusal.respondentHeard');
  });

  it('starts once the window has run to its end', () => {
    const world = caseIn('verification.responding').wait(29);
    expect(world.send(drafting).state).toBe('verification.drafting');
  });

  it('starts after a reply', () => {
    const world = caseIn('verification.responding');
    world.must('verification.reply');
    expect(world.send(drafting).state).toBe('verification.drafting');
  });

  it('starts after an informed waiver', () => {
    const world = caseIn('verification.responding');
    world.must('verification.waiveReply');
    expect(world.send(drafting).state).toBe('verification.drafting');
  });

  it('waits for a pending request for more time', () => {
    const world = askedForTime();
    world.must('verification.reply');
    expect(world.send(drafting).refusal).toBe('refusal.nothingPending');
  });

  it('needs every current allegation in the notice', () => {
    const world = caseIn('verification.responding');
    world.must('verification.reply');
    const notice = { issuedOn: world.day, servedOn: world.day, attempts: 1, allegations: [] };
    world.assume((facts) => ({ ...facts, notice }));
    expect(world.send(drafting).refusal).toBe('refusal.noticeCoversAll');
  });

  it('needs a notice that has been served', () => {
    const world = caseIn('verification.responding');
    world.assume((facts) => ({ ...facts, notice: facts.notice && { ...facts.notice, servedOn: null } }));
    expect(world.send(drafting).refusal).toBe('refusal.noticeServed');
  });
});

describe('the reply', () => {
  it('answers each current allegation', () => {
    const world = caseIn('verification.responding');
    const { answers } = world.sampleOf('verification.reply') as { answers: object[] };
    for (const wrong of [answers.slice(1), [answers[0], answers[0]], [...answers, answers[0]]])
      expect(world.send('verification.reply', { answers: wrong }).refusal).toBe(
        'refusal.answersEachAllegation',
      );
  });

  it('takes back a waiver', () => {
    const world = caseIn('verification.responding');
    world.must('verification.waiveReply');
    world.must('verification.reply');
    expect(world.facts).toMatchObject({ replyWaivedOn: null, repliedOn: world.day });
  });

  it('cannot be waived after it was given', () => {
    const world = caseIn('verification.responding');
    world.must('verification.reply');
    expect(world.send('verification.waiveReply').refusal).toBe('refusal.notYetReplied');
  });

  it('cannot be waived while a request for time is pending', () => {
    expect(askedForTime().send('verification.waiveReply').refusal).toBe('refusal.nothingPending');
  });

  it('needs a served notice', () => {
    const world = caseIn('verification.responding');
    world.assume((facts) => ({ ...facts, notice: null }));
    expect(world.send('verification.reply', undefined, 'secretary').refusal).toBe('refusal.noticeServed');
  });
});

describe('asking for more time', () => {
  it('freezes the window, so that it cannot run out before the ruling', () => {
    const world = askedForTime().wait(60);
    expect(world.facts.clocks.reply).toMatchObject({ passed: false, frozen: { amount: 24, unit: 'd' } });
  });

  it('gives what remained and what was granted from the day of the ruling', () => {
    const world = askedForTime(10).wait(5);
    world.must('verification.grantExtension');
    // 11 March and the 24 days left: Saturday 4 April, so Monday 6 April; with the 10 granted 16 April.
    expect(world.facts.clocks.reply).toMatchObject({ dueDay: '2026-04-16', extended: 10, frozen: null });
    expect(world.facts.request).toBeNull();
  });

  it('gives what remained where it is refused', () => {
    const world = askedForTime().wait(5);
    world.must('verification.refuseExtension');
    // 11 March and 24 days: Saturday 4 April, so Monday 6 April.
    expect(world.facts.clocks.reply).toMatchObject({ dueDay: '2026-04-06', extended: 0, frozen: null });
  });

  it('is done once at a time', () => {
    expect(askedForTime().send('verification.requestExtension').refusal).toBe('refusal.oneRequestAtATime');
  });

  it('is bounded by the pack, earlier extensions counted', () => {
    const world = askedForTime(20);
    world.must('verification.grantExtension');
    const more = world.sampleOf('verification.requestExtension', { days: 9 });
    expect(world.send('verification.requestExtension', more).refusal).toBe('refusal.asksWithinLimit');
  });

  it('is not answered with more than the pack allows', () => {
    const world = askedForTime(20);
    const payload = world.sampleOf('verification.grantExtension', { days: 29 });
    expect(world.send('verification.grantExtension', payload).refusal).toBe('refusal.extensionWithinLimit');
  });

  it('comes too late after the window', () => {
    const world = caseIn('verification.responding').wait(29);
    expect(world.send('verification.requestExtension').refusal).toBe('refusal.windowStillOpen');
  });

  it('concerns a window that is running', () => {
    const world = caseIn('verification.responding');
    const payload = world.sampleOf('verification.requestExtension', { clock: 'appeal' });
    expect(world.send('verification.requestExtension', payload).refusal).toBe('refusal.windowStillOpen');
  });

  it('is ruled on only where it was asked for', () => {
    const world = caseIn('verification.responding');
    for (const type of ['verification.grantExtension', 'verification.refuseExtension'])
      expect(world.send(type).refusal).toBe('refusal.extensionPending');
  });

  it('is not ruled on by the chair during the investigation', () => {
    const world = askedForTime();
    const situation = situationOf(
      world.head,
      { kind: 'person', id: idOf('chair') },
      nothingResolved,
      world.at,
    );
    const parts = new Set<Part>(['chair']);
    for (const command of [grantExtension, refuseExtension]) {
      const { sitting } = caseIn('advice.scheduled').facts;
      const facts = { ...situation.facts, sitting };
      const refusal = (state: string) =>
        heldBackBefore(command, { ...situation, facts, parts, state })?.code ?? null;
      expect(refusal('verification.responding')).toBe('refusal.rulerOfThisStage');
      expect(refusal('advice.scheduled')).toBeNull();
      expect(refusal('discipline.appealable')).toBe('refusal.rulerOfThisStage');
    }
  });

  it('is not ruled on by the respondent', () => {
    expect(askedForTime().send('verification.grantExtension', undefined, 'respondent').refusal).toBe(
      'refusal.notYourTurn',
    );
  });
});
