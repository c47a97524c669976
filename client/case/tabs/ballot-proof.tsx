// How a closed ballot was counted, step by step, counted over again from what it shows. Where the count here does not give
// the recorded result, nothing is shown: a proof that proves something else is none.
import { rulesOfDecidingBody, rulesOfFirstBody, rulesOfPanel } from '#workflows/case/sitting/ballot-rules.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { type BallotStep, countBallot } from '#workflows/rules/ballot-count.ts';
import { wordsOfStep } from '#workflows/rules/ballot-words.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { useCodeWords } from '../code-words.ts';
import classes from './ballot-proof.module.css';

type Ballot = CaseView['ballots'][number];

export function BallotProof({ ballot, pack }: { ballot: Ballot; pack: RulePack }) {
  const { t, locale } = useWords();
  const { codeWords } = useCodeWords(pack);
  const steps = stepsOf(ballot, pack);
  if (!steps) return null;
  const nameOf = (choice: string) => ({ vi: codeWords(choice), en: codeWords(choice) });
  return (
    <details className={classes.proof}>
      <summary>{t('case.committee.proof')}</summary>
      <ol>
        {steps.map((step) => {
          const words = wordsOfStep(step, nameOf)[locale];
          return <li key={words}>{words}</li>;
        })}
      </ol>
    </details>
  );
}

/** Null where the votes shown do not add up, or are of a ballot counted by other rules than the pack's. */
function stepsOf(ballot: Ballot, pack: RulePack): BallotStep[] | null {
  const { counts, choices, denominator, cast, carried } = ballot;
  if (!counts) return null;
  const spoilt = cast - Object.values(counts).reduce((sum, votes) => sum + votes, 0);
  if (spoilt < 0 || cast > denominator) return null;
  const candidates =
    ballot.body === 'panel' ? [rulesOfPanel(pack)] : [rulesOfFirstBody(pack), rulesOfDecidingBody(pack)];
  const input = { choices, counts, spoilt, abstained: 0, denominator, turnout: cast };
  const results = candidates.map((rules) => countBallot(rules, input));
  return results.find((result) => result.carried === carried)?.steps ?? null;
}
