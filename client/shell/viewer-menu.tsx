// Who is signed in and how they like the page: theme, language, sign out; in the demo, any other role with one click.
import { Menu } from '@mantine/core';
import { useSignOut } from '../sign-in/use-sign-in.ts';
import { changeLocale, useWords } from '../words/words.ts';
import { Avatar } from './avatar.tsx';
import { DemoRoles } from './demo-roles.tsx';
import { Icon } from './icon.tsx';
import { leadRole, useMe } from './me.ts';
import { type SchemeChoice, useScheme } from './use-scheme.ts';
import classes from './viewer-menu.module.css';

const schemes: SchemeChoice[] = ['light', 'dark', 'auto'];
const locales = ['vi', 'en'] as const;

export function ViewerMenu() {
  const { t, locale } = useWords();
  const me = useMe();
  const { choice, choose } = useScheme();
  const leave = useSignOut();
  return (
    <Menu position="bottom-end" width={300} withinPortal={false}>
      <Menu.Target>
        <button type="button" className={classes.target} aria-label={t('viewer.menu', { name: me.name })}>
          <Avatar name={me.name} size="large" />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <div className={classes.who}>
          <strong>{me.name}</strong>
          <span>{me.title || t(`role.${leadRole(me)}`)}</span>
          <span className={classes.mail}>{me.email}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>{t('viewer.theme')}</Menu.Label>
        <div className={classes.choices}>
          {schemes.map((scheme) => (
            <Menu.Item
              key={scheme}
              role="menuitemradio"
              aria-checked={choice === scheme}
              closeMenuOnClick={false}
              onClick={() => choose(scheme)}
            >
              {t(`viewer.${scheme}`)}
            </Menu.Item>
          ))}
        </div>
        <Menu.Label>{t('viewer.language')}</Menu.Label>
        <div className={classes.choices}>
          {locales.map((one) => (
            <Menu.Item
              key={one}
              role="menuitemradio"
              aria-checked={locale === one}
              lang={one}
              closeMenuOnClick={false}
              onClick={() => void changeLocale(one)}
            >
              {t(`viewer.${one}`)}
            </Menu.Item>
          ))}
        </div>
        {me.demo && <DemoRoles me={me} />}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="leave" />} onClick={() => void leave()}>
          {t('viewer.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
