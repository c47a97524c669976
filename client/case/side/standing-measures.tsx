// What has been ordered besides the decision and stands now: a stay, an interim measure, protection. Each in words with its
// days; whoever may not know of one has it not in their view of the case.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { useCodeWords } from '../code-words.ts';
import { dayWords } from '../day-words.ts';
import { findPack } from '../pack-of-case.ts';
import classes from './side-column.module.css';

export function hasMeasures({ stay, interim, protections }: CaseView): boolean {
  return stay !== null || interim !== null || protections.length > 0;
}

export function StandingMeasures({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const { chosenWords } = useCodeWords(findPack(caseView.card.pack));
  const { stay, interim, protections } = caseView;
  const on = (day: string) => ({ on: dayWords(day, locale) });
  return (
    <ul className={classes.list}>
      {stay && (
        <li>
          <span>{t('case.stayed')}</span>
          <span className={classes.note}>
            {chosenWords('case.stay', 'ground', stay.ground)}; {t('case.measure.since', on(stay.since))}
          </span>
        </li>
      )}
      {interim && (
        <li>
          <span>{chosenWords('case.proposeInterim', 'kind', interim.kind)}</span>
          <span className={classes.note}>
            {interim.since ? t('case.measure.since', on(interim.since)) : t('case.measure.proposed')}
            {interim.until && `; ${t('case.measure.until', on(interim.until))}`}
            {interim.nextReviewOn && `; ${t('case.measure.nextReview', on(interim.nextReviewOn))}`}
            {interim.objectedOn && `; ${t('case.measure.objected', on(interim.objectedOn))}`}
          </span>
        </li>
      )}
      {protections.map(({ who, person, status, askedOn, since, nextCheckInOn }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: requests are only ever added, so their place is their name
        <li key={place}>
          <span>
            {t('case.measure.protectionOf', { who: t(`case.part.${who}`).toLocaleLowerCase() })}
            {person && `: ${person.name}`}
          </span>
          <span className={classes.note}>
            {t(`case.measure.${status}`, on(since ?? askedOn))}
            {nextCheckInOn && `; ${t('case.measure.nextCheckIn', on(nextCheckInOn))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
