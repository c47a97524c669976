// What the rules of a meeting look at. The form is that of a case's rules (`case/rule.ts`): a guard with an id, the
// article that it enforces and words in both languages; only what it is judged on differs.
import type { PersonFacts } from '../case/resolved.ts';
import type { Actor, Role } from '../case/roles.ts';
import type { Rule } from '../case/rule.ts';
import type { Calendar } from '../rules/calendar.ts';
import type { Day, Instant } from '../rules/day.ts';
import type { RulePack } from '../rules/pack.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export const meetingParts = ['secretary', 'chair', 'member'] as const;
export type MeetingPart = (typeof meetingParts)[number];

/** What a meeting may know of a case that is put on its agenda; never its content. */
export type CaseForAgenda = {
  id: string;
  ref: string;
  /** Members of the body that the case comes before. */
  body: string[];
  state: string;
  /** The comments are in, waived, or their time has passed. */
  commentsClosed: boolean;
  /** The meeting to which the case is scheduled, if any. */
  meetingId: string | null;
  stayed: boolean;
  /** Members of the roll, and who keeps the agenda, who may not act in it or learn of it here. */
  barred: string[];
};

/** Looked up by the server before a command is judged, and stored with the entry. */
export type MeetingResolved = {
  actorRoles: Role[];
  people: Record<string, PersonFacts>;
  /** The body's official members, for the call. */
  roster: PersonFacts[];
  cases?: CaseForAgenda[];
};

export const nothingForMeeting: MeetingResolved = { actorRoles: [], people: {}, roster: [] };

export type MeetingSituation = {
  facts: MeetingFacts;
  state: string;
  actor: Actor;
  parts: ReadonlySet<MeetingPart>;
  resolved: MeetingResolved;
  at: Instant;
  day: Day;
  pack: RulePack;
  calendar: Calendar;
};

export type MeetingAttempt<Data> = MeetingSituation & { data: Data };
export type MeetingBeforeRule = Rule<MeetingSituation>;
export type MeetingCheckRule<Data> = Rule<MeetingAttempt<Data>>;
