// The demo's people, grouped by where in a case they act. One click signs in as one of them.
import { Link } from '@tanstack/react-router';
import { readReceipt } from '#workflows/reporting/receipt.ts';
import type { Demo } from '../api/session.ts';
import { keepReceiptInTab } from '../reporter/receipt-in-tab.ts';
import { Avatar } from '../shell/avatar.tsx';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import classes from './demo-entry.module.css';
import { groupAccounts } from './group-accounts.ts';
import { useDemoSignIn } from './use-sign-in.ts';

type Props = { demo: Demo; from: string | undefined };

/** The inbox opens with it; it is in no address and no storage. */
function enterReceipt(words: string): void {
  const read = readReceipt(words);
  if (read.outcome === 'read') keepReceiptInTab(read.entropy);
}

export function DemoEntry({ demo: { accounts, receipt }, from }: Props) {
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
        {receipt && (
          <div className={classes.group}>
            <h3>{t('roleGroup.reporter')}</h3>
            <p className={classes.receipt} data-demo-receipt>
              {receipt}
            </p>
            <Link
              to="/inbox"
              className={classes.account}
              data-demo="reporter"
              onClick={() => enterReceipt(receipt)}
            >
              <Icon name="person" size={20} />
              <span className={classes.words}>
                <strong>{t('role.reporter')}</strong>
                <span>{t('signIn.openInbox')}</span>
              </span>
            </Link>
          </div>
        )}
      </div>
    </section>
  );
}
