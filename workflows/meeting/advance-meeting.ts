// advanceMeeting(head, command, resolved): the only way a meeting changes. Pure, like `advance` of a case: the same head,
// command and facts give the same answer, so the entries rebuild every head. Refusals are returned; only a bug throws.
import { notInThisState } from '../case/advance.ts';
import { notYourTurn } from '../case/permitted.ts';
import type { Actor } from '../case/roles.ts';
import { type Refusal, refusalOf } from '../case/rule.ts';
import { procedureVersion } from '../case/versions/procedure-version.ts';
import { calendarPinned, currentCalendar } from '../rules/calendars.ts';
import { dayOf, type Instant } from '../rules/day.ts';
import { pinOf } from '../rules/pack.ts';
import { packOf } from '../rules/packs.ts';
import type { AnyMeetingCommand } from './meeting-command.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { callerParts, meetingPartsOf } from './meeting-parts.ts';
import type { MeetingAttempt, MeetingResolved, MeetingSituation } from './meeting-rule.ts';
import { findMeetingCommand, type MeetingStateName, meetingStates } from './meeting-states.ts';

export type MeetingHead = { state: MeetingStateName; facts: MeetingFacts };

export type MeetingSent = { type: string; data: Record<string, unknown>; actor: Actor; at: Instant };

/** What a meeting is called under. Without a calendar, the shipped one. */
type Start = { meetingId: string; unitId: string; pack: string; calendar?: string | undefined };

export type MeetingAdvanced = { outcome: 'advanced'; head: MeetingHead; from: string | null; state: string };
type MeetingRefused = { outcome: 'refused'; refusal: Refusal };

/** `meeting.called`, as it is stored and shown. */
export function meetingStateOf({ state }: MeetingHead): string {
  return `meeting.${state}`;
}

export function meetingSituation(
  head: MeetingHead,
  actor: Actor,
  resolved: MeetingResolved,
  at: Instant,
): MeetingSituation {
  const { facts } = head;
  return {
    facts,
    state: meetingStateOf(head),
    actor,
    parts: meetingPartsOf(actor, resolved.actorRoles, facts),
    resolved,
    at,
    day: dayOf(at),
    pack: packOf(facts.pack),
    calendar: calendarPinned(facts.calendar),
  };
}

export function advanceMeeting(
  head: MeetingHead,
  sent: MeetingSent,
  resolved: MeetingResolved,
): MeetingAdvanced | MeetingRefused {
  const command = findMeetingCommand(sent.type);
  const moves = meetingStates[head.state].moves.filter((move) => move.command === command);
  if (!command || moves.length === 0) return { outcome: 'refused', refusal: notInThisState };
  const attempt = { ...meetingSituation(head, sent.actor, resolved, sent.at), data: sent.data };
  const refusal = meetingHeldBack(command, attempt);
  if (refusal) return { outcome: 'refused', refusal };
  const facts = command.apply(attempt);
  const move = moves.find(({ when }) => !when || when(facts));
  if (!move)
    throw new Error(`${command.type} was lawful in ${head.state}, but no move of that state takes it.`);
  const after = { state: move.target ?? head.state, facts };
  return { outcome: 'advanced', head: after, from: meetingStateOf(head), state: meetingStateOf(after) };
}

/** Opens the stream: `meeting.call` judged on a meeting that does not exist yet. */
export function callMeeting(
  sent: MeetingSent,
  resolved: MeetingResolved,
  start: Start,
): MeetingAdvanced | MeetingRefused {
  const command = findMeetingCommand(sent.type);
  if (!command || sent.type !== 'meeting.call') return { outcome: 'refused', refusal: notInThisState };
  const facts = emptyMeeting(start, sent.at);
  const head: MeetingHead = { state: 'called', facts };
  const attempt = {
    ...meetingSituation(head, sent.actor, resolved, sent.at),
    parts: callerParts(resolved.actorRoles),
    data: sent.data,
  };
  const refusal = meetingHeldBack(command, attempt);
  if (refusal) return { outcome: 'refused', refusal };
  const called: MeetingHead = { state: 'called', facts: command.apply(attempt) };
  return { outcome: 'advanced', head: called, from: null, state: meetingStateOf(called) };
}

/** What stands in the way before anything is filled in, or null. */
export function meetingHeldBackBefore(
  command: AnyMeetingCommand,
  situation: MeetingSituation,
): Refusal | null {
  if (!command.by.some((part) => situation.parts.has(part))) return refusalOf(notYourTurn);
  const broken = command.before.find((rule) => !rule.holds(situation));
  return broken ? refusalOf(broken) : null;
}

function meetingHeldBack(command: AnyMeetingCommand, attempt: MeetingAttempt<unknown>): Refusal | null {
  const before = meetingHeldBackBefore(command, attempt);
  if (before) return before;
  const broken = command.check.find((rule) => !rule.holds(attempt));
  return broken ? refusalOf(broken) : null;
}

function emptyMeeting({ meetingId, unitId, pack, calendar }: Start, at: Instant): MeetingFacts {
  return {
    meetingId,
    unitId,
    procedure: procedureVersion,
    pack: pinOf(packOf(pack)),
    calendar: calendarPinned(calendar ?? currentCalendar.version).version,
    day: dayOf(at),
    calledOn: dayOf(at),
    calledBy: '',
    roll: [],
    items: [],
    removed: [],
    openedOn: null,
    current: null,
    minutes: [],
    adjourned: 0,
    signed: {},
    closedOn: null,
    cancelledOn: null,
  };
}
