// A meeting as the wire carries it, for one viewer: its card, who is there, and each item as deep as they may see it.
import type {
  MeetingCard,
  MeetingItemView,
  MeetingView,
  QuorumView,
} from '#workflows/contract/meeting-schemas.ts';
import { meetingStateOf } from '#workflows/meeting/advance-meeting.ts';
import { itemDepth } from '#workflows/meeting/agenda-depth.ts';
import { itemTurnout, rollTurnout } from '#workflows/meeting/item-turnout.ts';
import { type AgendaItem, isOnRoll, type MeetingFacts } from '#workflows/meeting/meeting-facts.ts';
import { meetingPartsOf } from '#workflows/meeting/meeting-parts.ts';
import { hasQuorum, type Turnout } from '#workflows/rules/ballot.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { packOf } from '#workflows/rules/packs.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { readMeeting, readMeetingEntries } from './meeting-reading.ts';

/** Null where there is no such meeting for this viewer. */
export async function viewMeeting(
  sources: CaseSources,
  viewer: Viewer,
  meetingId: string,
): Promise<MeetingView | null> {
  const reading = await readMeeting(sources, viewer, meetingId);
  if (!reading) return null;
  const { directory } = sources;
  const { stored, head, now } = reading;
  const { facts } = head;
  const first = await readMeetingEntries(sources, viewer, reading, { afterVersion: 0, limit: 1 });
  const place = first.entries[0]?.text.place;
  const roles = directory.rolesIn(viewer.personId, stored.unitId, dayOf(now));
  const parts = meetingPartsOf({ kind: 'person', id: viewer.personId }, roles, facts);
  const person = (id: string) => personView(directory, viewer, id);
  const { version, unitId } = stored;
  return {
    card: cardOf(directory, viewer, { id: meetingId, version, unitId, state: meetingStateOf(head), facts }),
    pack: facts.pack,
    place: typeof place === 'string' ? place : null,
    parts: [...parts],
    calledOn: facts.calledOn,
    openedOn: facts.openedOn,
    closedOn: facts.closedOn,
    adjourned: facts.adjourned,
    seats: facts.roll.map(({ memberId, chair, presence }) => ({ person: person(memberId), chair, presence })),
    quorum: quorumOf(facts, rollTurnout(facts)),
    items: facts.items
      .flatMap((item) => itemView(facts, item, viewer, person))
      // Numbered as the viewer sees them: a gap would tell of an item that is none of theirs.
      .map((item, index) => ({ number: index + 1, ...item })),
    signed: (['chair', 'secretary'] as const).flatMap((as) => {
      const id = facts.signed[as];
      return id ? [{ as, person: person(id) }] : [];
    }),
  };
}

export function cardOf(
  directory: Directory,
  viewer: Viewer,
  meeting: { id: string; version: number; unitId: string; state: string; facts: MeetingFacts },
): MeetingCard {
  const { id, version, unitId, state, facts } = meeting;
  const known = facts.items.filter((item) => itemDepth(item, facts, viewer.personId) !== 'hidden');
  const isMember = isOnRoll(facts, viewer.personId);
  return {
    ...{ id, version, state, day: facts.day },
    unit: { id: unitId, name: directory.findUnit(unitId)?.name ?? '' },
    items: known.length,
    undeclared: isMember ? known.filter((item) => !item.interests[viewer.personId]).length : 0,
  };
}

function itemView(
  facts: MeetingFacts,
  item: AgendaItem,
  viewer: Viewer,
  person: (id: string) => MeetingView['seats'][number]['person'],
): Omit<MeetingItemView, 'number'>[] {
  const depth = itemDepth(item, facts, viewer.personId);
  if (depth === 'hidden') return [];
  const { caseId, ref, takenUpOn } = item;
  const isOpen = depth === 'open';
  return [
    {
      ...{ caseId, ref, depth, takenUpOn },
      isCurrent: facts.current === caseId,
      minutes: isOpen ? item.minutes : [],
      mine: item.interests[viewer.personId] ?? null,
      quorum: isOpen ? quorumOf(facts, itemTurnout(item, facts)) : null,
      declared: isOpen
        ? Object.entries(item.interests).map(([id, interest]) => ({ person: person(id), interest }))
        : [],
    },
  ];
}

export function quorumOf(facts: MeetingFacts, { entitled, present }: Turnout): QuorumView {
  const rules = packOf(facts.pack).ballot;
  const counts = Array.from({ length: entitled + 1 }, (_, count) => count);
  const needed = counts.find((count) => hasQuorum(rules, { entitled, present: count })) ?? entitled + 1;
  return { entitled, present, needed, holds: hasQuorum(rules, { entitled, present }) };
}

function personView(directory: Directory, viewer: Viewer, id: string) {
  const person = directory.findPerson(id);
  const title = (viewer.locale === 'en' ? person?.titleEn : person?.title) ?? '';
  return { id, name: person?.name ?? '', title };
}
