// Language and theme before anybody is signed in.
import { Icon } from '../shell/icon.tsx';
import { useScheme } from '../shell/use-scheme.ts';
import { changeLocale, useWords } from '../words/words.ts';
import classes from './sign-in-page.module.css';

export function SignInChoices() {
  const { t, locale } = useWords();
  const { shown, choose } = useScheme();
  const other = locale === 'vi' ? 'en' : 'vi';
  const otherScheme = shown === 'dark' ? 'light' : 'dark';
  return (
    <div className={classes.choices}>
      <button type="button" lang={other} onClick={() => void changeLocale(other)}>
        <Icon name="globe" />
        {t(`viewer.${other}`)}
      </button>
      <button
        type="button"
        aria-label={t(`search.${otherScheme}Theme`)}
        title={t(`search.${otherScheme}Theme`)}
        onClick={() => choose(otherScheme)}
      >
        <Icon name={otherScheme === 'dark' ? 'moon' : 'sun'} />
      </button>
    </div>
  );
}
