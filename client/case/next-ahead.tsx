// The ways on from where the case stands, in words: what, by whom, and where it leads.
import { findState } from '#workflows/case/stages.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { limitOf } from '../picture/state-times.ts';
import { useWords } from '../words/words.ts';
import classes from './next-ahead.module.css';
import { findPack } from './pack-of-case.ts';
import { possibleNext } from './possible-next.ts';

/** How long it may take in a state. */
function LimitWords({ state, pin }: { state: string; pin: string }) {
  const { t } = useWords();
  const limit = limitOf(state, findPack(pin));
  if (!limit) return null;
  return <> · {t('case.picture.limit', { amount: limit.amount, unit: t(`case.side.unit_${limit.unit}`) })}</>;
}

export function NextAhead({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const ways = possibleNext(caseView.card.state);
  if (ways.length === 0) return <p className={classes.end}>{t('case.picture.end')}</p>;
  return (
    <ul className={classes.ways}>
      {ways.map(({ command, target, by }) => (
        <li key={`${command.type}>${target}`}>
          <strong>{command.words.act[locale]}</strong>
          <span className={classes.who}>
            {by.includes('system')
              ? t('case.picture.bySystem')
              : by.map((part) => t(`case.part.${part}`).toLocaleLowerCase()).join(', ')}
            {command.twoPersons && ` · ${t('case.picture.twoPersons')}`}
          </span>
          <span className={classes.target}>
            → {findState(target)?.words[locale] ?? target}
            <LimitWords state={target} pin={caseView.card.pack} />
          </span>
        </li>
      ))}
    </ul>
  );
}
