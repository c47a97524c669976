// The respondent's side of the case: notice, service, window and reply, and what protects them now.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { RespondentHad } from '../../respondent/respondent-had.tsx';
import { SilenceNotes } from '../../respondent/silence-notes.tsx';
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import { useCodeWords } from '../code-words.ts';
import { dayWords } from '../day-words.ts';
import { DueWords } from '../next-step/due-words.tsx';
import { findPack } from '../pack-of-case.ts';
import { PresentOnly } from '../past.tsx';
import { Protections } from '../side/protections.tsx';
import { Empty } from './empty.tsx';
import { StanceWords } from './finding-words.tsx';
import classes from './panel.module.css';

export function RespondentTab({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const names = useCaseNames(caseView);
  const { clockWords } = useCodeWords(findPack(caseView.card.pack));
  const windows = caseView.clocks.filter(({ side, passed }) => side === 'person' && !passed);
  const served = caseView.noticeServedOn;
  const answered = caseView.allegations.filter(({ stance }) => stance !== null);
  return (
    <div className={classes.stack}>
      {!served && answered.length === 0 ? (
        <Empty>{t('case.empty.respondent')}</Empty>
      ) : (
        <section className={`${classes.panel} ${classes.pad}`}>
          <dl className={classes.facts}>
            <dt>{t('case.respondent.notice')}</dt>
            <dd>
              {served
                ? t('case.respondent.served', { on: dayWords(served, locale) })
                : t('case.respondent.notServed')}
            </dd>
            <dt>{t('case.respondent.reply')}</dt>
            <dd>
              {caseView.repliedOn
                ? t('case.respondent.replied', { on: dayWords(caseView.repliedOn, locale) })
                : t('case.respondent.notReplied')}
            </dd>
            {windows.map((clock) => (
              <WindowRow key={clock.key} label={t('case.respondent.until', { what: clockWords(clock.key) })}>
                <DueWords due={clock} />
              </WindowRow>
            ))}
          </dl>
        </section>
      )}
      <SilenceNotes caseView={caseView} />
      {answered.map((one) => (
        <section key={one.id} className={`${classes.panel} ${classes.pad}`}>
          <h3 className={classes.heading}>{names.allegation(one.id)}</h3>
          <p className={classes.text}>
            <StanceWords stance={one.stance} />
          </p>
          {one.answer && <p className={classes.text}>{one.answer}</p>}
        </section>
      ))}
      <PresentOnly>
        <RespondentHad caseView={caseView} />
      </PresentOnly>
      <section className={`${classes.panel} ${classes.pad}`}>
        <h3 className={classes.heading}>{t('case.side.protections')}</h3>
        <Protections caseView={caseView} />
      </section>
    </div>
  );
}

function WindowRow({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
