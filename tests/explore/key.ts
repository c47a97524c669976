// The canonical abstract key of a spot: two spots with the same key are taken for the same state of the exploration.
// Days become "not yet" or "come", persons the kind that they are, ids of the case their place, histories what is left
// of them. What is abstracted away here is a bound of the exploration and is printed with its figures.
import type { Facts } from '#workflows/case/facts.ts';
import type { Ballot } from '#workflows/case/sitting/sitting-facts.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { nameOf } from './cast.ts';
import type { Spot } from './spot.ts';

/** Told apart by nothing but their number: one stands for the others. */
const interchangeable: Readonly<Record<string, string>> = {
  ...{ member1: 'm', member2: 'm', alternate: 'm' },
  ...{ appeal1: 'a', appeal2: 'a', appeal3: 'a', appeal4: 'a' },
};

/** Written out elsewhere in the key, constant, or of no consequence for what may come. */
const leftOut: ReadonlySet<string> = new Set([
  ...['caseId', 'procedure', 'pack', 'calendar', 'receivedOn', 'acted', 'clocks', 'ballots', 'capacities'],
  ...['minutes', 'pastStays', 'votes', 'opened', 'closed', 'lastDay', 'earlierBallots', 'acceptedDefects'],
  ...['startedOn', 'askedOn', 'calledOn', 'pin', 'from', 'interviews', 'signedBy', 'plan', 'outcomeReason'],
]);

export function keyOf(spot: Spot): string {
  const { state, facts, monitor, at } = spot;
  const day = dayOf(at);
  const ids = placesOf(facts);
  const write = (value: unknown): string => writeValue(value, day, ids, write);
  return [
    state,
    write(facts),
    clocksKey(facts, at),
    ballotsKey(facts, write),
    actedKey(facts),
    write(monitor),
  ].join('~');
}

function writeValue(
  value: unknown,
  day: string,
  ids: ReadonlyMap<string, string>,
  write: (value: unknown) => string,
): string {
  if (value === null || value === undefined || value === false) return '-';
  if (typeof value === 'string') return writeString(value, day, ids);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${[...new Set(value.map(write))].sort().join()}]`;
  let line = '';
  for (const [name, one] of Object.entries(value))
    if (!leftOut.has(name)) {
      const written = write(one);
      if (written !== '-') line += `${name}:${written};`;
    }
  return line === '' ? '-' : `{${line}}`;
}

const aDay = /^\d{4}-\d\d-\d\d$/;

function writeString(value: string, day: string, ids: ReadonlyMap<string, string>): string {
  if (value.length === 10 && aDay.test(value)) return value <= day ? '<' : '>';
  if (value.length !== 36) return value;
  const name = ids.get(value) ?? nameOf(value);
  return interchangeable[name] ?? name;
}

/** Ids that the case has given out, by their place in it. */
function placesOf(facts: Facts): Map<string, string> {
  const places = new Map<string, string>();
  for (const [at, one] of facts.allegations.entries()) places.set(one.id, `al${at}`);
  for (const [at, one] of facts.exhibits.entries()) places.set(one.id, `ex${Math.min(at, 2)}`);
  for (const [at, one] of facts.ballots.entries()) places.set(one.id, `b${at}`);
  return places;
}

function clocksKey({ clocks }: Facts, at: string): string {
  return Object.values(clocks)
    .map(({ key, passed, frozen, extended, dueAt }) => {
      const stands = frozen ? 'f' : passed ? 'p' : dueAt <= at ? 'd' : 'r';
      return `${key}${stands}${extended > 0 ? 'x' : ''}`;
    })
    .sort()
    .join();
}

/** Ballots of the sittings that stand now; of the votes only how many there are for what. */
function ballotsKey(facts: Facts, write: (value: unknown) => string): string {
  const from = Math.min(facts.sitting?.earlierBallots ?? facts.ballots.length, facts.ballots.length);
  return facts.ballots
    .slice(from)
    .map((ballot) => ballotKey(ballot, write))
    .join('/');
}

function ballotKey(ballot: Ballot, write: (value: unknown) => string): string {
  const { question, allegationId, choices, roll, entitled, status, carried, body } = ballot;
  const votes = Object.values(ballot.votes).sort();
  const papers =
    ballot.secret && [ballot.secret.phase, ballot.secret.issued.length, ballot.secret.cast].join();
  const frame = [body, question, allegationId, choices, roll.length, entitled];
  return write([...frame, status, carried, votes.join(), papers ?? '']);
}

/** In which group everybody has acted, but for those whose seat says so already. */
function actedKey({ acted }: Facts): string {
  return Object.entries(acted)
    .filter(([, group]) => group !== 'body' && group !== 'panel')
    .map(([id, group]) => `${nameOf(id)}=${group}`)
    .sort()
    .join();
}
