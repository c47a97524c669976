// The ballot that a vote belongs to: nothing to fill in, but the question is read out above the choices.
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import classes from './ballot-control.module.css';
import { useFormWorld } from './form-world.ts';

export function BallotControl() {
  const { t } = useWords();
  const { caseView, ballot } = useFormWorld();
  const names = useCaseNames(caseView);
  if (!ballot) return null;
  return (
    <div className={classes.question}>
      <h3>{t(`case.committee.question_${ballot.question}`, { defaultValue: ballot.question })}</h3>
      {ballot.allegationId && <p>{names.allegation(ballot.allegationId)}</p>}
    </div>
  );
}
