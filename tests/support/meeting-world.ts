// One meeting in memory, driven through `advanceMeeting` as the server drives it: payloads are parsed, narrative is taken
// out, and the cases that a command names are looked up in what the test says of them.
import { withoutNarrative } from '#workflows/case/narrative.ts';
import {
  advanceMeeting,
  callMeeting,
  type MeetingHead,
  meetingStateOf,
} from '#workflows/meeting/advance-meeting.ts';
import type { AnyMeetingCommand } from '#workflows/meeting/meeting-command.ts';
import type { MeetingFacts } from '#workflows/meeting/meeting-facts.ts';
import type { CaseForAgenda } from '#workflows/meeting/meeting-rule.ts';
import { findMeetingCommand } from '#workflows/meeting/meeting-states.ts';
import { addDays, type Day, dayOf } from '#workflows/rules/day.ts';
import { defaultPack, packOf } from '#workflows/rules/packs.ts';
import { committee, idOf, type Name, people, rolesHeldBy, unitId } from './cast.ts';

type Payload = Record<string, unknown>;
type Answer = { state: string; refusal: null } | { state: null; refusal: string };

const meetingId = '01900000-0000-7000-8000-00000000eeee';
export const caseA = '01900000-0000-7000-8000-00000000c001';
export const caseB = '01900000-0000-7000-8000-00000000c002';

/** A case whose comments are closed, before the committee of the cast; nobody is barred from it. */
export function readyCase(id: string, change: Partial<CaseForAgenda> = {}): CaseForAgenda {
  return {
    id,
    ref: `2026-${id.slice(-4)}`,
    body: committee.map(idOf),
    state: 'advice.commenting',
    commentsClosed: true,
    meetingId: null,
    stayed: false,
    barred: [],
    ...change,
  };
}

export class MeetingWorld {
  /** 9 o'clock in the organisation's zone, on a Monday. */
  at = '2026-03-02T02:00:00.000Z';
  committee: readonly Name[] = committee;
  cases: CaseForAgenda[] = [readyCase(caseA), readyCase(caseB)];
  #head: MeetingHead | null = null;

  get head(): MeetingHead {
    if (!this.#head) throw new Error('The meeting has not been called yet.');
    return this.#head;
  }

  get facts(): MeetingFacts {
    return this.head.facts;
  }

  get day(): Day {
    return dayOf(this.at);
  }

  send(type: string, by: Name, payload: Payload = this.sampleOf(type)): Answer {
    const command = commandOf(type);
    const parsed = command.payload.parse(payload);
    const sent = {
      type,
      data: withoutNarrative(command.payload, parsed),
      actor: { kind: 'person' as const, id: idOf(by) },
      at: this.at,
    };
    const resolved = {
      actorRoles: rolesHeldBy(by),
      people: {},
      roster: command.needsRoster ? this.committee.flatMap((name) => people[idOf(name)] ?? []) : [],
      ...(command.needsCases ? { cases: this.cases.filter(({ id }) => id === sent.data.caseId) } : {}),
    };
    const start = { meetingId, unitId, pack: defaultPack };
    const answer = this.#head
      ? advanceMeeting(this.#head, sent, resolved)
      : callMeeting(sent, resolved, start);
    if (answer.outcome === 'refused') return { state: null, refusal: answer.refusal.code };
    this.#head = answer.head;
    return { state: meetingStateOf(answer.head), refusal: null };
  }

  must(type: string, by: Name, payload: Payload = this.sampleOf(type)): void {
    const answer = this.send(type, by, payload);
    if (answer.refusal !== null) throw new Error(`${type} by ${by} was refused: ${answer.refusal}`);
  }

  refusal(type: string, by: Name, payload?: Payload): string | null {
    return this.send(type, by, payload).refusal;
  }

  /** The lawful payload of a command's own sample, about the first case. */
  sampleOf(type: string): Payload {
    return commandOf(type).sample({
      facts: this.#head?.facts ?? null,
      unitId,
      caseId: caseA,
      today: this.day,
      pack: packOf(defaultPack),
      text: (kind) => `Nội dung mẫu: ${kind}`,
      dayFrom: (n) => addDays(this.day, n),
    });
  }

  /** Nine o'clock on the day for which the meeting is called. */
  onTheDay(): void {
    this.at = `${this.facts.day}T02:00:00.000Z`;
  }
}

/** A meeting that has been called, with both cases on its agenda. */
export function called(change: (world: MeetingWorld) => void = () => undefined): MeetingWorld {
  const world = new MeetingWorld();
  change(world);
  world.must('meeting.call', 'secretary');
  for (const { id } of world.cases) world.must('meeting.addItem', 'secretary', { caseId: id });
  return world;
}

/** In session: everybody is there, and everybody who may has declared on every item. */
export function inSession(change?: (world: MeetingWorld) => void): MeetingWorld {
  const world = called(change);
  for (const { id: caseId, barred } of world.cases) {
    for (const name of world.committee.filter((one) => !barred.includes(idOf(one))))
      world.must('meeting.declareInterest', name, { caseId, interest: 'none' });
  }
  world.onTheDay();
  world.must('meeting.open', 'chair');
  return world;
}

function commandOf(type: string): AnyMeetingCommand {
  const found = findMeetingCommand(type);
  if (!found) throw new Error(`A meeting has no command ${type}.`);
  return found;
}
