// The frame of the pages for people without an account: the name of the product, the language, one column, and a way out that
// leaves nothing on the screen.
import { Brand } from '../shell/brand.tsx';
import { changeLocale, useWords } from '../words/words.ts';
import classes from './public-frame.module.css';

/** `foot`: what is said beneath it, where it is not what the reporter is told. */
export function PublicFrame({ children, foot }: { children: React.ReactNode; foot?: string }) {
  const { t, locale } = useWords();
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Brand />
        <button type="button" className={classes.plain} lang={other} onClick={() => void changeLocale(other)}>
          {t(`viewer.${other}`)}
        </button>
      </header>
      <main className={classes.sheet}>{children}</main>
      <footer className={classes.foot}>{foot ?? t('report.foot')}</footer>
    </div>
  );
}
