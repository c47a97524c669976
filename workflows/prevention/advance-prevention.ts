// advancePrevention(head, command, resolved): the only way a recommendation changes. Pure, like `advance` of a case: the same
// head, command and facts give the same answer, so the entries rebuild every head. Refusals are returned; only a bug throws.
import { notInThisState } from '../case/advance.ts';
import { notYourTurn } from '../case/permitted.ts';
import type { Actor } from '../case/roles.ts';
import { type Refusal, refusalOf } from '../case/rule.ts';
import { procedureVersion } from '../case/versions/procedure-version.ts';
import { calendarPinned, currentCalendar } from '../rules/calendars.ts';
import { dayOf, type Instant } from '../rules/day.ts';
import { pinOf } from '../rules/pack.ts';
import { packOf } from '../rules/packs.ts';
import type { AnyPreventionCommand } from './prevention-command.ts';
import type { PreventionFacts } from './prevention-facts.ts';
import { preventionPartsOf } from './prevention-parts.ts';
import type { PreventionAttempt, PreventionResolved, PreventionSituation } from './prevention-rule.ts';
import { findPreventionCommand, type PreventionStateName, preventionStates } from './prevention-states.ts';

export type PreventionHead = { state: PreventionStateName; facts: PreventionFacts };

export type PreventionSent = { type: string; data: Record<string, unknown>; actor: Actor; at: Instant };

/** What a recommendation is issued under. Without a calendar, the shipped one. */
type Start = { recommendationId: string; unitId: string; pack: string; calendar?: string | undefined };

export type PreventionAdvanced = {
  outcome: 'advanced';
  head: PreventionHead;
  from: string | null;
  state: string;
};
type PreventionRefused = { outcome: 'refused'; refusal: Refusal };

/** `prevention.issued`, as it is stored and shown. */
export function preventionStateOf({ state }: Pick<PreventionHead, 'state'>): string {
  return `prevention.${state}`;
}

export function preventionSituation(
  head: PreventionHead,
  actor: Actor,
  resolved: PreventionResolved,
  at: Instant,
): PreventionSituation {
  const { facts } = head;
  return {
    ...{ facts, actor, resolved, at },
    state: preventionStateOf(head),
    parts: preventionPartsOf(actor, resolved.actorRoles, facts),
    day: dayOf(at),
    pack: packOf(facts.pack),
    calendar: calendarPinned(facts.calendar),
  };
}

export function advancePrevention(
  head: PreventionHead,
  sent: PreventionSent,
  resolved: PreventionResolved,
): PreventionAdvanced | PreventionRefused {
  const command = findPreventionCommand(sent.type);
  const move = preventionStates[head.state].moves.find((one) => one.command === command);
  if (!command || !move) return { outcome: 'refused', refusal: notInThisState };
  return judged(head, command, sent, resolved, { from: preventionStateOf(head), target: move.target });
}

/** Opens the stream: `prevention.issue` judged on a recommendation that does not exist yet. */
export function issuePrevention(
  sent: PreventionSent,
  resolved: PreventionResolved,
  start: Start,
): PreventionAdvanced | PreventionRefused {
  const command = findPreventionCommand(sent.type);
  if (!command || sent.type !== 'prevention.issue') return { outcome: 'refused', refusal: notInThisState };
  const head: PreventionHead = { state: 'issued', facts: emptyRecommendation(start, sent.at) };
  return judged(head, command, sent, resolved, { from: null, target: undefined });
}

function judged(
  head: PreventionHead,
  command: AnyPreventionCommand,
  sent: PreventionSent,
  resolved: PreventionResolved,
  { from, target }: { from: string | null; target: PreventionStateName | undefined },
): PreventionAdvanced | PreventionRefused {
  const attempt = { ...preventionSituation(head, sent.actor, resolved, sent.at), data: sent.data };
  const refusal = preventionHeldBack(command, attempt);
  if (refusal) return { outcome: 'refused', refusal };
  const after = { state: target ?? head.state, facts: command.apply(attempt) };
  return { outcome: 'advanced', head: after, from, state: preventionStateOf(after) };
}

/** What stands in the way before anything is filled in, or null. */
export function preventionHeldBackBefore(
  command: AnyPreventionCommand,
  situation: PreventionSituation,
): Refusal | null {
  if (!command.by.some((part) => situation.parts.has(part))) return refusalOf(notYourTurn);
  const broken = command.before.find((rule) => !rule.holds(situation));
  return broken ? refusalOf(broken) : null;
}

function preventionHeldBack(
  command: AnyPreventionCommand,
  attempt: PreventionAttempt<unknown>,
): Refusal | null {
  const before = preventionHeldBackBefore(command, attempt);
  if (before) return before;
  const broken = command.check.find((rule) => !rule.holds(attempt));
  return broken ? refusalOf(broken) : null;
}

function emptyRecommendation(
  { recommendationId, unitId, pack, calendar }: Start,
  at: Instant,
): PreventionFacts {
  const day = dayOf(at);
  return {
    ...{ recommendationId, unitId, procedure: procedureVersion, pack: pinOf(packOf(pack)) },
    calendar: calendarPinned(calendar ?? currentCalendar.version).version,
    ...{ basis: 'pattern', provision: '', caseId: null },
    ...{ issuedOn: day, issuedBy: '', headId: '', acknowledgedOn: null, ownerId: null, dueDay: day },
    ...{ reportedOn: null, followUpOn: null, reopened: 0, closedOn: null, withdrawnOn: null },
  };
}
