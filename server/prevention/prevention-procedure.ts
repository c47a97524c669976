// The procedure of a recommendation on the write path: its catalogue, its table of states, and what its entries hold. The head
// and the owner are let in by a part; the supervisors of the unit find it by their role.
import type { PartRow } from '#db/append-input.ts';
import { readHead } from '#db/read-head.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { narrativeOf } from '#workflows/case/narrative.ts';
import { engine } from '#workflows/case/versions/procedure-version.ts';
import {
  advancePrevention,
  issuePrevention,
  type PreventionHead,
  preventionStateOf,
} from '#workflows/prevention/advance-prevention.ts';
import { namesSomebody } from '#workflows/prevention/names-somebody.ts';
import type { AnyPreventionCommand } from '#workflows/prevention/prevention-command.ts';
import type { PreventionFacts } from '#workflows/prevention/prevention-facts.ts';
import type { PreventionResolved } from '#workflows/prevention/prevention-rule.ts';
import { findPreventionCommand } from '#workflows/prevention/prevention-states.ts';
import { recommendationDue } from '#workflows/prevention/recommendation-due.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { endOfDay } from '#workflows/rules/day-by-temporal.ts';
import type { Lawful, Procedure } from '../cases/procedure.ts';
import { noWarmHeads } from '../cases/warm-heads.ts';
import type { WritePath } from '../cases/write-path.ts';
import { headOfUnit } from './head-of-unit.ts';
import { preventionHeadIn } from './prevention-head-in.ts';

export const preventionProcedure: Procedure<PreventionHead, PreventionResolved, AnyPreventionCommand> = {
  kind: 'prevention',
  opens: 'prevention.issue',
  find: findPreventionCommand,
  stateOf: preventionStateOf,
  headIn: (stored) => ({ head: preventionHeadIn(stored), adopted: null }),
  warm: () => noWarmHeads,
  // None is warm: each is read as the actor.
  isSeenBy: () => true,
  resolve: async (path, { command, data, payload, sent, known, at }) =>
    lookUp(path, { command, data, payload, at, actorId: sent.actor.id, unitId: known.head.facts.unitId }),
  judge: advancePrevention,
  resolveOpening: (path, { actor, ...ask }) =>
    lookUp(path, { ...ask, actorId: actor.id, unitId: String(ask.data.unitId) }),
  judgeOpening: (sent, resolved, { streamId, ...start }) =>
    issuePrevention(sent, resolved, { ...start, recommendationId: streamId }),
  contentOf: (_, { before, advanced, resolved }) => ({
    resolved: before ? resolved : { ...resolved, pins: pinsOf(advanced.head.facts) },
    head: headOf(advanced),
    parts: partsOf(advanced.head.facts),
    deadlines: null,
    outbox: null,
    left: [],
  }),
};

type Asked = {
  command: AnyPreventionCommand;
  data: Record<string, unknown>;
  payload: Record<string, unknown>;
  actorId: string | null;
  unitId: string;
  at: string;
};

async function lookUp(path: WritePath, asked: Asked): Promise<PreventionResolved> {
  const { directory } = path;
  const { command, data, payload, actorId, unitId, at } = asked;
  const on = dayOf(at);
  const owner = typeof data.ownerId === 'string' ? directory.findPerson(data.ownerId) : undefined;
  const isHere = owner !== undefined && (owner.leftOn === null || owner.leftOn >= on);
  return {
    actorRoles: actorId ? directory.rolesIn(actorId, unitId, on) : [],
    headId: headOfUnit(directory, unitId, on),
    ownerBelongs: isHere && directory.lineOf(owner.unitId).has(unitId),
    // The texts themselves do not reach the entry: only whether they name anybody.
    namesSomebody: namesSomebody(narrativeOf(command.payload, payload), directory.people()),
    case: await caseSeen(path, actorId, data.caseId),
  };
}

/** As its writer sees it: what they do not see is not there. */
async function caseSeen(
  { reader }: WritePath,
  actorId: string | null,
  caseId: unknown,
): Promise<PreventionResolved['case']> {
  if (typeof caseId !== 'string' || actorId === null) return null;
  const { head } = await readHead(reader, { actorId, streamId: caseId, commandId: null });
  return head?.kind === 'case' ? { id: caseId, isFinal: (head.facts as Facts).finalOn !== null } : null;
}

function pinsOf({ procedure, pack, calendar }: PreventionFacts) {
  return { procedure, pack, calendar };
}

function headOf({ head: { state, facts }, state: named }: Lawful<PreventionHead>) {
  const { unitId, procedure, pack } = facts;
  const due = recommendationDue(state, facts);
  return {
    unitId,
    stage: 'prevention',
    state: named,
    value: { prevention: state },
    facts,
    card: {},
    // For reminders alone: no clock does anything to a recommendation.
    dueAt: due && endOfDay(due.day),
    dueKey: due && 'prevention',
    ...{ procedure, pack, engine },
  };
}

function partsOf({ headId, ownerId }: PreventionFacts): PartRow[] {
  const open = (memberId: string, part: string): PartRow => ({ memberId, part, access: 'open', until: null });
  return [open(headId, 'head'), ...(ownerId ? [open(ownerId, 'owner')] : [])];
}
