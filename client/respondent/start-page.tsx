// The start of the room: where the case stands, what that means, what can be done now and until when, what happens if nothing
// is done (nothing is held against them), and the tasks.
import { Link } from '@tanstack/react-router';
import { findState } from '#workflows/case/stages.ts';
import { CaseTitle } from '../case/case-header.tsx';
import { hasNextWords, nextKey } from '../case/next-step/next-key.ts';
import { hasMeasures, StandingMeasures } from '../case/side/standing-measures.tsx';
import { StageTrack } from '../case/stage-track.tsx';
import { useWords } from '../words/words.ts';
import { meaningOf } from './meaning.ts';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';
import type { RoomProps } from './room-props.ts';
import { TaskList } from './task-list.tsx';
import { WhatNow } from './what-now.tsx';

export function StartPage({ caseView, commands }: RoomProps) {
  const { t, locale } = useWords();
  const { card, parts } = caseView;
  const standing = hasNextWords(card.state)
    ? t(`case.next.${nextKey(card.state)}.title`)
    : findState(card.state)?.words[locale];
  const isCompanion = !parts.includes('respondent');
  return (
    <div className={classes.room}>
      <p className={classes.ref}>
        {t('room.title')} · {card.ref} · {card.unit.name}
      </p>
      <h1>
        <CaseTitle caseView={caseView} />
      </h1>
      {isCompanion && <p className={classes.companion}>{t('room.companionNote')}</p>}
      <section className={classes.section}>
        <h2>{t('room.stands')}</h2>
        <p className={classes.big}>{standing}.</p>
        <StageTrack caseView={caseView} />
      </section>
      <section className={classes.section}>
        <h2>{t('room.meansTitle')}</h2>
        <p>{t(`room.means.${meaningOf(card)}`)}</p>
      </section>
      <WhatNow caseView={caseView} commands={commands} isCompanion={isCompanion} />
      {hasMeasures(caseView) && (
        <section className={classes.section}>
          <h2>{t('case.side.measures')}</h2>
          <StandingMeasures caseView={caseView} />
        </section>
      )}
      <TaskList caseView={caseView} commands={commands} />
      <section className={classes.section}>
        <h2>{t('room.more')}</h2>
        <ul className={classes.links}>
          {(['rights', 'sent', 'history'] as const).map((page) => (
            <li key={page}>
              <RoomLink caseId={card.id} page={page}>
                {t(`room.link.${page}`)}
              </RoomLink>
            </li>
          ))}
          <li>
            <Link to="/cases/$caseId/time" params={{ caseId: card.id }}>
              {t('room.link.time')}
            </Link>
          </li>
        </ul>
      </section>
    </div>
  );
}
