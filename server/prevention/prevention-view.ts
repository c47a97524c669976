// Recommendations as the wire carries them, for one viewer: the list, one with its history, and what may be done with it. They
// hold nothing of any case; the case that one came from is named to those who see that case, by asking for it as them.
import { listHistory } from '#db/queries/list-history.ts';
import { listRecommendations } from '#db/queries/list-recommendations.ts';
import { readHead, type Head as StoredHead } from '#db/read-head.ts';
import type {
  RecommendationCard,
  Recommendations,
  RecommendationView,
} from '#workflows/contract/recommendation-schemas.ts';
import { type PreventionHead, preventionStateOf } from '#workflows/prevention/advance-prevention.ts';
import { preventionPartsOf } from '#workflows/prevention/prevention-parts.ts';
import { preventionStates } from '#workflows/prevention/prevention-states.ts';
import { recommendationDue } from '#workflows/prevention/recommendation-due.ts';
import { workingDaysBetween } from '#workflows/rules/calendar.ts';
import { calendarPinned } from '#workflows/rules/calendars.ts';
import { type Day, dayOf } from '#workflows/rules/day.ts';
import { historyEntry } from '../cases/case-history.ts';
import { type CaseSources, textOf } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { preventionHeadIn } from './prevention-head-in.ts';

const most = 300;

export type PreventionReading = { stored: StoredHead; head: PreventionHead; now: string; dataKey: Buffer };

export async function viewRecommendations(
  sources: Pick<CaseSources, 'reader' | 'directory' | 'keys'>,
  viewer: Viewer,
  today: Day,
): Promise<Recommendations> {
  const rows = await listRecommendations(sources.reader, viewer.personId, most);
  const recommendations = rows.map((row) => {
    const text = textOf(sources.keys.unwrap(row.id, row.wrappedKey), row.id, { ...row, version: 1 });
    return cardOf(sources, viewer, today, { ...row, head: preventionHeadIn(row), subject: text.subject });
  });
  return { recommendations, waiting: recommendations.filter(waitsFor).length };
}

/** Null where there is no such recommendation for this viewer. */
export async function readRecommendation(
  { reader, keys }: Pick<CaseSources, 'reader' | 'keys'>,
  viewer: Viewer,
  id: string,
): Promise<PreventionReading | null> {
  const request = { actorId: viewer.personId, streamId: id, commandId: null };
  const { head: stored, wrappedKey, now } = await readHead(reader, request);
  if (stored?.kind !== 'prevention' || !wrappedKey) return null;
  return { stored, head: preventionHeadIn(stored), now, dataKey: keys.unwrap(id, wrappedKey) };
}

/** Null where there is no such recommendation for this viewer. */
export async function viewRecommendation(
  sources: CaseSources,
  viewer: Viewer,
  id: string,
): Promise<RecommendationView | null> {
  const reading = await readRecommendation(sources, viewer, id);
  if (!reading) return null;
  const { stored, head, now, dataKey } = reading;
  const [found, itsCase] = await Promise.all([
    listHistory(sources.reader, viewer.personId, { streamId: id, limit: 200 }),
    caseFor(sources, viewer, head.facts.caseId),
  ]);
  const entries = found.map((entry) => {
    const { caseId, ...text } = textOf(dataKey, id, entry);
    const shown = itsCase && caseId ? { ...text, caseId } : text;
    return historyEntry(sources.directory, viewer, {}, { ...entry, text: shown, isReadable: true });
  });
  const { unitId, version } = stored;
  const { acknowledgedOn, dueDay, reportedOn, followUpOn, reopened } = head.facts;
  return {
    card: cardOf(sources, viewer, dayOf(now), {
      ...{ id, unitId, version, head },
      subject: entries[0]?.payload.subject,
    }),
    case: itsCase,
    ...{ acknowledgedOn, dueDay, reportedOn, followUpOn, reopened, entries },
  };
}

async function caseFor(
  { reader }: CaseSources,
  viewer: Viewer,
  caseId: string | null,
): Promise<RecommendationView['case']> {
  if (!caseId) return null;
  const request = { actorId: viewer.personId, streamId: caseId, commandId: null };
  const { head } = await readHead(reader, request);
  return head?.kind === 'case' && head.ref ? { id: caseId, ref: head.ref } : null;
}

function cardOf(
  { directory }: Pick<CaseSources, 'directory'>,
  viewer: Viewer,
  today: Day,
  one: { id: string; unitId: string; version: number; head: PreventionHead; subject: unknown },
): RecommendationCard {
  const { id, unitId, version, head, subject } = one;
  const { facts } = head;
  const { pack, basis, provision, issuedOn, headId, ownerId, calendar } = facts;
  const person = (personId: string) => {
    const found = directory.findPerson(personId);
    const title = (viewer.locale === 'en' ? found?.titleEn : found?.title) ?? '';
    return { id: personId, name: found?.name ?? '', title };
  };
  const unit = directory.findUnit(unitId);
  const due = recommendationDue(head.state, facts);
  const actor = { kind: 'person' as const, id: viewer.personId };
  return {
    ...{ id, version, state: preventionStateOf(head), pack, basis, provision, issuedOn },
    unit: { id: unitId, name: (viewer.locale === 'en' && unit?.nameEn) || (unit?.name ?? '') },
    subject: typeof subject === 'string' ? subject : '',
    head: person(headId),
    owner: ownerId ? person(ownerId) : null,
    due: due && { ...due, left: daysLeft(calendar, today, due.day) },
    parts: [...preventionPartsOf(actor, directory.rolesIn(viewer.personId, unitId, today), facts)],
  };
}

/** In working days; below nought once the day has passed. */
function daysLeft(pin: string, today: Day, day: Day): number {
  const calendar = calendarPinned(pin);
  return day >= today ? workingDaysBetween(calendar, today, day) : -workingDaysBetween(calendar, day, today);
}

/** Something of theirs is to be done: by what the table of states lets their part send on. */
function waitsFor({ state, parts }: RecommendationCard): boolean {
  const named = Object.entries(preventionStates).find(([name]) => `prevention.${name}` === state);
  const onward = named?.[1].moves.filter(
    ({ target }) => target && target !== 'withdrawn' && target !== 'issued',
  );
  if (state === 'prevention.closed') return false;
  return (onward ?? []).some(({ command }) => command.by.some((part) => parts.includes(part)));
}
