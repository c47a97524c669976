// Which colour is which stage, in words: the charts have no other legend.

import { useWords } from '../words/words.ts';
import { stages } from '../words/words-of-procedure.ts';
import classes from './supervise.module.css';

export function StageLegend() {
  const { locale } = useWords();
  return (
    <ul className={classes.legend}>
      {stages.map(({ name, words }) => (
        <li key={name}>
          <span className={classes.swatch} style={{ background: `var(--${name})` }} />
          {words[locale]}
        </li>
      ))}
    </ul>
  );
}
