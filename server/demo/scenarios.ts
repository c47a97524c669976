// What the demo board shows: for each state how many of a hundred cases end there, how long ago something last happened
// in them, and what is settled about them beforehand. Most stand in the investigation, as on a real board.
import { demoRespondentId } from './directory/demo-directory.ts';
import type { FixedTurns } from './roads/turns.ts';

export type Variant = FixedTurns & {
  respondentId?: string;
  /** Where the due date is to fall: a few days ago, or in the next days. */
  due?: 'overdue' | 'soon';
  /** The case is stayed at the end of its road, once or with a review behind it. */
  stayed?: 'fresh' | 'reviewed' | 'resumed';
  /** Share of what may be done in the target state that is done. */
  within?: number;
  /** A provision that the first allegation is to be about. */
  provision?: string;
  /** Days since the last step, at least and at most, where the state's own do not fit. */
  age?: readonly [number, number];
};

export type Scenario = {
  target: string;
  /** Of a hundred cases. */
  count: number;
  age: readonly [least: number, most: number];
  /** Taken in turn; a plain one where there are fewer than cases. */
  variants?: readonly Variant[];
  /** Settled for every case of this target. */
  fixed?: FixedTurns;
};

const demoRespondent = demoRespondentId;

const early: Scenario[] = [
  {
    target: 'detection.received',
    count: 4,
    age: [0, 3],
    fixed: { opening: { asks: undefined, returned: false } },
  },
  {
    target: 'detection.screening',
    count: 5,
    age: [0, 5],
    fixed: { opening: { asks: undefined } },
    variants: [{ due: 'soon' }, { due: 'overdue' }, { opening: { channel: 'report', asks: 'answered' } }],
  },
  {
    target: 'detection.awaitingReporter',
    count: 2,
    age: [1, 8],
    fixed: { opening: { channel: 'report', asks: 'answered', returned: false } },
  },
  {
    target: 'detection.deciding',
    count: 4,
    age: [0, 4],
    variants: [{ due: 'soon' }, { opening: { returned: true } }, { due: 'overdue', allegations: 3 }],
  },
];

const investigated: Scenario[] = [
  {
    target: 'verification.appointing',
    count: 3,
    age: [0, 4],
    variants: [{ due: 'soon' }, { due: 'overdue' }],
  },
  { target: 'verification.planning', count: 4, age: [0, 6], variants: [{}, { within: 1 }, { due: 'soon' }] },
  {
    target: 'verification.gathering',
    count: 9,
    age: [0, 9],
    variants: [
      {},
      { due: 'soon' },
      { allegations: 3 },
      { stayed: 'fresh' },
      { inquiry: { returned: 'gathering' }, within: 0.5 },
      { due: 'overdue' },
    ],
  },
  {
    target: 'verification.serving',
    count: 3,
    age: [0, 5],
    variants: [{ inquiry: { failedService: true }, within: 1 }],
  },
  {
    target: 'verification.responding',
    count: 9,
    age: [1, 14],
    fixed: { inquiry: { reply: 'denied' } },
    variants: [
      {
        respondentId: demoRespondent,
        within: 0,
        age: [6, 9],
        inquiry: { ownEvidence: false, extension: undefined },
      },
      { inquiry: { ownEvidence: true, extension: 'granted' }, within: 0.75 },
      { inquiry: { ownEvidence: true, extension: 'granted' }, within: 0.5, age: [0, 2] },
      { due: 'soon', within: 0 },
      { within: 0, stayed: 'reviewed' },
      { allegations: 2, within: 0 },
    ],
  },
  {
    target: 'verification.drafting',
    count: 5,
    age: [1, 10],
    variants: [
      { due: 'soon' },
      { inquiry: { prolonged: true }, within: 1 },
      { inquiry: { returned: 'drafting' } },
      { due: 'overdue' },
    ],
  },
  {
    target: 'verification.reviewing',
    count: 4,
    age: [0, 8],
    variants: [{}, { due: 'soon' }, { stayed: 'resumed' }, { due: 'overdue' }],
  },
];

