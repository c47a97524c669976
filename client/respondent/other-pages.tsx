// The respondent's other rights, what has happened, and being restored.
import { CertificatePanel } from '../case/fairness/certificate-panel.tsx';
import { DefectsPanel } from '../case/fairness/defects-panel.tsx';
import { Timeline } from '../case/history/timeline.tsx';
import { useHistory } from '../case/history/use-history.ts';
import { NextAhead } from '../case/next-ahead.tsx';
import { RoomActions } from '../case/room/room-actions.tsx';
import { Protections } from '../case/side/protections.tsx';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import type { RoomProps } from './room-props.ts';
import { RoomSheet } from './room-sheet.tsx';
import { useGoTo } from './use-room.ts';

export function RightsPage({ caseView, commands }: RoomProps) {
  const { t } = useWords();
  const goTo = useGoTo(caseView.card.id);
  const start = (type: string) => (type === 'verification.reply' ? goTo('reply') : goTo('act', type));
  return (
    <RoomSheet caseView={caseView} title={t('case.room.rights')} lead={t('room.rights.lead')}>
      <p>{t('room.rights.interpreter')}</p>
      <h2>{t('room.nowTitle')}</h2>
      <RoomActions caseView={caseView} commands={commands} onCommand={start} />
      <section className={classes.section}>
        <div className={panel.stack}>
          <div className={`${panel.panel} ${panel.pad}`}>
            <Protections caseView={caseView} />
          </div>
          <DefectsPanel caseView={caseView} />
          <CertificatePanel caseView={caseView} />
        </div>
      </section>
    </RoomSheet>
  );
}

export function HistoryPage({ caseView }: RoomProps) {
  const { t } = useWords();
  const history = useHistory(caseView);
  return (
    <RoomSheet caseView={caseView} title={t('room.link.history')}>
      {history.entries.length > 0 ? (
        <Timeline entries={history.entries} caseView={caseView} />
      ) : (
        <p className={classes.faint}>{t('case.empty.history')}</p>
      )}
      {history.hasEarlier && (
        <button type="button" className={classes.plain} onClick={history.showEarlier}>
          {t('room.access.earlier')}
        </button>
      )}
      <h2>{t('case.room.next')}</h2>
      <NextAhead caseView={caseView} />
    </RoomSheet>
  );
}

export function RestorationPage({ caseView }: RoomProps) {
  const { t } = useWords();
  const isDone = caseView.card.state !== 'resolved.restoring';
  return (
    <RoomSheet caseView={caseView} title={t('room.task.restoration')} lead={t('room.restoration.lead')}>
      {isDone && <p className={classes.big}>{t('room.restoration.done')}</p>}
    </RoomSheet>
  );
}
