// The same board by the day on which each case is due, with the sittings that the viewer may see. Days that are not worked
// are marked, since deadlines in working days pass over them.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { type Day, dayOf } from '#workflows/rules/day.ts';
import '../../words/board-calendar-words.ts';
import { orpc } from '../../api/api.ts';
import { useNow } from '../../case/now.ts';
import { useWords } from '../../words/words.ts';
import type { BoardSearch } from '../board-search.ts';
import { onBoardKey } from '../columns/card-keys.ts';
import { type Held, type Placed, placeCards } from '../placed-cards.ts';
import classes from './board-calendar.module.css';
import { CalendarBar } from './calendar-bar.tsx';
import { CalendarDay } from './calendar-day.tsx';
import { daysIn } from './calendar-days.ts';

type Props = {
  board: Board;
  search: BoardSearch;
  held: Held | null;
  holders: React.HTMLAttributes<HTMLElement>;
  glowing: ReadonlySet<string>;
  onSearch: (change: Partial<BoardSearch>) => void;
};

export default function BoardCalendar({ board, search, held, holders, glowing, onSearch }: Props) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const span = search.span ?? 'month';
  const shown = search.day ?? today;
  const days = daysIn(span, shown);
  const byDay = useMemo(() => groupByDay(placeCards(board.cards, held)), [board.cards, held]);
  const meetings = useQuery(orpc.meetings.list.queryOptions({ staleTime: 60_000 }));
  const sittings = [...(meetings.data?.upcoming ?? []), ...(meetings.data?.past ?? [])];
  const go = (day: Day) => onSearch({ day: day === today ? undefined : day });
  return (
    <section
      className={classes.calendar}
      aria-label={t('boardCalendar.title')}
      {...holders}
      onKeyDown={onBoardKey}
    >
      <CalendarBar {...{ span, shown, today }} onDay={go} onSpan={(next) => onSearch({ span: next })} />
      <ol className={classes.days} data-span={span}>
        {days.map((day) => (
          <CalendarDay
            key={day}
            {...{ day, span, today, glowing }}
            isOutside={span === 'month' && day.slice(0, 7) !== shown.slice(0, 7)}
            placed={byDay.get(day) ?? []}
            meetings={sittings.filter((one) => one.day === day)}
            onDay={() => onSearch({ span: 'day', day: day === today ? undefined : day })}
          />
        ))}
      </ol>
    </section>
  );
}

function groupByDay(placed: readonly Placed[]): Map<Day, Placed[]> {
  const days = new Map<Day, Placed[]>();
  for (const one of placed) {
    const day = one.at.due?.day;
    if (!day) continue;
    const group = days.get(day);
    if (group) group.push(one);
    else days.set(day, [one]);
  }
  for (const group of days.values())
    group.sort(({ at: one }, { at: other }) => one.ref.localeCompare(other.ref));
  return days;
}
