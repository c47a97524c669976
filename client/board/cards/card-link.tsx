// One case on the board: what it is, whose, where, until when and with whom. All of it is one link to the case.
import { Link } from '@tanstack/react-router';
import { memo, use, useRef } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { Avatar } from '../../shell/avatar.tsx';
import { Icon } from '../../shell/icon.tsx';
import { useWords } from '../../words/words.ts';
import { stateWords } from '../../words/words-of-procedure.ts';
import { SelectionContext } from '../bulk/selection.ts';
import { useHeldCard } from '../move/moving.ts';
import { CardPresence } from '../presence/card-presence.tsx';
import classes from './card-link.module.css';
import { absentWords, cardTitle } from './card-title.ts';
import { DueLine } from './due-line.tsx';
import { useCardKeys } from './use-card-keys.ts';

type Props = {
  card: BoardCard;
  /** The state under which it stands; another than its own while the board is held. */
  under: string;
  glows: boolean;
  isTabStop: boolean;
};

export const CardLink = memo(function CardLink({ card, under, glows, isTabStop }: Props) {
  const { t, locale } = useWords();
  const hasMoved = card.state !== under;
  const link = useRef<HTMLAnchorElement>(null);
  const selection = use(SelectionContext);
  useHeldCard(link, card);
  return (
    <Link
      ref={link}
      to="/cases/$caseId"
      params={{ caseId: card.id }}
      className={classes.card}
      tabIndex={isTabStop ? 0 : -1}
      onKeyDown={useCardKeys(card)}
      data-case-id={card.id}
      data-ref={card.ref}
      data-stage={card.stage}
      data-changed={glows || undefined}
      data-chosen={selection?.chosen.has(card.id) || undefined}
    >
      <span className={classes.top}>
        <span className={classes.ref}>{card.ref}</span>
        {card.stayed && (
          <span className={classes.stayed}>
            <Icon name="pause" size={11} />
            {t('board.stayed')}
          </span>
        )}
      </span>
      <CardWords card={card} />
      {hasMoved && (
        <span className={classes.moved}>
          <Icon name="arrow" size={12} />
          {t('board.moved', { state: stateWords(card.state)[locale] })}
        </span>
      )}
      <CardPresence caseId={card.id} />
      {card.ballot && <BallotLine {...card.ballot} />}
      <span className={classes.foot}>
        <DueLine card={card} />
        <Assignee card={card} />
      </span>
    </Link>
  );
});

function CardWords({ card }: { card: BoardCard }) {
  const { t, locale } = useWords();
  const title = cardTitle(card);
  return (
    <>
      <span className={classes.title} data-empty={!title || undefined}>
        {title ? title.words[locale] : t(absentWords(card).title)}
        {title && title.more > 0 && (
          <span className={classes.more} title={t('board.moreProvisionsLabel', { count: title.more })}>
            {t('board.moreProvisions', { count: title.more })}
          </span>
        )}
      </span>
      <span className={classes.line} title={card.respondent?.name}>
        {card.respondent?.name ?? <em>{t(absentWords(card).name)}</em>}
      </span>
      <span className={classes.unit} title={card.unit.name}>
        {card.unit.name}
      </span>
    </>
  );
}

function BallotLine({ cast, of }: { cast: number; of: number }) {
  const { t } = useWords();
  return (
    <span className={classes.ballot}>
      <Icon name="ballot" size={13} />
      {t('board.ballot', { cast, of })}
      <span className={classes.bar}>
        <span style={{ width: `${of > 0 ? (100 * cast) / of : 0}%` }} />
      </span>
    </span>
  );
}

export function Assignee({ card }: { card: BoardCard }) {
  const { t } = useWords();
  if (card.assignee)
    return <Avatar name={card.assignee.name} label={t('board.handledBy', { name: card.assignee.name })} />;
  if (card.stage === 'resolved' && card.desk.length === 0) return null;
  const who = card.desk.map((role) => t(`role.${role}`)).join(', ') || t('board.noAssignee');
  const label = t('board.onDesk', { who });
  return (
    <span className={classes.nobody} role="img" title={label} aria-label={label}>
      <Icon name="person" size={13} />
    </span>
  );
}
