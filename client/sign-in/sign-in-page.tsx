// The way in: e-mail and password; in the demo, any role with one click. It says what the product is for and which lines
// it holds, before anybody is let in.
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Brand } from '../shell/brand.tsx';
import { useWords } from '../words/words.ts';
import { stages } from '../words/words-of-procedure.ts';
import { DemoEntrance } from './demo-entrance.tsx';
import { SignInChoices } from './sign-in-choices.tsx';
import { SignInForm } from './sign-in-form.tsx';
import classes from './sign-in-page.module.css';

const promises = ['promise1', 'promise2', 'promise3', 'promise4'] as const;

export function SignInPage() {
  const { t, locale } = useWords();
  const { from, ended } = useSearch({ from: '/sign-in' });
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${t('product')}`;
  }, [t]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Brand />
        <SignInChoices />
      </header>
      <main className={classes.main}>
        <section className={classes.about}>
          <h1 className={classes.lead}>{t('signIn.lead')}</h1>
          <ol className={classes.stages} aria-label={t('signIn.stages')}>
            {stages.map(({ name, words }) => (
              <li key={name} data-stage={name}>
                {words[locale]}
              </li>
            ))}
          </ol>
          <ul className={classes.promises}>
            {promises.map((promise) => (
              <li key={promise}>{t(`signIn.${promise}`)}</li>
            ))}
          </ul>
          <p className={classes.line}>{t('signIn.line')}</p>
        </section>
        <section className={classes.sheet} aria-labelledby="sign-in">
          <h2 id="sign-in" className={classes.title}>
            {t('signIn.title')}
          </h2>
          {ended && (
            <p className={classes.ended} role="status">
              {t('signIn.ended')}
            </p>
          )}
          <SignInForm from={from} />
        </section>
        <DemoEntrance from={from} />
      </main>
    </div>
  );
}
