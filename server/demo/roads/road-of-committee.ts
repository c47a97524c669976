// Before the committee: paper, comments, the sitting with its declarations and hearing, a vote on each allegation and,
// where one is proven, on the sanction; then the reasoned, signed decision.
import { entitledSeats } from '#workflows/case/sitting/sitting-facts.ts';
import { rollForward } from '#workflows/rules/calendar.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import { days, hours, type Leg, type LegContext, leg, type Payload, workingDays } from '../leg.ts';
import { hearing } from './hearing.ts';
import { inState, type Segment } from './segment.ts';
import { type Vote, voting } from './voting.ts';

export type CommitteeTurns = {
  comment: 'made' | 'waived' | 'lapsed';
  /** A member declares a conflict, or one is recused after a challenge. */
  conflict?: boolean;
  challenge?: 'upheld' | 'rejected';
  heard: 'heard' | 'absent';
  adjourned?: boolean;
  /** How many of the allegations are found proven. */
  proven: number;
  allegations: number;
  /** Which of the sanctions on the ballot is carried; none ends in guidance. */
  sanction: 'mildest' | 'second' | null;
  /** Members outvoted in each ballot. */
  dissenters: number;
  /** One of them has their reasons kept. */
  dissent?: boolean;
  /** For a road that ends in the vote: how many have voted by then. */
  votesSoFar?: number;
};

const body = { prefix: 'advice', sitting: 'advice.sitting', balloting: 'advice.balloting' } as const;

const seats = ({ facts }: LegContext): string[] =>
  facts.sitting ? entitledSeats(facts.sitting).map((seat) => seat.memberId) : [];

/** The day on which the road opens the sitting, or where it ends before that, one soon after the call allows it. */
export function sittingDay(opening: string, least: number) {
  return ({ dayOfNext, dayFrom, prng }: LegContext): Payload => ({
    day: dayOfNext(opening) ?? rollForward(currentCalendar, dayFrom(prng.between(least, least + 9))),
  });
}

function commentLegs({ comment }: CommitteeTurns): Leg[] {
  const scheduled = { payload: sittingDay('advice.openSitting', 30) };
  if (comment === 'lapsed') return [leg('advice.schedule', days(25, 28), scheduled)];
  const answer = comment === 'made' ? 'advice.comment' : 'advice.waiveComment';
  return [
    leg(answer, days(3, 9), { by: 'respondent' }),
    leg('advice.schedule', workingDays(1, 3), scheduled),
  ];
}

/** Each member declares; where the road says so, one of them a conflict. */
function declarations({ conflict }: CommitteeTurns): Leg {
  return leg('advice.declareInterest', workingDays(1, 3), {
    from: seats,
    payload: ({ facts, text }) => {
      const left = facts.sitting?.roll.filter((seat) => seat.interest === null && !seat.recused) ?? [];
      const hasDeclared = facts.sitting?.roll.some((seat) => seat.interest === 'conflict');
      return conflict && !hasDeclared && left.length <= 3 && left[0]?.chair === false
        ? { interest: 'conflict', nature: text('nature') }
        : {};
    },
  });
}

function challengeLegs({ challenge }: CommitteeTurns): Leg[] {
  if (!challenge) return [];
  return [
    leg('advice.challengeMember', days(2, 4), { by: 'respondent', payload: () => ({ ground: 'doubt' }) }),
    leg('advice.ruleOnChallenge', workingDays(1, 2), { payload: () => ({ ruling: challenge }) }),
  ];
}

function votesOf(turns: CommitteeTurns): Vote[] {
  const findings = Array.from(
    { length: turns.allegations },
    (_, index): Vote => ({ carried: index < turns.proven ? 'proven' : 'notProven' }),
  );
  return turns.proven === 0 ? findings : [...findings, { carried: turns.sanction ?? 'none' }];
}

export function roadOfCommittee(turns: CommitteeTurns): Segment[] {
  const open = leg('advice.openSitting', days(26, 31));
  const votes = votesOf(turns);
  return [
    inState('advice.drafting', leg('advice.submitPaper', workingDays(3, 7))),
    inState('advice.commenting', commentLegs(turns)),
    inState(
      'advice.scheduled',
      declarations(turns),
      challengeLegs(turns),
      leg('advice.circulate', workingDays(2, 3)),
      open,
    ),
    ...(turns.adjourned
      ? [
          inState(
            'advice.sitting',
            leg('advice.adjourn', hours(0.4, 0.8), { payload: sittingDay('advice.openSitting', 10) }),
          ),
          inState('advice.scheduled', leg('advice.openSitting', days(9, 14))),
        ]
      : []),
    inState('advice.sitting', hearing('advice', turns.heard)),
    ...votes.flatMap((vote, index) => {
      const isLast = index === votes.length - 1;
      return voting(body, { ...vote, votesSoFar: isLast ? turns.votesSoFar : undefined }, turns.dissenters);
    }),
    inState(
      'advice.reasoning',
      turns.dissent === true && turns.dissenters > 0 && leg('advice.recordDissent', workingDays(1, 1)),
      leg('advice.signDecision', workingDays(2, 5)),
    ),
  ];
}
