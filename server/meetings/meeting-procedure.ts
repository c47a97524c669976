// The procedure of a meeting on the write path: its catalogue, its table of states, and what its entries hold. Every
// member who is called may see the meeting; what of its items they see is narrowed when it is read.
import type { PartRow } from '#db/append-input.ts';
import { engine } from '#workflows/case/versions/procedure-version.ts';
import {
  advanceMeeting,
  callMeeting,
  type MeetingHead,
  meetingStateOf,
} from '#workflows/meeting/advance-meeting.ts';
import type { AnyMeetingCommand } from '#workflows/meeting/meeting-command.ts';
import type { MeetingFacts } from '#workflows/meeting/meeting-facts.ts';
import type { MeetingResolved } from '#workflows/meeting/meeting-rule.ts';
import { findMeetingCommand } from '#workflows/meeting/meeting-states.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { endOfDay } from '#workflows/rules/day-by-temporal.ts';
import type { Lawful, Procedure } from '../cases/procedure.ts';
import { noWarmHeads } from '../cases/warm-heads.ts';
import type { Directory } from '../people/directory.ts';
import { lookUpForAgenda } from './look-up-agenda.ts';
import { meetingHeadIn } from './meeting-head-in.ts';

export const meetingProcedure: Procedure<MeetingHead, MeetingResolved, AnyMeetingCommand> = {
  kind: 'meeting',
  opens: 'meeting.call',
  find: findMeetingCommand,
  stateOf: meetingStateOf,
  headIn: (stored) => ({ head: meetingHeadIn(stored), adopted: null }),
  warm: () => noWarmHeads,
  // None is warm: each is read as the actor.
  isSeenBy: () => true,
  resolve: async (path, { command, data, sent, known, at }) => {
    const { facts } = known.head;
    const { caseId } = data;
    const looksUp = command.needsCases && typeof caseId === 'string' && sent.actor.id !== null;
    return {
      ...knownOf(path.directory, { actorId: sent.actor.id, unitId: facts.unitId, at }),
      ...(looksUp
        ? { cases: await lookUpForAgenda(path, { facts, caseId, actorId: sent.actor.id ?? '', at }) }
        : {}),
    };
  },
  judge: advanceMeeting,
  resolveOpening: ({ directory }, { data, actor, at }) => {
    const unitId = String(data.unitId);
    const about = { unitId, respondentId: null, on: dayOf(at) };
    const [body = []] = directory.bodiesOf(unitId, about.on);
    return {
      ...knownOf(directory, { actorId: actor.id, unitId, at }),
      roster: body.flatMap((person) => directory.factsOf(person.id, about) ?? []),
    };
  },
  judgeOpening: (sent, resolved, { streamId, ...start }) =>
    callMeeting(sent, resolved, { ...start, meetingId: streamId }),
  contentOf: (_, { before, advanced, resolved }) => ({
    resolved: before ? resolved : { ...resolved, pins: pinsOf(advanced.head.facts) },
    head: headOf(advanced),
    parts: before ? null : partsOf(advanced.head.facts),
    deadlines: null,
    outbox: null,
    left: [],
  }),
};

function knownOf(
  directory: Directory,
  { actorId, unitId, at }: { actorId: string | null; unitId: string; at: string },
): MeetingResolved {
  const on = dayOf(at);
  const me = actorId ? directory.factsOf(actorId, { unitId, respondentId: null, on }) : null;
  return { actorRoles: me?.roles ?? [], people: me ? { [me.id]: me } : {}, roster: [] };
}

function pinsOf({ procedure, pack, calendar }: MeetingFacts) {
  return { procedure, pack, calendar };
}

function headOf({ head: { state, facts }, state: named }: Lawful<MeetingHead>) {
  const { unitId, procedure, pack } = facts;
  const isOver = state === 'closed' || state === 'cancelled';
  return {
    unitId,
    stage: 'meeting',
    state: named,
    value: { meeting: state },
    facts,
    // What a list shows: never which cases there are, since not everybody may know of each.
    card: { day: facts.day },
    dueAt: isOver ? null : endOfDay(facts.day),
    dueKey: isOver ? null : 'meeting',
    ...{ procedure, pack, engine },
  };
}

/** The secretary and the chair find the meeting by their role in its unit. */
function partsOf(facts: MeetingFacts): PartRow[] {
  return facts.roll.map(({ memberId, chair }) => ({
    memberId,
    part: chair ? 'chair' : 'member',
    access: 'open',
    until: null,
  }));
}
