// What the respondent says about an allegation and what has been found about it, in words.
import type { AllegationView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import classes from './panel.module.css';

export function StanceWords({ stance }: { stance: string | null }) {
  const { t } = useWords();
  if (!stance) return <span className={classes.faint}>{t('case.allegation.notAnswered')}</span>;
  return <>{t(`case.stance.${stance}`, { defaultValue: stance })}</>;
}

/** What the body decided; before that, what the report proposes and that it is provisional. */
export function FoundWords({ allegation }: { allegation: AllegationView }) {
  const { t } = useWords();
  const { fate, found, provisional } = allegation;
  if (fate === 'dropped' || fate === 'notOpened')
    return <span className={classes.mark}>{t(`case.fate.${fate}`)}</span>;
  if (found !== null) return <strong>{t(found ? 'case.choice.proven' : 'case.choice.notProven')}</strong>;
  if (provisional === null) return <span className={classes.faint}>{t('case.allegation.undecided')}</span>;
  return (
    <span className={classes.faint}>
      {t(provisional ? 'case.allegation.provenProvisionally' : 'case.allegation.notProvenProvisionally')}
    </span>
  );
}
