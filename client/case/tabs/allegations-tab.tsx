// Each allegation in full: the act, place and time, the provision with its elements, the reply and what was found.
import type { AllegationView, CaseView } from '#workflows/contract/case-schemas.ts';
import { findProvision } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { periodWords } from '../day-words.ts';
import { SanctionClock } from '../fairness/sanction-clock.tsx';
import { findPack } from '../pack-of-case.ts';
import { Empty } from './empty.tsx';
import { FoundWords, StanceWords } from './finding-words.tsx';
import classes from './panel.module.css';

export function AllegationsTab({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  if (caseView.allegations.length === 0) return <Empty>{t('case.empty.allegations')}</Empty>;
  return (
    <div className={classes.stack}>
      {caseView.allegations.map((one) => (
        <AllegationCard key={one.id} allegation={one} pin={caseView.card.pack} />
      ))}
      <SanctionClock caseView={caseView} />
    </div>
  );
}

export function AllegationCard({ allegation, pin }: { allegation: AllegationView; pin: string }) {
  const { t, locale } = useWords();
  const pack = findPack(pin);
  const provision = pack ? findProvision(pack, allegation.provision) : undefined;
  return (
    <article className={`${classes.panel} ${classes.pad} ${classes.stack}`}>
      <h3 className={classes.heading}>
        {allegation.provision} · {provision?.title[locale]}
      </h3>
      <dl className={classes.facts}>
        {allegation.act && (
          <>
            <dt>{t('case.allegation.act')}</dt>
            <dd className={classes.text}>{allegation.act}</dd>
          </>
        )}
        {allegation.place && (
          <>
            <dt>{t('case.allegation.place')}</dt>
            <dd>{allegation.place}</dd>
          </>
        )}
        <dt>{t('case.allegation.period')}</dt>
        <dd>{periodWords(allegation.from, allegation.to, locale)}</dd>
        <dt>{t('case.allegation.elements')}</dt>
        <dd>{provision?.elements.map((element) => element.words[locale]).join('; ')}</dd>
        <dt>{t('case.allegation.answer')}</dt>
        <dd>
          <StanceWords stance={allegation.stance} />
          {allegation.answer && <p className={classes.text}>{allegation.answer}</p>}
        </dd>
        <dt>{t('case.allegation.found')}</dt>
        <dd>
          <FoundWords allegation={allegation} />
        </dd>
      </dl>
    </article>
  );
}
