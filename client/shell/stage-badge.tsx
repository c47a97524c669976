// The stage of a case, or one of its states: the name in the stage's hue. The hue is the same wherever the stage appears
// and never the only signal.
import { useWords } from '../words/words.ts';
import { stageWords, stateWords } from '../words/words-of-procedure.ts';
import classes from './stage-badge.module.css';

type Props = {
  stage: string;
  /** `stage.state`, to name the state instead. */
  state?: string;
};

export function StageBadge({ stage, state }: Props) {
  const { locale } = useWords();
  const name = (state ? stateWords(state) : stageWords(stage))[locale];
  return (
    <span className={classes.badge} data-stage={stage} title={name}>
      {name}
    </span>
  );
}
