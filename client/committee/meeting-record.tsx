// The minutes, read out of the meeting's entries: what was done, when, by whom, and what was written. Nothing is kept
// beside the record; a correction stands after what it corrects.
import { useQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '#workflows/contract/case-schemas.ts';
import type { MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { findMeetingCommand } from '#workflows/meeting/meeting-states.ts';
import { orpc } from '../api/api.ts';
import { instantWords } from '../case/day-words.ts';
import { PayloadView } from '../case/history/payload-view.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';

/** `about`: only what concerns this case or none. */
export function MeetingRecord({ view, about }: { view: MeetingView; about?: string }) {
  const { t } = useWords();
  const input = { id: view.card.id, limit: 200 };
  const history = useQuery(orpc.meetings.history.queryOptions({ input }));
  const all = history.data?.entries ?? [];
  const entries = all.filter(({ payload }) => !about || !payload.caseId || payload.caseId === about);
  return (
    <section className={classes.card} aria-labelledby="meeting-minutes">
      <h2 id="meeting-minutes">{t('meeting.minutes')}</h2>
      <p className={classes.faint}>{t('meeting.minutesNote')}</p>
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <Entry key={entry.version} entry={entry} view={view} number={numberOf(entry, all, view)} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, view, number }: { entry: HistoryEntry; view: MeetingView; number: number | null }) {
  const { t, locale } = useWords();
  const command = findMeetingCommand(entry.type);
  const { caseId, ...payload } = entry.payload;
  const ref = view.items.find((item) => item.caseId === caseId)?.ref;
  const names = {
    ...entry.names,
    ...Object.fromEntries(view.seats.map(({ person }) => [person.id, person.name])),
  };
  return (
    <li>
      <time dateTime={entry.at}>{instantWords(entry.at, locale)}</time>
      <p>
        <strong>{command?.words.done[locale] ?? entry.type}</strong>
        {entry.type === 'meeting.minute' && number !== null && <> · {t('meeting.minute', { number })}</>}
        {ref && <> · {t('meeting.about', { ref })}</>}
        {entry.actor.person && <span className={classes.by}> {entry.actor.person.name}</span>}
      </p>
      {command && Object.keys(payload).length > 0 && (
        <PayloadView command={command} payload={payload} names={names} caseView={null} />
      )}
    </li>
  );
}

/** The number of a minute as the record has it: the nth written on its item. Null where the item is not open. */
function numberOf(entry: HistoryEntry, entries: readonly HistoryEntry[], view: MeetingView): number | null {
  const { caseId } = entry.payload;
  const isBefore = ({ type, version, payload }: HistoryEntry) =>
    type === 'meeting.minute' && payload.caseId === caseId && version < entry.version;
  const item = view.items.find((one) => one.caseId === caseId);
  return item?.minutes[entries.filter(isBefore).length] ?? null;
}
