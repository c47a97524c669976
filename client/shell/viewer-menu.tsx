// Who is signed in and how they like the page: theme, language, sign out; in the demo, any other role with one click. A
// panel of ordinary buttons, not a menu: some of them are choices that stay open.
import { Link } from '@tanstack/react-router';
import { useSignOut } from '../sign-in/use-sign-in.ts';
import { changeLocale, type Locale, useWords } from '../words/words.ts';
import { Avatar } from './avatar.tsx';
import { DemoRoles } from './demo-roles.tsx';
import { Icon } from './icon.tsx';
import { leadRole, useMe } from './me.ts';
import { Panel, usePanel } from './panel.tsx';
import { contrastChoices, useContrast } from './use-contrast.ts';
import { type SchemeChoice, useScheme } from './use-scheme.ts';
import classes from './viewer-menu.module.css';

/** Loaded by who takes it. */
const takeTour = (locale: Locale) => import('../tour/run-tour.ts').then(({ runTour }) => runTour(locale));

const schemes: SchemeChoice[] = ['light', 'dark', 'auto'];
const locales = ['vi', 'en'] as const;

export function ViewerMenu({ onKeys }: { onKeys: () => void }) {
  const { t, locale } = useWords();
  const me = useMe();
  const { choice, choose } = useScheme();
  const contrast = useContrast();
  const leave = useSignOut();
  const panel = usePanel();
  const label = t('viewer.menu', { name: me.name });
  /** What opens something else closes the menu first, or two would hold the focus. */
  function leaveFor(open: () => void): void {
    panel.setOpen(false);
    open();
  }

  return (
    <>
      <button {...panel.button} className={classes.target} data-tour="viewer" aria-label={label}>
        <Avatar name={me.name} size="large" />
      </button>
      <Panel
        panel={panel}
        position="bottom-end"
        width={300}
        withinPortal={false}
        className={classes.menu}
        label={label}
      >
        <div className={classes.who}>
          <strong>{me.name}</strong>
          <span>{me.title || t(`role.${leadRole(me)}`)}</span>
          <span className={classes.mail}>{me.email}</span>
        </div>
        <Choices
          name={t('viewer.theme')}
          options={schemes.map((scheme) => ({ value: scheme, label: t(`viewer.${scheme}`) }))}
          chosen={choice}
          onChoose={choose}
        />
        <Choices
          name={t('viewer.contrast')}
          options={contrastChoices.map((one) => ({ value: one, label: t(`viewer.${one}`) }))}
          chosen={contrast.choice}
          onChoose={contrast.choose}
        />
        <Choices
          name={t('viewer.language')}
          options={locales.map((one) => ({ value: one, label: t(`viewer.${one}`), lang: one }))}
          chosen={locale}
          onChoose={(one) => void changeLocale(one)}
        />
        {me.demo && <DemoRoles me={me} />}
        <button type="button" className={classes.item} onClick={() => leaveFor(onKeys)}>
          <Icon name="keyboard" />
          {t('viewer.keys')}
        </button>
        {me.demo && (
          <button
            type="button"
            className={classes.item}
            onClick={() => leaveFor(() => void takeTour(locale))}
          >
            <Icon name="arrow" />
            {t('tourOffer.start')}
          </button>
        )}
        <Link to="/account" className={classes.item}>
          <Icon name="shield" />
          {t('viewer.account')}
        </Link>
        <button type="button" className={classes.item} onClick={() => void leave()}>
          <Icon name="leave" />
          {t('viewer.signOut')}
        </button>
      </Panel>
    </>
  );
}

type ChoicesProps<Value extends string> = {
  name: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
};

function Choices<Value extends string>({ name, options, chosen, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset className={classes.choices}>
      <legend>{name}</legend>
      {options.map(({ value, label, lang }) => (
        <button
          key={value}
          type="button"
          lang={lang}
          aria-pressed={chosen === value}
          onClick={() => onChoose(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
