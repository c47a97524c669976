// One case on a desk: what it is, in which state it waits, since when and until when.
import { Link } from '@tanstack/react-router';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { cardTitle } from '../board/card-title.ts';
import { DueLine } from '../board/due-line.tsx';
import { StageBadge } from '../shell/stage-badge.tsx';
import { shortDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { stateWords } from '../words/words-of-procedure.ts';
import classes from './desk-row.module.css';

export function DeskRow({ card, now }: { card: BoardCard; now: string }) {
  const { t, locale } = useWords();
  const title = cardTitle(card);
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId: card.id }}
      className={classes.row}
      data-stage={card.stage}
      data-case-id={card.id}
    >
      <span className={classes.what}>
        <span className={classes.top}>
          <span className={classes.ref}>{card.ref}</span>
          <StageBadge stage={card.stage} />
        </span>
        <span className={classes.title}>{title ? title.words[locale] : t('board.untitled')}</span>
        <span className={classes.who}>
          {card.respondent?.name ?? t('board.unnamed')} · {card.unit.name}
        </span>
      </span>
      <span className={classes.state}>
        <strong>{stateWords(card.state)[locale]}</strong>
        <small>{t('desk.waitsSince', { on: shortDay(card.enteredAt, now, locale) })}</small>
      </span>
      <span className={classes.due}>
        <DueLine card={card} />
      </span>
    </Link>
  );
}
