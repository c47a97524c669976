// advance(head, command, resolved): the only way a case changes. Pure: the same head, command and facts give the same
// answer, so a replay of the entries rebuilds every head. Expected refusals are returned; only a bug throws.
import { initialTransition, type StateValue, transition } from 'xstate';
import { calendarPinned, currentCalendar } from '../rules/calendars.ts';
import { dayOf, type Instant } from '../rules/day.ts';
import { pinOf } from '../rules/pack.ts';
import { packOf } from '../rules/packs.ts';
import { findCommand } from './catalogue.ts';
import { keptAnew } from './closed/kept-anew.ts';
import type { AnyCommand } from './command.ts';
import { emptyFacts } from './empty-facts.ts';
import type { Facts } from './facts.ts';
import { caseMachine } from './machine.ts';
import { heldBack } from './permitted.ts';
import type { Resolved } from './resolved.ts';
import { type Actor, groupOf, type Part, partsOf } from './roles.ts';
import type { Attempt, Refusal, Situation } from './rule.ts';
import { findState, movesIn } from './stages.ts';
import { withClocksOf } from './state-clocks.ts';
import { procedureVersion } from './versions/procedure-version.ts';

export type Head = { value: StateValue; facts: Facts };

export type CommandToAdvance = {
  type: string;
  /** The payload without its narrative. */
  data: Record<string, unknown>;
  actor: Actor;
  at: Instant;
};

export type Advanced = { outcome: 'advanced'; head: Head; from: string | null; state: string };
export type Refused = { outcome: 'refused'; refusal: Refusal };

export const notInThisState = {
  code: 'refusal.notInThisState',
  article: '2.2',
  words: {
    vi: 'Bước này không thuộc giai đoạn hiện tại của vụ việc.',
    en: 'This step does not belong to where the case stands now.',
  },
} satisfies Refusal;

/** `stage.state` of a state value. Throws on a value that this version of the procedure does not know. */
export function stateOf(value: StateValue): string {
  const stage = typeof value === 'object' ? value.stage : undefined;
  const [pair] = typeof stage === 'object' ? Object.entries(stage) : [];
  const name = pair && typeof pair[1] === 'string' ? `${pair[0]}.${pair[1]}` : '';
  if (!findState(name))
    throw new Error(`The state ${JSON.stringify(value)} is unknown to ${procedureVersion}.`);
  return name;
}

/** What payload-free rules look at, for one actor and one instant. */
export function situationOf(head: Head, actor: Actor, resolved: Resolved, at: Instant): Situation {
  const calendar = calendarPinned(head.facts.calendar);
  return {
    facts: head.facts,
    state: stateOf(head.value),
    actor,
    parts: partsOf(actor, resolved.actorRoles, head.facts, resolved.actorDeputyFor),
    resolved,
    at,
    day: dayOf(at, calendar.zone),
    pack: packOf(head.facts.pack),
    calendar,
  };
}

/** Judges a command on a case and, where it is lawful, gives the head after it. */
export function advance(head: Head, sent: CommandToAdvance, resolved: Resolved): Advanced | Refused {
  const from = stateOf(head.value);
  const command = findCommand(sent.type);
  if (!command || !movesIn(from).some((move) => move.command.type === sent.type)) {
    return { outcome: 'refused', refusal: notInThisState };
  }
  const attempt: Attempt<unknown> = { ...situationOf(head, sent.actor, resolved, sent.at), data: sent.data };
  const refusal = heldBack(command, attempt);
  if (refusal) return { outcome: 'refused', refusal };
  assertSomeMoveHolds(from, command, attempt);
  const { facts: _, ...carried } = attempt;
  const before = caseMachine.resolveState({ value: head.value, context: head.facts });
  const [after] = transition(caseMachine, before, { type: sent.type, attempt: carried });
  const state = stateOf(after.value);
  const changed = withActor(after.context as Facts, command, attempt);
  // Half an agreement belongs to the state in which it was given.
  const settled = state === from ? changed : { ...changed, approvals: {} };
  const acted = command.bringsContent && state === from ? keptAnew(state, settled, attempt) : settled;
  return {
    outcome: 'advanced',
    head: { value: after.value, facts: withClocksOf(state, acted, attempt) },
    from,
    state,
  };
}

/** A command that no rule refused must lead somewhere: otherwise the stage folder has left a case out. */
function assertSomeMoveHolds(state: string, command: AnyCommand, attempt: Attempt<unknown>): void {
  const after = command.apply(attempt);
  const holds = movesIn(state).some((move) => move.command === command && (!move.when || move.when(after)));
  if (!holds) throw new Error(`${command.type} was lawful in ${state}, but no move of that state takes it.`);
}

/** Opens a case: `register` judged on a case that does not exist yet. */
export function openCase(
  sent: CommandToAdvance,
  resolved: Resolved,
  start: { caseId: string; unitId: string; pack: string; calendar?: string | undefined; procedure?: string },
): Advanced | Refused {
  const command = findCommand(sent.type);
  if (!command || sent.type !== 'detection.register') return { outcome: 'refused', refusal: notInThisState };
  const calendar = calendarPinned(start.calendar ?? currentCalendar.version);
  const facts = emptyFacts({
    ...start,
    // A replay says which version the case was opened under: what that one did not ask for is not asked for afterwards.
    procedure: start.procedure ?? procedureVersion,
    pack: pinOf(packOf(start.pack)),
    calendar: calendar.version,
    receivedOn: dayOf(sent.at, calendar.zone),
  });
  const [initial] = initialTransition(caseMachine, facts);
  const attempt = {
    ...situationOf({ value: initial.value, facts }, sent.actor, resolved, sent.at),
    parts: partsAtTheDoor(sent.actor, resolved.actorRoles, facts),
    data: sent.data,
  };
  const refusal = heldBack(command, attempt);
  if (refusal) return { outcome: 'refused', refusal };
  const state = stateOf(initial.value);
  const opened = withActor(command.apply(attempt), command, attempt);
  const head = { value: initial.value, facts: withClocksOf(state, opened, attempt) };
  return { outcome: 'advanced', head, from: null, state };
}

/** Before there is a case nobody is its respondent: a member who takes nothing in can still report their own conduct. */
function partsAtTheDoor(actor: Actor, roles: Resolved['actorRoles'], facts: Facts): Set<Part> {
  const parts = partsOf(actor, roles, facts);
  return roles.includes('respondent') && !parts.has('intake') ? new Set<Part>(['respondent']) : parts;
}

/** Remembers in which group the actor has acted, the first time they do. */
export function withActor(facts: Facts, command: AnyCommand, { actor, parts }: Attempt<unknown>): Facts {
  if (actor.kind !== 'person' || !actor.id || facts.acted[actor.id]) return facts;
  const part: Part | undefined = command.by.find((one) => parts.has(one));
  const group = part && groupOf(part);
  return group ? { ...facts, acted: { ...facts.acted, [actor.id]: group } } : facts;
}
