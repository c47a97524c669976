// The calendar of a year: days off, weekends that are worked, each with its legal basis. What an amendment would do to open
// cases is counted and shown before it is made.
import { Button, CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CalendarView } from '#workflows/contract/settings-schemas.ts';
import { orpc } from '../api/api.ts';
import { fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import { Loaded } from './loaded.tsx';
import type { Begin } from './use-act.ts';
import { type DayMark, isFree, YearGrid } from './year-grid.tsx';

export function CalendarTab({ begin }: { begin: Begin }) {
  const calendar = useQuery(orpc.settings.calendar.get.queryOptions());
  return <Loaded query={calendar}>{(view) => <Year view={view} begin={begin} />}</Loaded>;
}

function Year({ view, begin }: { view: CalendarView; begin: Begin }) {
  const { t, locale } = useWords();
  const [year, setYear] = useState(Number(view.today.slice(0, 4)));
  const [picked, setPicked] = useState<string | null>(null);
  const marks = new Map<string, DayMark>(view.days.map((one) => [one.day, one]));
  const listed = view.days.filter(({ day }) => day.startsWith(String(year)));
  return (
    <>
      <div className={classes.bar}>
        <Button
          variant="default"
          aria-label={t('admin.calendar.before', { year: year - 1 })}
          onClick={() => setYear(year - 1)}
        >
          {year - 1}
        </Button>
        <h2 className={classes.year}>{year}</h2>
        <Button
          variant="default"
          aria-label={t('admin.calendar.after', { year: year + 1 })}
          onClick={() => setYear(year + 1)}
        >
          {year + 1}
        </Button>
        <span className={classes.space} />
        <Button onClick={() => begin({ type: 'settings.amendCalendar' })}>{t('admin.calendar.amend')}</Button>
      </div>
      <p className={classes.faint}>{t('admin.calendar.note', { version: view.version })}</p>
      {picked && (
        <PickedDay
          key={picked}
          {...{ day: picked, mark: marks.get(picked), today: view.today, begin }}
          onClose={() => setPicked(null)}
        />
      )}
      <YearGrid year={year} marks={marks} today={view.today} picked={picked} onPick={setPicked} />
      <h2 className={classes.heading}>{t('admin.calendar.listed', { year })}</h2>
      {listed.length === 0 && <p className={classes.faint}>{t('admin.calendar.noneListed')}</p>}
      <ul className={classes.rows}>
        {listed.map(({ day, kind, basis, amended }) => (
          <li key={day} className={classes.grant}>
            <span className={classes.main}>
              <strong>{fullDay(day, locale)}</strong>
              <span className={classes.faint}>{basis}</span>
            </span>
            {amended && <span className={classes.tag}>{t('admin.calendar.amended')}</span>}
            <span className={classes.tag}>{t(`admin.calendar.kind.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type PickedProps = {
  day: string;
  mark: DayMark | undefined;
  today: string;
  begin: Begin;
  onClose: () => void;
};

function PickedDay({ day, mark, today, begin, onClose }: PickedProps) {
  const { t, locale } = useWords();
  const kind = isFree(day, mark) ? 'worked' : 'off';
  const isToCome = day > today;
  const effect = useQuery(
    orpc.settings.calendar.effect.queryOptions({ input: { day, kind }, enabled: isToCome, staleTime: 0 }),
  );
  const about = fullDay(day, locale);
  const heading = useRef<HTMLHeadingElement>(null);
  // The day may be far down the year: what is said about it comes into view.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes.panel} aria-label={about}>
      <div className={classes.panelHead}>
        <h2 ref={heading} tabIndex={-1}>
          {about}
        </h2>
        <CloseButton onClick={onClose} aria-label={t('admin.person.close')} />
      </div>
      <p>{t(kind === 'off' ? 'admin.calendar.isWorked' : 'admin.calendar.isFree')}</p>
      {mark && <p className={classes.faint}>{mark.basis}</p>}
      {!isToCome && <p className={classes.faint}>{t('admin.calendar.past')}</p>}
      {isToCome && effect.data && (
        <p role="status">
          {t('admin.calendar.effect', {
            count: effect.data.openCases,
            deadlines: effect.data.deadlines,
            later: effect.data.later,
            earlier: effect.data.earlier,
          })}
        </p>
      )}
      {isToCome && (
        <div className={classes.acts}>
          {mark?.amended ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => begin({ type: 'settings.withdrawAmendment', about, preset: { day } })}
            >
              {t('admin.calendar.takeBack')}
            </Button>
          ) : (
            <Button
              size="xs"
              onClick={() => begin({ type: 'settings.amendCalendar', about, preset: { day, kind } })}
            >
              {t(kind === 'off' ? 'admin.calendar.makeFree' : 'admin.calendar.makeWorked')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
