// One day of the calendar: whether it is worked, the sittings on it, and the cases that are due by its end.
import { Link } from '@tanstack/react-router';
import type { MeetingCard } from '#workflows/contract/meeting-schemas.ts';
import { isWorkingDay } from '#workflows/rules/calendar.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import type { Day } from '#workflows/rules/day.ts';
import { Icon } from '../../shell/icon.tsx';
import { fullDay, weekdayName } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { CardSlot } from '../cards/card-slot.tsx';
import { absentWords, cardTitle } from '../cards/card-title.ts';
import { useCardKeys } from '../cards/use-card-keys.ts';
import { MoveButton } from '../move/move-button.tsx';
import type { Placed } from '../placed-cards.ts';
import { CardPresence } from '../presence/card-presence.tsx';
import classes from './board-calendar.module.css';
import type { Span } from './calendar-days.ts';

type Props = {
  day: Day;
  span: Span;
  today: Day;
  isOutside: boolean;
  placed: readonly Placed[];
  meetings: readonly MeetingCard[];
  glowing: ReadonlySet<string>;
  onDay: () => void;
};

/** In a month a day has room for so many; the rest is one press away. */
const mostInMonth = 3;

export function CalendarDay({ day, span, today, isOutside, placed, meetings, glowing, onDay }: Props) {
  const { t, locale } = useWords();
  const isWorked = isWorkingDay(currentCalendar, day);
  const shown = span === 'month' ? placed.slice(0, mostInMonth) : placed;
  const rest = placed.length - shown.length;
  const isEmpty = placed.length === 0 && meetings.length === 0;
  return (
    <li
      className={classes.day}
      data-column={day}
      data-off={!isWorked || undefined}
      data-outside={isOutside || undefined}
      data-today={day === today || undefined}
      data-empty={isEmpty || undefined}
    >
      <h3 className={classes.head} title={fullDay(day, locale)}>
        <span>{weekdayName(day, locale)}</span>
        <span className={classes.number}>{Number(day.slice(8))}</span>
        {!isWorked && <span className={classes.off}>{t('boardCalendar.off')}</span>}
        {placed.length > 0 && (
          <span className={classes.count}>{t('boardCalendar.due', { count: placed.length })}</span>
        )}
      </h3>
      {meetings.map(({ id, unit }) => (
        <Link key={id} to="/meetings/$meetingId" params={{ meetingId: id }} className={classes.meeting}>
          <Icon name="people" size={13} />
          <span className={classes.words}>{t('boardCalendar.sitting', { unit: unit.name })}</span>
        </Link>
      ))}
      {shown.map(({ id, card, at }) =>
        card ? (
          span === 'month' ? (
            <Chip key={id} card={card} glows={glowing.has(id)} />
          ) : (
            <CardSlot key={id} card={card} under={at.state} glows={glowing.has(id)} isTabStop />
          )
        ) : (
          <p key={id} className={classes.gone}>
            {t('board.gone')}
          </p>
        ),
      )}
      {rest > 0 && (
        <button type="button" className={classes.more} onClick={onDay}>
          {t('boardCalendar.more', { count: rest })}
        </button>
      )}
      {isEmpty && span === 'day' && <p className={classes.nothing}>{t('boardCalendar.nothing')}</p>}
    </li>
  );
}

function Chip({ card, glows }: { card: NonNullable<Placed['card']>; glows: boolean }) {
  const { t, locale } = useWords();
  const title = cardTitle(card)?.words[locale] ?? t(absentWords(card).title);
  return (
    <span className={classes.place}>
      <Link
        to="/cases/$caseId"
        params={{ caseId: card.id }}
        className={classes.chip}
        onKeyDown={useCardKeys(card)}
        data-case-id={card.id}
        data-stage={card.stage}
        data-changed={glows || undefined}
        title={`${card.ref} · ${title} · ${card.respondent?.name ?? t(absentWords(card).name)}`}
      >
        <CardPresence caseId={card.id} isBrief />
        <span className={classes.words}>
          <b>{card.ref}</b> {title}
        </span>
      </Link>
      <MoveButton card={card} on="chip" />
    </span>
  );
}
