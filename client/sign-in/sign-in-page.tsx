// Where everybody comes in: what the product is and the line it holds, the way in by password, and in the demo by role.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Brand } from '../shell/brand.tsx';
import { Icon } from '../shell/icon.tsx';
import { StageBadge } from '../shell/stage-badge.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { changeLocale, useWords } from '../words/words.ts';
import { stages } from '../words/words-of-procedure.ts';
import { CodeForm } from './code-form.tsx';
import { DemoEntry } from './demo-entry.tsx';
import { OtherWays } from './other-ways.tsx';
import { PasswordForm } from './password-form.tsx';
import classes from './sign-in-page.module.css';
import { demoQuery } from './use-sign-in.ts';

const promises = ['promise1', 'promise2', 'promise3', 'promise4'];

export function SignInPage() {
  const { t, locale } = useWords();
  const { from, ended, step, refused } = useSearch({ from: '/sign-in' });
  usePageTitle(t('signIn.title'));
  const demo = useQuery(demoQuery());
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Brand />
        <button
          type="button"
          className={classes.language}
          lang={other}
          onClick={() => void changeLocale(other)}
        >
          <Icon name="globe" size={14} />
          {t(`viewer.${other}`)}
        </button>
      </header>
      <main className={classes.main}>
        <section className={classes.about}>
          <p className={classes.lead}>{t('signIn.lead')}</p>
          <p className={classes.line}>{t('signIn.line')}</p>
          <ol className={classes.stages} aria-label={t('signIn.stages')}>
            {stages.map(({ name }) => (
              <li key={name}>
                <StageBadge stage={name} />
              </li>
            ))}
          </ol>
          <ul className={classes.promises}>
            {promises.map((promise) => (
              <li key={promise}>
                <Icon name="check" size={15} />
                {t(`signIn.${promise}`)}
              </li>
            ))}
          </ul>
        </section>
        <section className={classes.enter}>
          <h1 className={classes.title}>{t('signIn.title')}</h1>
          {ended && (
            <p className={classes.ended} role="status">
              {t('signIn.ended')}
            </p>
          )}
          {refused && (
            <p className={classes.ended} role="alert">
              {t(`signIn.refused.${refused}`)}
            </p>
          )}
          {step === 'code' ? (
            <CodeForm from={from} />
          ) : (
            <>
              <PasswordForm from={from} />
              <OtherWays from={from} />
            </>
          )}
          <Link to="/invite" className={classes.invited}>
            {t('signIn.invited')}
          </Link>
          <Link to="/report" className={classes.invited}>
            {t('signIn.report')}
          </Link>
        </section>
        {demo.data && demo.data.accounts.length > 0 && <DemoEntry demo={demo.data} from={from} />}
      </main>
    </div>
  );
}
