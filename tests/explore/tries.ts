// Which attempts are made in a spot: the sample by everybody, and what follows a road leads on. Every edge of a payload
// and everything that the server could have looked up is tried on the first visits of a place and wherever it is in focus.
import type { AnyCommand } from '#workflows/case/command.ts';
import { type Actor, partsOf } from '#workflows/case/roles.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { actorsIn, attemptOf, type LookUp, lookUpsFor } from './attempts.ts';
import { rolesHeldBy } from './cast.ts';
import { type Data, edgePayloads, type Place, plainPayloads } from './payloads.ts';
import type { Slice } from './slice.ts';
import type { Spot } from './spot.ts';

type Try = { tried: { actor: Actor; data: Data; lookUp: LookUp }; leadsOn: boolean };

/** Visits of a command in a state on which everything is tried. */
const closeLooks = 4;
/** Visits on which the plain payloads are judged although they lead on nowhere in this slice. */
const passingLooks = 8;

export function triesOf(
  command: AnyCommand,
  spot: Spot,
  pack: RulePack,
  slice: Slice,
  visits: number,
): Try[] {
  const place: Place = { ...spot, day: dayOf(spot.at), pack };
  const isFocus = slice.focus.includes(command.type) || command.by.includes('system');
  const isRoad = isFocus || slice.road.includes(command.type);
  const isClose = visits < closeLooks;
  if (!isRoad && !isClose && visits >= passingLooks) return [];
  const plain = systemPayloads(command, spot) ?? plainPayloads(command, place);
  const actors = actorsIn(spot);
  const owners = actors.filter((actor) => isOwner(command, actor, spot));
  const tries: Try[] = [];
  const add = (who: readonly Actor[], data: Data, leadsOn: boolean, lookUp: LookUp = 'usual') => {
    for (const actor of who) tries.push({ tried: { actor, data, lookUp }, leadsOn });
  };
  for (const [index, data] of plain.entries()) {
    const leads = isFocus || (isRoad && index === 0);
    add(isClose && (index === 0 || slice.only) ? actors : owners, data, leads);
  }
  if (isClose || isFocus) for (const data of edgePayloads(command, place)) add(owners, data, isFocus);
  if (isClose)
    for (const lookUp of lookUpsFor(command).slice(1))
      for (const data of plain) add(owners, data, false, lookUp);
  return tries;
}

/** Whether somebody may send the command here with one of its plain payloads. */
export function openTo(
  command: AnyCommand,
  spot: Spot,
  pack: RulePack,
  isLawful: (command: AnyCommand, attempt: ReturnType<typeof attemptOf>) => boolean,
): boolean {
  const place: Place = { ...spot, day: dayOf(spot.at), pack };
  const owners = actorsIn(spot).filter((actor) => isOwner(command, actor, spot));
  if (owners.length === 0) return false;
  const plain = (systemPayloads(command, spot) ?? plainPayloads(command, place)).slice(0, 3);
  return plain.some((data) =>
    owners.some((actor) =>
      isLawful(command, attemptOf(command, spot, pack, { actor, data, lookUp: 'usual' })),
    ),
  );
}

/** What the worker sends: for each clock that runs here, and for one that does not. */
function systemPayloads(command: AnyCommand, { facts }: Spot): Data[] | null {
  if (command.type !== 'deadline.pass') return null;
  return [...Object.keys(facts.clocks), 'nothing'].map((key) => ({ key }));
}

function isOwner(command: AnyCommand, actor: Actor, { facts }: Spot): boolean {
  const parts = partsOf(actor, rolesHeldBy(actor.id), facts);
  return command.by.some((part) => parts.has(part));
}
