// The demo's other accounts in the viewer's menu: one click shows the same page as that person sees it.
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Me } from '#workflows/contract/case-schemas.ts';
import { demoAccountsQuery, useDemoSignIn } from '../sign-in/use-sign-in.ts';
import { useWords } from '../words/words.ts';
import classes from './viewer-menu.module.css';

export function DemoRoles({ me }: { me: Me }) {
  const { t } = useWords();
  const accounts = useQuery(demoAccountsQuery());
  const { enterAs } = useDemoSignIn('here');
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('viewer.demo')}</Menu.Label>
      <div className={classes.demo}>
        {accounts.data?.map(({ email, role, name }) => (
          <Menu.Item
            key={email}
            disabled={email === me.email}
            onClick={() => enterAs(email)}
            rightSection={email === me.email ? <small>{t('viewer.current')}</small> : undefined}
          >
            <span className={classes.role}>
              {t(`role.${role}`)}
              <small>{name}</small>
            </span>
          </Menu.Item>
        ))}
      </div>
    </>
  );
}
