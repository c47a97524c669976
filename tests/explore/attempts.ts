// Whoever might send a command here, with what the server would have looked up for them: one actor of each kind, and
// for the usual one also a directory that has changed since, other cases found, a roster that is not as it should be.
import type { AnyCommand } from '#workflows/case/command.ts';
import type { OtherCase, Resolved } from '#workflows/case/resolved.ts';
import { type Actor, partsOf } from '#workflows/case/roles.ts';
import type { Attempt } from '#workflows/case/rule.ts';
import { findDefects } from '#workflows/fairness/defects/find-defects.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { madeRedaction } from '../support/made-redaction.ts';
import { boxIn } from './box.ts';
import { committee, idOf, nowhereId, otherCaseId, otherUnitId, people, rolesHeldBy, unitId } from './cast.ts';
import { meetingLookUps, meetingSeen } from './meeting.ts';
import type { Data } from './payloads.ts';
import { personsOf } from './persons.ts';
import type { Spot } from './spot.ts';

/** What the server found, where it can differ. */
export const lookUps = [
  'usual',
  'actorTied',
  'decidedBefore',
  'otherPerson',
  'otherClosed',
  'nothingFound',
  'twoChairs',
  'tooFew',
  'boxEmpty',
  'boxShort',
  'otherRedaction',
  ...meetingLookUps,
] as const;
export type LookUp = (typeof lookUps)[number];

export function actorsIn(spot: Spot): Actor[] {
  const persons = personsOf(spot.facts).map((id): Actor => ({ kind: 'person', id }));
  return [...persons, { kind: 'reporter', id: null }, { kind: 'system', id: null }];
}

/** Look-ups that could matter to the command; the usual one first. */
export function lookUpsFor(command: AnyCommand): LookUp[] {
  const found: LookUp[] = ['usual', 'actorTied'];
  const asksOthers = command.needsEarlierDecisions || 'caseId' in command.payload.shape;
  if (asksOthers) found.push('decidedBefore', 'otherPerson', 'otherClosed', 'nothingFound');
  if (command.needsRoster === 'committee') found.push('twoChairs', 'tooFew');
  if (command.needsOpenedBox || command.needsPapersCast) found.push('boxEmpty', 'boxShort');
  if (command.needsRedaction) found.push('otherRedaction');
  if (command.needsMeeting) found.push(...meetingLookUps);
  return found;
}

export function attemptOf(
  command: AnyCommand,
  spot: Spot,
  pack: RulePack,
  tried: { actor: Actor; data: Data; lookUp: LookUp },
): Attempt<unknown> {
  const { actor, data } = tried;
  const resolved = resolvedFor(command, spot, pack, tried);
  const parts = partsOf(actor, resolved.actorRoles, spot.facts);
  const { state, facts, at } = spot;
  return { facts, state, actor, parts, resolved, at, day: dayOf(at), pack, calendar: currentCalendar, data };
}

function resolvedFor(
  command: AnyCommand,
  spot: Spot,
  pack: RulePack,
  { actor, data, lookUp }: { actor: Actor; data: Data; lookUp: LookUp },
): Resolved {
  const mints = command.mints(data);
  const ids = Array.from({ length: mints }, (_, index) => mintedId(spot.minted + index + 1));
  const roster = rosterOf(command, lookUp);
  const base: Resolved = {
    actorRoles: actor.kind === 'person' ? rolesHeldBy(actor.id) : [],
    people: peopleSeen(actor, lookUp),
    roster,
    ids,
    units: [unitId, otherUnitId],
    version: 3,
    otherCases: otherCasesFor(command, spot, lookUp),
    ...boxIn(spot, pack, lookUp),
    ...filesSeen(data),
    ...(command.needsRedaction
      ? { redaction: madeRedaction(data, lookUp === 'otherRedaction' ? nowhereId : undefined) }
      : {}),
    ...(command.needsMeeting ? meetingSeen(command, data, lookUp) : {}),
  };
  return command.needsDefects ? { ...base, defects: defectsIn(spot, pack) } : base;
}

/** Every file that is named but the one that never was. */
function filesSeen({ files }: Data): Pick<Resolved, 'files'> {
  return Array.isArray(files) ? { files: files.filter(({ id }) => id !== nowhereId) } : {};
}

function peopleSeen(actor: Actor, lookUp: LookUp): Resolved['people'] {
  const me = actor.id ? people[actor.id] : undefined;
  return lookUp === 'actorTied' && me ? { ...people, [me.id]: { ...me, relatedToRespondent: true } } : people;
}

function rosterOf(command: AnyCommand, lookUp: LookUp): Resolved['roster'] {
  if (command.needsRoster !== 'committee') return [];
  const members = committee.flatMap((name) => people[idOf(name)] ?? []);
  if (lookUp === 'tooFew') return members.slice(0, 2);
  if (lookUp === 'twoChairs')
    return members.map((one) => ({ ...one, roles: ['chair' as const, ...one.roles] }));
  return members;
}

function otherCasesFor(command: AnyCommand, { facts, at }: Spot, lookUp: LookUp): OtherCase[] {
  const conduct = facts.allegations.map(({ provision, from, to }) => ({ provision, from, to }));
  const open: OtherCase = {
    id: otherCaseId,
    unitId,
    state: 'verification.gathering',
    respondentId: facts.respondentId,
    isFinal: false,
    outcome: null,
    conduct: [],
  };
  const isFinal = { ...open, state: 'resolved.completed', isFinal: true, outcome: 'completed' };
  const recent = [{ provision: 'GI-04', from: dayOf(at), to: dayOf(at) }];
  if (lookUp === 'nothingFound') return [];
  if (lookUp === 'decidedBefore') return [{ ...isFinal, conduct }];
  if (lookUp === 'otherPerson') return [{ ...open, respondentId: idOf('outsider') }];
  if (lookUp === 'otherClosed') return [{ ...isFinal, conduct: recent, outcome: 'exonerated' }];
  if (command.type === 'case.linkRetaliation') return [{ ...open, unitId: otherUnitId }];
  if (command.type === 'discipline.activateSanction') return [{ ...isFinal, conduct: recent }];
  return [open];
}

function defectsIn({ facts, state, at }: Spot, pack: RulePack): Resolved['defects'] {
  const found = findDefects({
    facts,
    state,
    at,
    day: dayOf(at),
    pack,
    calendar: currentCalendar,
    reasons: [],
  });
  const effects = new Map(found.map(({ code, effect }) => [code, effect]));
  return [...effects].flatMap(([code, effect]) => (effect === 'note' ? [] : [{ code, effect }]));
}

/** The id that was given out so many ids into the case. */
export function mintedId(count: number): string {
  return `01900000-0000-7000-9000-${String(count).padStart(12, '0')}`;
}
