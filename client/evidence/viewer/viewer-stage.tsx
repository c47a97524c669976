// What of a file is seen: it scrolls both ways, so the keyboard can reach it.
import type { Ref } from 'react';
import { useWords } from '../../words/words.ts';
import classes from './viewer.module.css';

export function ViewerStage({ ref, children }: { ref?: Ref<HTMLElement>; children: React.ReactNode }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach it
    <section ref={ref} className={classes.stage} tabIndex={0} aria-label={t('evidence.view.content')}>
      {children}
    </section>
  );
}
