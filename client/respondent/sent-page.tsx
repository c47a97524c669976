// What the respondent has sent, newest first, each with its receipt.
import { findCommand } from '#workflows/case/catalogue.ts';
import { instantWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';
import type { RoomProps } from './room-props.ts';
import { RoomSheet, RoomWaiting } from './room-sheet.tsx';
import { useSentActs } from './use-room.ts';

export function SentPage({ caseView }: RoomProps) {
  const { t, locale } = useWords();
  const sent = useSentActs(caseView);
  return (
    <RoomSheet caseView={caseView} title={t('room.sent.title')} lead={t('room.sent.lead')}>
      {!sent.data && <RoomWaiting failed={sent.isError} onRetry={() => void sent.refetch()} />}
      {sent.data?.acts.length === 0 && <p>{t('room.sent.none')}</p>}
      <ul className={classes.links}>
        {sent.data?.acts.toReversed().map(({ version, type, at, onPaper }) => (
          <li key={version}>
            <RoomLink caseId={caseView.card.id} page="receipt" about={String(version)}>
              {findCommand(type)?.words.done[locale] ?? type}
            </RoomLink>
            <span className={classes.faint}>
              {[instantWords(at, locale), ...(onPaper ? [t('room.sent.onPaper')] : [])].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </RoomSheet>
  );
}