const beforeCommittee: Scenario[] = [
  { target: 'advice.drafting', count: 3, age: [0, 7], variants: [{}, { due: 'soon' }] },
  {
    target: 'advice.commenting',
    count: 4,
    age: [1, 9],
    fixed: { committee: { comment: 'made' } },
    variants: [{ within: 0 }, { within: 1 }, { due: 'soon', within: 0 }],
  },
  {
    target: 'advice.scheduled',
    count: 4,
    age: [0, 6],
    fixed: { committee: { adjourned: false } },
    variants: [
      { committee: { conflict: true, challenge: undefined }, within: 1 },
      { committee: { challenge: 'upheld' }, within: 0.67 },
      { within: 0 },
    ],
  },
  {
    target: 'advice.sitting',
    count: 2,
    age: [0, 0],
    variants: [{ allegations: 2, committee: { proven: 1 } }],
  },
  {
    target: 'advice.balloting',
    count: 2,
    age: [0, 0],
    variants: [{ committee: { votesSoFar: 5 } }, { committee: { votesSoFar: 2 } }],
  },
  {
    target: 'advice.reasoning',
    count: 2,
    age: [0, 5],
    variants: [{ due: 'soon' }, { committee: { dissenters: 3 } }],
  },
];

const decided: Scenario[] = [
  { target: 'discipline.notifying', count: 2, age: [0, 6], variants: [{ due: 'soon' }] },
  {
    target: 'discipline.appealable',
    count: 4,
    age: [2, 22],
    fixed: { discipline: { appeal: 'none' } },
    variants: [
      { respondentId: demoRespondent, age: [8, 11], allegations: 1, committee: { proven: 1 } },
      { due: 'soon' },
    ],
  },
  {
    target: 'discipline.appealed',
    count: 3,
    age: [1, 12],
    fixed: { discipline: { appeal: 'confirmed' } },
    variants: [{ within: 0 }, { within: 1 }],
  },
  {
    target: 'discipline.appealSitting',
    count: 1,
    age: [0, 0],
    fixed: { discipline: { appeal: 'confirmed' } },
  },
  {
    target: 'discipline.appealBalloting',
    count: 1,
    age: [0, 0],
    fixed: { discipline: { appeal: 'reduced', votesSoFar: 2 } },
  },
  {
    target: 'discipline.appealReasoning',
    count: 1,
    age: [1, 6],
    fixed: { discipline: { appeal: 'quashed' } },
  },
  { target: 'discipline.enforcing', count: 2, age: [1, 8], fixed: { discipline: { appeal: 'waived' } } },
  {
    target: 'discipline.inForce',
    count: 5,
    age: [10, 330],
    fixed: { committee: { sanction: 'mildest' }, discipline: { appeal: 'none' } },
    variants: [
      {},
      { discipline: { appeal: 'confirmed' } },
      { committee: { sanction: 'second' }, discipline: { appeal: 'reduced' } },
      { discipline: { appeal: 'rejected' } },
      { age: [335, 345] },
    ],
  },
];

/** A sanction that lasts a year ends by itself: its last step lies more than a year back. */
const expired = [378, 400] as const;

const closed: Scenario[] = [
  {
    target: 'resolved.restoring',
    count: 2,
    age: [1, 18],
    fixed: { inquiry: { findings: 'none' } },
    variants: [{ due: 'soon' }, { inquiry: { findings: 'proven' }, committee: { proven: 0 } }],
  },
  { target: 'resolved.notOpened', count: 4, age: [4, 400], fixed: { opening: { ends: 'notOpened' } } },
  { target: 'resolved.referred', count: 2, age: [20, 380], fixed: { opening: { ends: 'referred' } } },
  { target: 'resolved.discontinued', count: 2, age: [12, 360] },
  { target: 'resolved.noCase', count: 3, age: [10, 410], fixed: { inquiry: { findings: 'none' } } },
  { target: 'resolved.exonerated', count: 2, age: [15, 350], fixed: { committee: { proven: 0 } } },
  {
    target: 'resolved.guidance',
    count: 3,
    age: [42, 390],
    fixed: { committee: { sanction: null }, discipline: { appeal: 'none' } },
    variants: [
      {},
      { discipline: { appeal: 'waived' }, age: [6, 60] },
      { discipline: { appeal: 'confirmed' } },
    ],
  },
  {
    target: 'resolved.completed',
    count: 4,
    age: expired,
    fixed: { committee: { sanction: 'mildest' }, discipline: { appeal: 'none' } },
    variants: [
      { respondentId: demoRespondent, allegations: 1 },
      {
        provision: 'GI-02',
        allegations: 1,
        committee: { sanction: 'second' },
        discipline: { appeal: 'confirmed' },
        age: [20, 90],
      },
      { discipline: { appeal: 'waived' } },
      { provision: 'RE-01', allegations: 1, committee: { sanction: 'second' }, age: [150, 380] },
    ],
  },
  { target: 'resolved.quashed', count: 1, age: [30, 300], fixed: { discipline: { appeal: 'quashed' } } },
];

export const scenarios: readonly Scenario[] = [
  ...early,
  ...investigated,
  ...beforeCommittee,
  ...decided,
  ...closed,
];
