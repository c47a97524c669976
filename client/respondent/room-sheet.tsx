// The frame of one page of the room: which case, the way back to the start, what the page is. After a step the heading has
// the keyboard, so that a screen reader says where one has come to.
import { useEffect, useRef } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';

type Props = {
  caseView: CaseView;
  title: React.ReactNode;
  lead?: string | undefined;
  children: React.ReactNode;
};

export function RoomSheet({ caseView, title, lead, children }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { card } = caseView;
  return (
    <div className={classes.room}>
      <RoomLink caseId={card.id} page={null} className={classes.back}>
        {t('room.back')}
      </RoomLink>
      <p className={classes.ref}>
        {card.ref} · {card.unit.name}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </div>
  );
}

/** While something is fetched, or where it could not be. */
export function RoomWaiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { t } = useWords();
  if (!failed)
    return (
      <p className={classes.faint} role="status" aria-busy="true">
        {t('room.loading')}
      </p>
    );
  return (
    <div role="alert">
      <p>{t('room.failed')}</p>
      <button type="button" className={classes.plain} onClick={onRetry}>
        {t('room.retry')}
      </button>
    </div>
  );
}
