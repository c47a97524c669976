// A vote as legs: the chair opens the ballot, every member on its roll casts one, the chair closes it. The choices are
// those that lead where the road goes; a vote is never unanimous by rule.
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { hours, type Leg, leg } from '../leg.ts';
import { inState, type Segment } from './segment.ts';

export type Vote = {
  /** What is to be carried, by the choices of the ballot: of sanctions the mildest, the next one or none. */
  carried:
    | 'proven'
    | 'notProven'
    | 'mildest'
    | 'second'
    | 'none'
    | 'confirm'
    | 'notConfirm'
    | 'reduced'
    | 'quash'
    | 'remit';
  /** How many have voted where the road ends in this ballot. */
  votesSoFar?: number;
};

type Body = { prefix: 'advice' | 'discipline'; sitting: string; balloting: string };

/** One question: in the sitting it is opened, in the ballot it is cast and closed. */
export function voting(body: Body, vote: Vote, dissenters: number): Segment[] {
  return [
    inState(body.sitting, leg(`${body.prefix}.openBallot`, hours(0.2, 0.5))),
    inState(body.balloting, cast(body, vote, dissenters), leg(`${body.prefix}.closeBallot`, hours(0.1, 0.2))),
  ];
}

function cast({ prefix }: Body, { carried, votesSoFar }: Vote, dissenters: number): Leg {
  return leg(`${prefix}.castBallot`, hours(0.1, 0.2), {
    from: ({ facts, prng }) => prng.shuffle(openBallotOf(facts.ballots)?.roll ?? []).slice(0, votesSoFar),
    payload: ({ facts }) => {
      const ballot = openBallotOf(facts.ballots);
      const choices = ballot?.choices ?? [];
      const wanted = choiceFor(carried, choices);
      const isOutvoted = (ballot?.voted.length ?? 0) < dissenters;
      return { choice: isOutvoted ? (choices.find((one) => one !== wanted) ?? wanted) : wanted };
    },
  });
}

/** Sanctions come from the mildest up behind `none`; what takes the place of a decision on appeal, from the gravest down. */
function choiceFor(carried: Vote['carried'], choices: readonly string[]): string {
  const [first = 'none', next = first, third = next] = choices;
  if (carried === 'reduced') return first;
  if (carried === 'mildest') return next;
  return carried === 'second' ? third : carried;
}
