// The demo's people, grouped by where in a case they act. One click signs in as one of them.
import type { DemoAccount } from '../api/session.ts';
import { Avatar } from '../shell/avatar.tsx';
import { useWords } from '../words/words.ts';
import classes from './demo-entry.module.css';
import { groupAccounts } from './group-accounts.ts';
import { useDemoSignIn } from './use-sign-in.ts';

type Props = { accounts: readonly DemoAccount[]; from: string | undefined };

export function DemoEntry({ accounts, from }: Props) {
  const { t } = useWords();
  const { enterAs, entering, hasFailed } = useDemoSignIn(from);
  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <h2 id="demo-title" className={classes.title}>
        {t('signIn.demoTitle')}
      </h2>
      <p className={classes.note}>{t('signIn.demoNote')}</p>
      {hasFailed && (
        <p className={classes.failed} role="alert">
          {t('signIn.noAnswer')}
        </p>
      )}
      <div className={classes.groups}>
        {groupAccounts(accounts).map(({ group, members }) => (
          <div key={group} className={classes.group}>
            <h3>{t(`roleGroup.${group}`)}</h3>
            <ul>
              {members.map(({ email, role, name, title }) => (
                <li key={email}>
                  <button
                    type="button"
                    className={classes.account}
                    data-demo={email}
                    aria-label={t('signIn.demoAs', { role: t(`role.${role}`), name })}
                    aria-busy={entering === email}
                    disabled={entering !== null}
                    onClick={() => enterAs(email)}
                  >
                    <Avatar name={name} size="large" />
                    <span className={classes.words}>
                      <strong>{t(`role.${role}`)}</strong>
                      <span title={title}>{name}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
