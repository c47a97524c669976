// A table of figures that scrolls within its part, by the keyboard too, with the first column standing.
import type { ReactNode } from 'react';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import classes from './supervise.module.css';

export function Figures({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t('supervise.table', { title })}>
      <table className={`${panel.table} ${classes.figures}`}>
        <caption className={classes.caption}>{title}</caption>
        {children}
      </table>
    </section>
  );
}
