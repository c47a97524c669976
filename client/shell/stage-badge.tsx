// The stage of a case: its name in its hue. The hue is the same wherever the stage appears and never the only signal.
import { useWords } from '../words/words.ts';
import { stageWords } from '../words/words-of-procedure.ts';
import classes from './stage-badge.module.css';

export function StageBadge({ stage }: { stage: string }) {
  const { locale } = useWords();
  return (
    <span className={classes.badge} data-stage={stage} title={stageWords(stage)[locale]}>
      {stageWords(stage)[locale]}
    </span>
  );
}
