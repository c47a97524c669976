// What a meeting may know of a case on its agenda, looked up before a command is judged: where it stands, before which
// body it comes, who may not act in it. Never its content; the answer is stored with the meeting's entry.
import { readHead, readHeadAsSystem } from '#db/read-head.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { isConflicted } from '#workflows/case/resolved.ts';
import type { Role } from '#workflows/case/roles.ts';
import { committee } from '#workflows/case/sitting/body.ts';
import { isFreeForBody } from '#workflows/case/sitting/roll.ts';
import { findItem, type MeetingFacts } from '#workflows/meeting/meeting-facts.ts';
import type { CaseForAgenda } from '#workflows/meeting/meeting-rule.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { WritePath } from '../cases/write-path.ts';

const keepersOfAgenda: readonly Role[] = ['secretary', 'chair', 'member'];

/** None where there is no such case for whoever puts it on the agenda. What is on it is looked up for the meeting. */
export async function lookUpForAgenda(
  path: WritePath,
  { facts, caseId, actorId, at }: { facts: MeetingFacts; caseId: string; actorId: string; at: string },
): Promise<CaseForAgenda[]> {
  const request = { streamId: caseId, commandId: null };
  const { head } = findItem(facts, caseId)
    ? await readHeadAsSystem(path.feedLanes, request)
    : await readHead(path.reader, { ...request, actorId });
  if (head?.kind !== 'case') return [];
  const known = head.facts as Facts;
  const on = dayOf(at);
  const bodies = path.directory.bodiesOf(known.unitId, on);
  const body = bodies[known.committee.proposal === null ? 0 : 1] ?? [];
  return [
    {
      id: caseId,
      ref: head.ref ?? '',
      body: body.map((person) => person.id),
      state: head.state ?? '',
      commentsClosed:
        known.commentedOn !== null || known.commentWaivedOn !== null || known.clocks.comment?.passed === true,
      meetingId: known.sitting?.meetingId ?? null,
      stayed: known.stay !== null,
      barred: barredFrom(path, facts, known, on),
    },
  ];
}

/** Members who may not decide in the case, and keepers of the agenda whom a tie to its respondent keeps out. */
function barredFrom({ directory }: WritePath, meeting: MeetingFacts, known: Facts, on: string): string[] {
  const { respondentId, companionId } = known;
  const about = { unitId: known.unitId, respondentId, on };
  const hasTie = (id: string) =>
    id === companionId ||
    known.barred.includes(id) ||
    isConflicted(directory.factsOf(id, about) ?? undefined, respondentId);
  const roll = meeting.roll.map((seat) => seat.memberId);
  const keepers = directory.holdersOf(keepersOfAgenda, meeting.unitId, on).map((person) => person.id);
  return [
    ...roll.filter((id) => hasTie(id) || !isFreeForBody(committee, id, known)),
    ...keepers.filter((id) => !roll.includes(id) && hasTie(id)),
  ];
}
