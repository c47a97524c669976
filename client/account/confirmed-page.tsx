// Where a window ends that was opened to prove at the provider who one is: the page it was opened for goes on by itself.
import { useEffect } from 'react';
import '../words/account-words.ts';
import { Brand } from '../shell/brand.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import classes from './invite-page.module.css';

export function ConfirmedPage() {
  const { t } = useWords();
  usePageTitle(t('account.confirmed.title'));
  useEffect(() => window.close(), []);
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Brand />
      </header>
      <main className={classes.sheet}>
        <h1 className={classes.title}>{t('account.confirmed.title')}</h1>
        <p className={classes.lead}>{t('account.confirmed.note')}</p>
      </main>
    </div>
  );
}
