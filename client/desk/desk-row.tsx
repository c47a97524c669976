// One case on the desk: what it waits for first, then which case it is, and until when.
import { Link } from '@tanstack/react-router';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { absentWords, cardTitle } from '../board/cards/card-title.ts';
import { DueLine } from '../board/cards/due-line.tsx';
import { Icon } from '../shell/icon.tsx';
import { StageBadge } from '../shell/stage-badge.tsx';
import { useWords } from '../words/words.ts';
import { stateWords } from '../words/words-of-procedure.ts';
import classes from './desk-row.module.css';

export function DeskRow({ card }: { card: BoardCard }) {
  const { t, locale } = useWords();
  const title = cardTitle(card);
  const about = title ? title.words[locale] : t(absentWords(card).title);
  return (
    <li>
      <Link
        to="/cases/$caseId"
        params={{ caseId: card.id }}
        className={classes.row}
        data-stage={card.stage}
        data-case-id={card.id}
        data-ref={card.ref}
      >
        <span className={classes.main}>
          <span className={classes.next}>{nextWords(card.state, t, locale)}</span>
          <span className={classes.about}>
            <span className={classes.ref}>{card.ref}</span>
            {about} — {card.respondent?.name ?? t(absentWords(card).name)}
          </span>
          <span className={classes.unit}>{card.unit.name}</span>
        </span>
        <span className={classes.side}>
          <DueLine card={card} />
          {card.ballot && <span className={classes.ballot}>{t('board.ballot', card.ballot)}</span>}
          <span className={classes.badges}>
            {card.stayed && <span className={classes.stayed}>{t('board.stayed')}</span>}
            <StageBadge stage={card.stage} />
          </span>
        </span>
        <span className={classes.go}>
          <Icon name="arrow" />
        </span>
      </Link>
    </li>
  );
}

/** The sentence of where a case stands; a state that the catalogue has none for is shown under its own name. */
function nextWords(state: string, t: ReturnType<typeof useWords>['t'], locale: 'vi' | 'en'): string {
  const name = stateWords(state)[locale];
  return t(`case.next.${state.replace('.', '_')}.title`, { defaultValue: name });
}
