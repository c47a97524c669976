// The frame of the two public pages on which anybody checks for themselves: a document, and the record that it stands in.
import { Link } from '@tanstack/react-router';
import { PublicFrame } from '../reporter/public-frame.tsx';
import { useWords } from '../words/words.ts';
import '../words/report-words.ts';
import '../words/verify-words.ts';
import classes from './verify.module.css';

export function VerifyFrame({ children }: { children: React.ReactNode }) {
  const { t } = useWords();
  return (
    <PublicFrame foot={t('verify.foot')}>
      <nav className={classes.nav} aria-label={t('verify.nav.label')}>
        <Link to="/verify" activeProps={{ 'aria-current': 'page' }}>
          {t('verify.nav.check')}
        </Link>
        <Link to="/ledger" activeProps={{ 'aria-current': 'page' }}>
          {t('verify.nav.ledger')}
        </Link>
      </nav>
      {children}
    </PublicFrame>
  );
}
