// The count of one ballot, with the proof of its result. Source: standard procedure, article 22; PROCESS "Cascade": where
// no form reaches its majority, votes for the heaviest count for the next milder one, downward, each by its own majority.
// Order is nothing, a tie carries nothing, a spoilt paper counts in the turnout and for no choice. It decides no quorum.
import { type Majority, majorityFor, reaches, votesNeeded } from './ballot-majority.ts';
import type { RulePack } from './pack.ts';

export type CountingRules = Pick<
  RulePack['ballot'],
  'majority' | 'perSanction' | 'cascade' | 'abstentions' | 'denominator'
> & {
  /** The forms that votes can be passed down along, the gravest first. Any other choice stands alone. */
  forms: readonly string[];
};

export type BallotInput = {
  choices: readonly string[];
  /** Valid votes by choice. */
  counts: Readonly<Record<string, number>>;
  spoilt: number;
  /** Members who took part and expressly voted for nothing. */
  abstained: number;
  /** What the majority is counted of, fixed when the ballot opened. */
  denominator: number;
  /** Papers or votes that were cast: valid and spoilt ones. */
  turnout: number;
};

/** One line of the proof; `ballot-words.ts` says it in words. */
export type BallotStep =
  | { step: 'turnout'; turnout: number; valid: number; spoilt: number; abstained: number }
  | { step: 'denominator'; of: RulePack['ballot']['denominator']; denominator: number; leftOut: number }
  | ({ step: 'alone' | 'passedDown' } & Weighed)
  | { step: 'tied'; choices: string[]; votes: number }
  | { step: 'carried'; choice: string }
  | { step: 'notCarried' };

type Weighed = { choice: string; votes: number; needed: number; majority: Majority; reached: boolean };

export type BallotResult = { carried: string | null; steps: BallotStep[] };

/** What the votes carry and why. Throws where the figures cannot belong to one ballot: that is a bug, not a result. */
export function countBallot(rules: CountingRules, input: BallotInput): BallotResult {
  const valid = assertAddsUp(input);
  const { turnout, spoilt, abstained } = input;
  const denominator = denominatorLeft(rules, input);
  const alone = input.choices.map((choice) => weigh(rules, choice, votesFor(input, choice), denominator));
  const direct = ledBy(alone);
  const cascade = direct.carried === null && !direct.tied ? cascaded(rules, input, denominator) : [];
  const carried = direct.carried ?? cascade.find((one) => one.reached)?.choice ?? null;
  return {
    carried,
    steps: [
      { step: 'turnout', turnout, valid, spoilt, abstained },
      { step: 'denominator', of: rules.denominator, denominator, leftOut: input.denominator - denominator },
      ...alone.map((one) => ({ step: 'alone' as const, ...one })),
      ...(direct.tied ? [{ step: 'tied' as const, ...direct.tied }] : []),
      ...cascade.map((one) => ({ step: 'passedDown' as const, ...one })),
      carried === null ? { step: 'notCarried' } : { step: 'carried', choice: carried },
    ],
  };
}

function votesFor({ counts }: BallotInput, choice: string): number {
  return counts[choice] ?? 0;
}

/** Who abstains stays in the denominator unless the pack leaves them out; the whole body is never lowered. */
function denominatorLeft(rules: CountingRules, { denominator, abstained }: BallotInput): number {
  const leftOut = rules.abstentions === 'leftOut' && rules.denominator !== 'allOfficial' ? abstained : 0;
  return denominator - leftOut;
}

function weigh(rules: CountingRules, choice: string, votes: number, denominator: number): Weighed {
  const majority = majorityFor(rules, choice);
  const needed = votesNeeded(majority, denominator);
  return { choice, votes, needed, majority, reached: reaches(majority, votes, denominator) };
}

/** The choice that reached its own majority with more votes than any other that did. Two at the top carry nothing. */
function ledBy(weighed: readonly Weighed[]): {
  carried: string | null;
  tied: { choices: string[]; votes: number } | null;
} {
  const reached = weighed.filter((one) => one.reached);
  const most = Math.max(0, ...reached.map((one) => one.votes));
  const leading = reached.filter((one) => one.votes === most);
  if (leading.length > 1)
    return { carried: null, tied: { choices: leading.map((one) => one.choice), votes: most } };
  return { carried: leading[0]?.choice ?? null, tied: null };
}

/** From the gravest form down, each with the votes of all graver ones, as far as the first that reaches its majority. */
function cascaded(rules: CountingRules, input: BallotInput, denominator: number): Weighed[] {
  if (!rules.cascade) return [];
  const passed: Weighed[] = [];
  let votes = 0;
  for (const form of rules.forms.filter((one) => input.choices.includes(one))) {
    votes += votesFor(input, form);
    const weighed = weigh(rules, form, votes, denominator);
    passed.push(weighed);
    if (weighed.reached) break;
  }
  return passed;
}

/** The number of valid votes. */
function assertAddsUp({ choices, counts, spoilt, abstained, turnout, denominator }: BallotInput): number {
  const stray = Object.keys(counts).find((choice) => !choices.includes(choice));
  if (stray !== undefined) throw new Error(`There are votes for ${stray}, which was not on the ballot.`);
  const valid = Object.values(counts).reduce((sum, votes) => sum + votes, 0);
  if ([...Object.values(counts), spoilt, abstained].some((one) => !Number.isInteger(one) || one < 0))
    throw new Error('A ballot is counted in whole votes.');
  if (valid + abstained + spoilt !== turnout)
    throw new Error('Valid, abstaining and spoilt votes are not the turnout.');
  if (turnout > denominator) throw new Error('More votes were cast than the denominator has members.');
  return valid;
}
