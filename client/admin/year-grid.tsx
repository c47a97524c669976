// Twelve months of a year as tables. Each day is a button that says in words what it is; colour only goes along.
import { addDays, weekdayOf } from '#workflows/rules/day.ts';
import { fullDay } from '../words/dates.ts';
import { type Locale, useWords } from '../words/words.ts';
import classes from './year-grid.module.css';

export type DayMark = { day: string; kind: 'off' | 'worked'; basis: string; amended: boolean };

type Props = {
  year: number;
  marks: ReadonlyMap<string, DayMark>;
  today: string;
  picked: string | null;
  onPick: (day: string) => void;
};

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** Whether nobody works on the day: a weekend that is not worked, or a day off. */
export function isFree(day: string, mark: Pick<DayMark, 'kind'> | undefined): boolean {
  return mark ? mark.kind === 'off' : weekdayOf(day) > 5;
}

export function YearGrid({ year, ...rest }: Props) {
  return (
    <div className={classes.year}>
      {months.map((month) => (
        <Month key={month} first={`${year}-${month}-01`} {...rest} />
      ))}
    </div>
  );
}

function Month({ first, marks, today, picked, onPick }: Omit<Props, 'year'> & { first: string }) {
  const { t, locale } = useWords();
  return (
    <table className={classes.month}>
      <caption>{monthName(first, locale)}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekdayName(weekday, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(first).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const mark = marks.get(day);
              const isOther = day.slice(0, 7) !== first.slice(0, 7);
              if (isOther) return <td key={day} />;
              const free = isFree(day, mark);
              return (
                <td key={day}>
                  <button
                    type="button"
                    data-free={free || undefined}
                    data-marked={mark ? mark.kind : undefined}
                    data-amended={mark?.amended || undefined}
                    aria-current={day === today ? 'date' : undefined}
                    aria-pressed={day === picked}
                    aria-label={`${fullDay(day, locale)}, ${t(free ? 'admin.calendar.kind.off' : 'admin.calendar.kind.worked')}`}
                    title={mark?.basis}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Weeks from Monday on that hold a day of the month. */
function weeksOf(first: string): string[][] {
  const weeks: string[][] = [];
  for (
    let monday = addDays(first, 1 - weekdayOf(first));
    monday.slice(0, 7) <= first.slice(0, 7);
    monday = addDays(monday, 7)
  )
    weeks.push(weekdays.map((weekday) => addDays(monday, weekday - 1)));
  return weeks;
}

function monthName(first: string, locale: Locale): string {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return month.format(new Date(`${first}T00:00:00Z`));
}

/** The first of January 2024 was a Monday. */
function weekdayName(weekday: number, locale: Locale): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  return name.format(new Date(`2024-01-0${weekday}T00:00:00Z`));
}
