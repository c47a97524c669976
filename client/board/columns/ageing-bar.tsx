// How much of a stage is late, soon due and in time: a bar in the stage's hue with its numbers on hover and in words.
import { useWords } from '../../words/words.ts';
import classes from './ageing-bar.module.css';
import type { Column } from './arrangement.ts';

type Props = Pick<Column, 'stage' | 'count' | 'soon' | 'overdue'>;

export function AgeingBar({ stage, count, soon, overdue }: Props) {
  const { t } = useWords();
  const label = t('board.ageing', { overdue, soon, ok: Math.max(0, count - soon - overdue) });
  const share = (part: number) => ({ width: `${count > 0 ? (100 * part) / count : 0}%` });
  return (
    <div className={classes.bar} data-stage={stage} role="img" aria-label={label} title={label}>
      <span className={classes.ok} style={share(count - soon - overdue)} />
      <span className={classes.soon} style={share(soon)} />
      <span className={classes.overdue} style={share(overdue)} />
    </div>
  );
}
