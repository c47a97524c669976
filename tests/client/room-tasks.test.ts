// The task list of the room tells what was not looked at from what was begun, and that from what was sent; and what was never
// sent from what there was no time for yet.
import { describe, expect, it } from 'vitest';
import { meaningOf } from '#client/respondent/meaning.ts';
import { type RoomFacts, tasksOf } from '#client/respondent/tasks.ts';
import { caseWordsEn, caseWordsVi } from '#client/words/case-words.ts';
import { roomWordsEn, roomWordsVi } from '#client/words/room-words.ts';
import { stateNames } from '#workflows/case/stages.ts';

type Change = {
  state?: string;
  allowed?: string[];
  acts?: string[];
  drafts?: string[];
  disclosed?: { kind: string; openedAt?: string | null; replacedAt?: string | null }[];
  stance?: string | null;
};

const at = '2026-11-23T02:00:00.000Z';

function statusesOf({
  state = 'verification.responding',
  allowed = [],
  acts = [],
  drafts = [],
  disclosed = [],
  stance = null,
}: Change) {
  // What the tasks look at, and no whole case: the rest of one would say nothing of them.
  const facts = {
    caseView: { card: { state, stage: state.split('.')[0] }, allegations: [{ stance }] },
    allowed: new Set(allowed),
    acts: acts.map((type, index) => ({ type, version: index + 1, at, onPaper: false })),
    drafts: drafts.map((command) => ({ command, revision: '', savedAt: at })),
    disclosed: disclosed.map((one) => ({ openedAt: null, replacedAt: null, ...one })),
  } as unknown as RoomFacts;
  return Object.fromEntries(tasksOf(facts).map(({ key, status }) => [key, status]));
}

const reply = 'verification.reply';

describe('the tasks of the room', () => {
  it('tell what was not looked at from what was, and some of it from all', () => {
    const notice = { kind: 'notice' };
    const [one, other] = [{ kind: 'exhibit', openedAt: at }, { kind: 'exhibit' }];
    expect(statusesOf({})).toMatchObject({ notice: 'notYet', evidence: 'notYet', report: 'notYet' });
    expect(statusesOf({ disclosed: [notice, one, other] })).toMatchObject({
      notice: 'notOpened',
      evidence: 'partly',
    });
    expect(statusesOf({ disclosed: [{ ...notice, openedAt: at }, one] })).toMatchObject({
      notice: 'opened',
      evidence: 'opened',
    });
  });

  it('count a notice that was replaced as not there', () => {
    const old = { kind: 'notice', openedAt: at, replacedAt: at };
    expect(statusesOf({ disclosed: [old, { kind: 'notice' }] }).notice).toBe('notOpened');
  });

  it('tell not started from started, and that from sent', () => {
    expect(statusesOf({ allowed: [reply] }).reply).toBe('notStarted');
    expect(statusesOf({ allowed: [reply], drafts: [reply] }).reply).toBe('started');
    expect(statusesOf({ allowed: [reply], acts: [reply] }).reply).toBe('sent');
    expect(statusesOf({ allowed: [reply], acts: [reply], drafts: [reply] }).reply).toBe('started');
    expect(statusesOf({ acts: [reply] }).reply).toBe('sent');
  });

  it('say that something was given up, unless it was used after all', () => {
    expect(statusesOf({ acts: ['verification.waiveReply'] }).reply).toBe('waived');
    expect(statusesOf({ acts: ['verification.waiveReply', reply] }).reply).toBe('sent');
  });

  it('tell what never came from what there was no time for yet', () => {
    expect(statusesOf({ state: 'verification.serving' }).reply).toBe('notYet');
    expect(statusesOf({ state: 'verification.reviewing', stance: 'noReply' }).reply).toBe('noReply');
    expect(statusesOf({ state: 'advice.sitting', disclosed: [{ kind: 'report' }] }).comments).toBe('notSent');
    expect(statusesOf({ state: 'discipline.enforcing', disclosed: [{ kind: 'decision' }] }).appeal).toBe(
      'notSent',
    );
  });

  it('have who looked and being restored only where there is something to it', () => {
    expect(statusesOf({})).not.toHaveProperty('access');
    expect(statusesOf({ state: 'resolved.completed' })).toHaveProperty('access');
    expect(statusesOf({ state: 'resolved.completed' })).not.toHaveProperty('restoration');
    expect(statusesOf({ state: 'resolved.restoring' }).restoration).toBe('underway');
    expect(statusesOf({ state: 'resolved.exonerated' }).restoration).toBe('done');
  });
});

describe('the words of the room', () => {
  it('say of every state what it means', () => {
    for (const state of stateNames)
      expect(
        roomWordsVi.means[meaningOf({ state, stage: state.split('.')[0] as never })],
        state,
      ).toBeTruthy();
  });

  it('say of silence that it is silence and nothing else', () => {
    expect(caseWordsVi.stance.noReply).toContain(roomWordsVi.silence);
    expect(caseWordsEn.stance.noReply).toContain(roomWordsEn.silence);
    expect([roomWordsVi.silence, roomWordsEn.silence]).toEqual([
      'Không có giải trình',
      'No reply was received',
    ]);
    const told = (words: typeof roomWordsVi) => [...Object.values(words.ifNothing), words.silenceNote];
    for (const words of told(roomWordsVi))
      expect(words).toMatch(/Không có gì bị coi là chống lại bạn|không phải là thừa nhận/);
    for (const words of told(roomWordsEn))
      expect(words).toMatch(/Nothing is held against you|not an admission/);
  });
});
