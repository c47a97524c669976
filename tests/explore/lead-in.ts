// The straight way to where a slice begins: real commands, each judged like any other, with time going by only as far as
// the next step needs it. A lead-in is a list of commands; what differs from their samples is written beside them.
import { getCommand } from '#workflows/case/catalogue.ts';
import { type Actor, partsOf } from '#workflows/case/roles.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { actorsIn } from './attempts.ts';
import { idOf, type Name, rolesHeldBy } from './cast.ts';
import type { SliceExplorer } from './explore-slice.ts';
import { type Data, samplePayload } from './payloads.ts';
import type { Tried } from './slice-findings.ts';
import type { Spot } from './spot.ts';
import { dueNow, later } from './time.ts';

/** `by` names who takes it; `edit` finds nothing proven, or only the first, or the first element not met. */
/** `until` waits on till the clock of this key is due. */
export type LeadStep = {
  type: string;
  data?: Data;
  by?: Name;
  until?: string;
  edit?: 'notProven' | 'oneProven' | 'oneNotMet';
};
export type LeadIn = readonly LeadStep[];

export function walked(explorer: SliceExplorer, pack: RulePack, from: Spot, leadIn: LeadIn): Spot {
  return leadIn.reduce((spot, step) => taken(explorer, pack, spot, step), from);
}

/** The step is taken by the first who may; `wait` lets time go by to the next instant that matters. */
function taken(explorer: SliceExplorer, pack: RulePack, spot: Spot, step: LeadStep): Spot {
  const { type, data, by, edit, until } = step;
  if (type === 'wait') return until ? waitedUntil(explorer, spot, until) : waited(explorer, spot);
  if (type === 'vote') return voted(explorer, spot, String(data?.choice));
  const sample = { ...samplePayload(getCommand(type), { ...spot, day: dayOf(spot.at), pack }), ...data };
  const payload = edit ? edited(sample, edit) : sample;
  const actors = ownersOf(type, spot);
  const named: Actor | undefined = by && { kind: 'person', id: idOf(by) };
  const actor =
    named ?? actors.find((one) => explorer.allows(spot, tryBy(type, one, payload, spot))) ?? actors[0];
  if (!actor) throw new Error(`Nobody may do ${type} in ${spot.state}.`);
  return explorer.step(spot, tryBy(type, actor, payload, spot));
}

/** The next instant, and whatever the worker then sends. */
function waited(explorer: SliceExplorer, spot: Spot): Spot {
  const next = later(spot);
  if (!next) throw new Error(`There is nothing to wait for in ${spot.state}.`);
  return dueNow(next).reduce((at, key) => {
    const sends = at.facts.clocks[key]?.sends;
    if (sends === undefined) return at;
    const data = sends === 'deadline.pass' ? { key } : {};
    return explorer.step(at, tryBy(sends, { kind: 'system', id: null }, data, at));
  }, next);
}

function waitedUntil(explorer: SliceExplorer, spot: Spot, key: string): Spot {
  const due = spot.facts.clocks[key]?.dueAt;
  if (due === undefined) throw new Error(`No clock ${key} runs in ${spot.state}.`);
  let next = spot;
  while (next.at < due) next = waited(explorer, next);
  return next;
}

/** Everybody on the roll of the open ballot votes alike. */
function voted(explorer: SliceExplorer, spot: Spot, choice: string): Spot {
  const open = openBallotOf(spot.facts.ballots);
  const type = open?.body === 'panel' ? 'discipline.castBallot' : 'advice.castBallot';
  if (open?.secret) return papersOut(explorer, spot, open.roll, open.id, type.slice(0, type.indexOf('.')));
  return (open?.roll ?? []).reduce(
    (at, id) => explorer.step(at, tryBy(type, { kind: 'person', id }, { ballotId: open?.id, choice }, at)),
    spot,
  );
}

/** Everybody on the roll takes a paper and the vote is opened; what the box holds is for the look-ups to say. */
function papersOut(
  explorer: SliceExplorer,
  spot: Spot,
  roll: readonly string[],
  ballotId: string,
  stage: string,
): Spot {
  const taken = roll.reduce(
    (at, id) => explorer.step(at, tryBy(`${stage}.takePaper`, { kind: 'person', id }, { ballotId }, at)),
    spot,
  );
  const [chair] = ownersOf(`${stage}.openVoting`, taken);
  if (!chair) throw new Error('Nobody may open the vote.');
  return explorer.step(taken, tryBy(`${stage}.openVoting`, chair, { nobodyElse: false }, taken));
}

function tryBy(type: string, actor: Actor, data: Data, { at }: Spot): Tried {
  return { type, actor, data, lookUp: 'usual', at };
}

/** Whoever may, those of the command's first part first. */
function ownersOf(type: string, spot: Spot): Actor[] {
  const actors = actorsIn(spot);
  return getCommand(type).by.flatMap((part) =>
    actors.filter((actor) => partsOf(actor, rolesHeldBy(actor.id), spot.facts).has(part)),
  );
}

/** The findings of the report, so many of them proven. */
function provenIn(sample: Data, count: number): unknown {
  const rows = Array.isArray(sample.findings) ? sample.findings : [];
  return rows.map((row: Data, index) => ({ ...row, finding: index < count ? 'proven' : 'notProven' }));
}

function edited(sample: Data, edit: NonNullable<LeadStep['edit']>): Data {
  if (edit !== 'oneNotMet') return { ...sample, findings: provenIn(sample, edit === 'oneProven' ? 1 : 0) };
  const rows = Array.isArray(sample.elements) ? sample.elements : [];
  return {
    ...sample,
    elements: rows.map((row: Data, index) => (index === 0 ? { ...row, met: 'notMet' } : row)),
  };
}
