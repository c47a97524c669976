// What the respondent can do now and until when, and what happens if they do nothing. The window is said as a sentence with
// its day and its article; a window that stands still is said to.
import type { CaseView, ClockView } from '#workflows/contract/case-schemas.ts';
import { ArticleBadge } from '../case/article-badge.tsx';
import { useNow } from '../case/now.ts';
import { findPack } from '../case/pack-of-case.ts';
import type { CommandList } from '../case/use-case.ts';
import { fullDay } from '../words/dates.ts';
import { dueSentence } from '../words/due.ts';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';
import type { RoomPage } from './room-pages.ts';

type Props = { caseView: CaseView; commands: CommandList | undefined; isCompanion: boolean };

/** The windows of the respondent, the page that uses each, and the act by which it is used. */
const windows: Readonly<Record<string, { page: RoomPage; type: string; task: string }>> = {
  reply: { page: 'reply', type: 'verification.reply', task: 'reply' },
  comment: { page: 'comments', type: 'advice.comment', task: 'comments' },
  appeal: { page: 'appeal', type: 'discipline.lodgeAppeal', task: 'appeal' },
};

export function WhatNow({ caseView, commands, isCompanion }: Props) {
  const { t } = useWords();
  const clock = caseView.clocks.find(({ key, passed }) => key in windows && !passed);
  const window = clock && windows[clock.key];
  const canAct = window && commands?.allowed.some(({ type }) => type === window.type);
  const nothing = window && canAct ? clock.key : 'other';
  return (
    <section className={classes.strong}>
      <h2>{t('room.nowTitle')}</h2>
      {window && (canAct || isCompanion) ? (
        <>
          {canAct && (
            <p>
              <RoomLink caseId={caseView.card.id} page={window.page} className={classes.first}>
                {t(`room.task.${window.task}`)}
              </RoomLink>
            </p>
          )}
          <Until clock={clock} caseView={caseView} />
        </>
      ) : (
        <p>{t('room.nothingNow')}</p>
      )}
      <h3>{t('room.nothingTitle')}</h3>
      <p>{t(`room.ifNothing.${nothing}`)}</p>
    </section>
  );
}

function Until({ clock, caseView }: { clock: ClockView; caseView: CaseView }) {
  const { t, locale } = useWords();
  const { text } = dueSentence(clock, useNow(), locale);
  if (clock.frozen) return <p>{t('room.paused')}</p>;
  return (
    <p>
      {t('room.until', { on: fullDay(clock.day, locale) })} <strong>{text}</strong>.{' '}
      <ArticleBadge number={clock.article} pack={findPack(caseView.card.pack)} />
    </p>
  );
}
