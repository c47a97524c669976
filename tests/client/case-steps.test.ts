// What the case page offers first, how long the stages took, and what the picture of the statechart shows.
import { describe, expect, it } from 'vitest';
import { isMyTurn } from '#client/case/my-turn.ts';
import { inOrderOfUse, primaryCommand } from '#client/case/primary-command.ts';
import { protectionsOf } from '#client/case/side/protection-list.ts';
import { stageDays } from '#client/case/stage-days.ts';
import { layOutPicture } from '#client/picture/layout.ts';
import { markedStates, takenEdges } from '#client/picture/marks.ts';
import { nodeSize } from '#client/picture/node-size.ts';
import { pictureGraph } from '#client/picture/picture-graph.ts';
import { stateNames } from '#workflows/case/stages.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';

describe('the buttons of the next step', () => {
  it('fill the act that leads on', () => {
    const allowed = ['detection.acknowledge', 'detection.startScreening'];
    expect(primaryCommand('detection.received', allowed, true)).toBe('detection.startScreening');
  });

  it('prefer the way that leads furthest to one that only waits', () => {
    const allowed = ['detection.askReporter', 'detection.addAllegation', 'detection.recommend'];
    expect(primaryCommand('detection.screening', allowed, true)).toBe('detection.recommend');
  });

  it('put opening before its alternatives, and acts of any state last', () => {
    const allowed = ['case.comment', 'detection.refer', 'detection.notOpen', 'detection.open'];
    const order = inOrderOfUse('detection.deciding', allowed);
    expect(order).toEqual(['detection.open', 'detection.notOpen', 'detection.refer', 'case.comment']);
  });

  it('never put forward what would give up a right', () => {
    const allowed = ['discipline.waiveAppeal', 'discipline.lodgeAppeal', 'case.requestStay'];
    expect(primaryCommand('discipline.appealable', allowed, true)).toBe('discipline.lodgeAppeal');
    expect(inOrderOfUse('discipline.appealable', allowed)).toEqual([
      'discipline.lodgeAppeal',
      'discipline.waiveAppeal',
      'case.requestStay',
    ]);
  });

  it('ask the chair for their vote before the count', () => {
    const allowed = ['advice.closeBallot', 'advice.castBallot'];
    expect(primaryCommand('advice.balloting', allowed, true)).toBe('advice.castBallot');
    expect(inOrderOfUse('advice.balloting', allowed)[0]).toBe('advice.castBallot');
  });

  it('fill a vote for whoever has to vote, and nothing while the case waits for others', () => {
    expect(primaryCommand('advice.balloting', ['advice.castBallot'], true)).toBe('advice.castBallot');
    expect(primaryCommand('advice.balloting', ['case.comment'], false)).toBeNull();
  });
});

describe('whose turn it is', () => {
  const vote = { allowed: [{ type: 'advice.castBallot' }, { type: 'advice.recuse' }] } as never;
  const seen = (mine: boolean) => ({
    card: { state: 'advice.balloting' },
    parts: ['member'],
    ballots: [{ status: 'open', mine }] as never,
  });

  it('is that of a member who has not voted, and no longer once they have', () => {
    expect(isMyTurn(seen(false), vote)).toBe(true);
    expect(isMyTurn(seen(true), { allowed: [{ type: 'advice.recuse' }] } as never)).toBe(false);
  });

  it("is nobody's who may only do what can be done in any state", () => {
    const view = { card: { state: 'verification.gathering' }, parts: ['investigator'], ballots: [] };
    expect(isMyTurn(view, { allowed: [{ type: 'case.comment' }] } as never)).toBe(false);
  });
});

describe('the track of the stages', () => {
  const journey = [
    {
      state: 'detection.received',
      enteredAt: '2026-11-02T02:00:00.000Z',
      leftAt: '2026-11-04T02:00:00.000Z',
    },
    {
      state: 'detection.screening',
      enteredAt: '2026-11-04T02:00:00.000Z',
      leftAt: '2026-11-10T02:00:00.000Z',
    },
    { state: 'verification.appointing', enteredAt: '2026-11-10T02:00:00.000Z', leftAt: null },
  ];

  it('sums the days of a stage and counts the present one up to now', () => {
    const track = stageDays(journey, 'verification', '2026-11-23T02:00:00.000Z');
    expect(track.map(({ days, status }) => [days, status])).toEqual([
      [8, 'done'],
      [13, 'current'],
      [0, 'ahead'],
      [0, 'ahead'],
      [0, 'ahead'],
    ]);
  });

  it('tells a stage that was not passed through from one that lies ahead', () => {
    const closed = [
      ...journey.slice(0, 2),
      { state: 'resolved.notOpened', enteredAt: '2026-11-10T02:00:00.000Z', leftAt: null },
    ];
    const track = stageDays(closed, 'resolved', '2026-11-23T02:00:00.000Z');
    expect(track.map(({ status }) => status)).toEqual(['done', 'skipped', 'skipped', 'skipped', 'current']);
  });
});

describe('the picture', () => {
  it('places every state in its own spot and every way between two borders, the same each time', async () => {
    const layout = await layOutPicture();
    expect(Object.keys(layout.nodes).sort()).toEqual([...stateNames].sort());
    expect(Object.keys(layout.edges).sort()).toEqual(
      pictureGraph()
        .edges.map(({ id }) => id)
        .sort(),
    );
    for (const points of Object.values(layout.edges)) expect(points.length).toBeGreaterThanOrEqual(2);
    const placed = Object.entries(layout.nodes);
    for (const [one, a] of placed)
      for (const [other, b] of placed)
        if (one < other) {
          const apart = Math.abs(a.x - b.x) >= nodeSize.width || Math.abs(a.y - b.y) >= nodeSize.height;
          expect(apart, `${one} on ${other}`).toBe(true);
        }
    expect(await layOutPicture()).toEqual(layout);
  });

  it('marks the way gone, where the case is, and who may take it where', () => {
    const seen = {
      card: { state: 'detection.deciding' } as CaseView['card'],
      journey: [
        { state: 'detection.screening', enteredAt: '', leftAt: '' },
        { state: 'detection.deciding', enteredAt: '', leftAt: null },
      ],
    };
    const marks = markedStates(seen);
    expect(marks.get('detection.deciding')?.mark).toBe('current');
    expect(marks.get('verification.appointing')).toEqual({ mark: 'next', by: ['supervisor'] });
    expect(marks.get('discipline.inForce')).toBeUndefined();
    expect(takenEdges(seen)).toEqual(new Set(['detection.screening>detection.deciding']));
  });
});

describe('what protects the respondent', () => {
  const view = {
    card: { state: 'verification.responding' },
    noticeServedOn: '2026-11-16',
    repliedOn: null,
    exhibits: [{ disclosedOn: '2026-11-10' }, { disclosedOn: null }],
    clocks: [{ side: 'person' as const, passed: false, frozen: null, day: '2026-12-04' }],
    stay: { since: '2026-11-20' },
    decision: {},
  };

  it('cites articles that the pack has', () => {
    for (const { article } of protectionsOf(view))
      expect(packOf(defaultPack).articles[article], article).toBeDefined();
  });

  it('says until when the reply is open and how much is disclosed', () => {
    const found = protectionsOf(view);
    expect(found.find(({ key }) => key === 'reply')).toMatchObject({
      standing: 'replyRunning',
      on: '2026-12-04',
    });
    expect(found.find(({ key }) => key === 'disclosure')).toMatchObject({ count: 1, of: 2 });
  });
});
