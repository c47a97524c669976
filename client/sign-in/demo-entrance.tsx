// The demo's accounts, grouped by what they do in a case: one click shows the product as that person sees it. Where this
// is no demo there is nothing here.
import { useQuery } from '@tanstack/react-query';
import type { DemoAccount } from '../api/session.ts';
import { Avatar } from '../shell/avatar.tsx';
import { useWords } from '../words/words.ts';
import classes from './demo-entrance.module.css';
import { demoAccountsQuery, useDemoSignIn } from './use-sign-in.ts';

const groups: { group: string; roles: readonly string[] }[] = [
  { group: 'inquiry', roles: ['intake', 'investigator', 'supervisor'] },
  { group: 'committee', roles: ['secretary', 'chair', 'member', 'authority'] },
  { group: 'appeal', roles: ['appeal', 'enforcing'] },
  { group: 'person', roles: ['respondent'] },
  { group: 'oversight', roles: ['auditor', 'administrator', 'custodian'] },
];

export function DemoEntrance({ from }: { from: string | undefined }) {
  const { t } = useWords();
  const accounts = useQuery(demoAccountsQuery()).data ?? [];
  const { enterAs, entering, hasFailed } = useDemoSignIn(from);
  if (accounts.length === 0) return null;
  return (
    <section className={classes.demo} aria-labelledby="demo">
      <h2 id="demo" className={classes.title}>
        {t('signIn.demoTitle')}
      </h2>
      <p className={classes.note}>{t('signIn.demoNote')}</p>
      {hasFailed && (
        <p className={classes.failed} role="alert">
          {t('signIn.failed')}. {t('signIn.noAnswer')}
        </p>
      )}
      {groups.map(({ group, roles }) => (
        <div key={group} className={classes.group}>
          <h3>{t(`roleGroup.${group}`)}</h3>
          <ul>
            {accounts
              .filter(({ role }) => roles.includes(role))
              .map((account) => (
                <li key={account.email}>
                  <Entrance {...{ account, entering }} onEnter={() => enterAs(account.email)} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type EntranceProps = { account: DemoAccount; entering: string | null; onEnter: () => void };

function Entrance({ account, entering, onEnter }: EntranceProps) {
  const { t } = useWords();
  const role = t(`role.${account.role}`);
  return (
    <button
      type="button"
      className={classes.entrance}
      aria-label={t('signIn.demoAs', { role, name: account.name })}
      title={account.title}
      disabled={entering !== null}
      data-entering={entering === account.email || undefined}
      data-email={account.email}
      onClick={onEnter}
    >
      <Avatar name={account.name} />
      <span className={classes.who}>
        <strong>{role}</strong>
        <small>{account.name}</small>
      </span>
    </button>
  );
}
