// An act of two persons in its form: who has proposed it, and that it is confirmed exactly as proposed or not at all.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useMe } from '../../shell/me.ts';
import { useWords } from '../../words/words.ts';
import { dayWords } from '../day-words.ts';
import classes from './fairness.module.css';

export function AgreementNote({ caseView, type }: { caseView: CaseView; type: string }) {
  const { t, locale } = useWords();
  const me = useMe();
  const first = caseView.approvals.find((one) => one.type === type);
  if (!first) return null;
  return (
    <p className={classes.agreement} role="note">
      {t(first.by.id === me.id ? 'case.agreement.proposedByYou' : 'case.agreement.proposed', {
        who: first.by.name,
        on: dayWords(first.on, locale),
      })}
    </p>
  );
}
