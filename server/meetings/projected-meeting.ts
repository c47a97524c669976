// A meeting as a screen in its room shows it. Nobody is named: neither respondents nor reporters, nor who sits; no provision and
// no word of a file. What the viewer who put it on the wall may not see of an item is not on the wall either.
import type { ProjectedMeeting } from '#workflows/contract/meeting-schemas.ts';
import { meetingStateOf } from '#workflows/meeting/advance-meeting.ts';
import { itemDepth } from '#workflows/meeting/agenda-depth.ts';
import { itemTurnout, rollTurnout } from '#workflows/meeting/item-turnout.ts';
import type { AgendaItem, MeetingFacts } from '#workflows/meeting/meeting-facts.ts';
import { type CaseSources, readCase } from '../cases/case-reading.ts';
import { ballotViews } from '../cases/case-view-sitting.ts';
import type { Viewer } from '../people/viewer.ts';
import { readMeeting, readMeetingEntries } from './meeting-reading.ts';
import { quorumOf } from './meeting-view.ts';

type Current = NonNullable<ProjectedMeeting['current']>;

/** Null where there is no such meeting for this viewer. */
export async function projectMeeting(
  sources: CaseSources,
  viewer: Viewer,
  meetingId: string,
): Promise<ProjectedMeeting | null> {
  const reading = await readMeeting(sources, viewer, meetingId);
  if (!reading) return null;
  const { stored, head } = reading;
  const { facts } = head;
  const first = await readMeetingEntries(sources, viewer, reading, { afterVersion: 0, limit: 1 });
  const place = first.entries[0]?.text.place;
  const items = facts.items
    .filter((item) => itemDepth(item, facts, viewer.personId) !== 'hidden')
    .map((item, index) => ({ item, number: index + 1 }));
  const current = items.find(
    ({ item }) => item.caseId === facts.current && itemDepth(item, facts, viewer.personId) === 'open',
  );
  return {
    ...{ id: meetingId, version: stored.version, state: meetingStateOf(head) },
    ...{ pack: facts.pack, day: facts.day },
    unit: sources.directory.findUnit(stored.unitId)?.name ?? '',
    place: typeof place === 'string' ? place : null,
    quorum: quorumOf(facts, rollTurnout(facts)),
    items: items.map(({ item, number }) => ({ number, ref: item.ref, stands: standsOf(item, facts) })),
    current: current ? await currentOf(sources, viewer, facts, current) : null,
  };
}

function standsOf({ caseId, takenUpOn }: AgendaItem, { current }: MeetingFacts) {
  if (caseId === current) return 'current';
  return takenUpOn === null ? 'waiting' : 'takenUp';
}

async function currentOf(
  sources: CaseSources,
  viewer: Viewer,
  meeting: MeetingFacts,
  { item, number }: { item: AgendaItem; number: number },
): Promise<Current> {
  const turnout = itemTurnout(item, meeting);
  return {
    ...{ caseId: item.caseId, number, ref: item.ref },
    recused: turnout.allOfficial - turnout.entitled,
    quorum: quorumOf(meeting, turnout),
    ...(await sittingOf(sources, viewer, item.caseId)),
  };
}

/** How far the case's own sitting is; nothing where its file is not open to the viewer. */
async function sittingOf(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<Pick<Current, 'opened' | 'heard' | 'ballot'>> {
  const reading = await readCase(sources, viewer, caseId);
  const sitting = reading?.depth === 'file' ? reading.head.facts.sitting : null;
  if (!reading || !sitting) return { opened: false, heard: null, ballot: null };
  const { facts } = reading.head;
  const last = facts.ballots.slice(sitting.earlierBallots).at(-1);
  const inBox = last?.secret?.phase === 'voting' ? await sources.ballots.papersIn(last.id) : null;
  const view = ballotViews(facts, viewer, reading.depth, inBox).find(({ id }) => id === last?.id);
  return {
    ...{ opened: sitting.openedOn !== null, heard: sitting.heard },
    ballot: view
      ? {
          number: facts.ballots.length - sitting.earlierBallots,
          ...{ question: view.question, mode: view.mode, status: view.status, phase: view.phase },
          ...{ entitled: view.entitled, issued: view.issued, cast: view.cast },
          ...{ choices: view.choices, counts: view.counts, carried: view.carried },
        }
      : null,
  };
}
