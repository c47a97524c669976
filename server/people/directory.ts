// A node's own copy of the directory, renewed within half a second of a change: names, titles, units, roles held on a day, ties. It
// answers questions of the write path without a round trip; the database checks the actor's rights again on its own.
import type { Lanes } from '#db/lanes.ts';
import type { Person, Unit } from '#db/queries/find-directory.ts';
import { type DirectoryRows, hasDirectoryChanged, readDirectory } from '#db/queries/read-directory.ts';
import type { PersonFacts } from '#workflows/case/resolved.ts';
import { type DeputyFor, type Role, roles } from '#workflows/case/roles.ts';
import { learnEdition } from '#workflows/rules/calendars.ts';
import type { Day } from '#workflows/rules/day.ts';
import { type SettingsValues, settingsValuesOf } from '#workflows/settings/settings-values.ts';
import { bodiesOn } from './bodies-on.ts';

export type Grant = { role: Role; unitId: string };
export type Account = DirectoryRows['accounts'][number];
/** A role with its period, past and future ones included. */
export type HeldRole = Omit<DirectoryRows['grants'][number], 'role'> & { role: Role };

export type Directory = {
  people: () => readonly Person[];
  units: () => readonly Unit[];
  findPerson: (id: string) => Person | undefined;
  findUnit: (id: string) => Unit | undefined;
  findAccount: (id: string) => Account | undefined;
  findAccountOf: (email: string) => Account | undefined;
  findAccountOfPerson: (personId: string) => Account | undefined;
  grantsOf: (personId: string, on: Day) => Grant[];
  /** Every role of any period. */
  heldRoles: () => readonly HeldRole[];
  /** For whom a person stands in on the day in the unit, and in which role. */
  deputyFor: (personId: string, unitId: string, on: Day) => DeputyFor[];
  isTied: (personId: string, otherId: string) => boolean;
  /** The unit above all others; undefined while there is none. */
  topUnit: () => Unit | undefined;
  /** The unit itself and those above it. */
  lineOf: (unitId: string) => ReadonlySet<string>;
  values: () => SettingsValues;
  /** Roles that a person holds on the day in the unit or one above it. */
  rolesIn: (personId: string, unitId: string, on: Day) => Role[];
  /** Everyone who holds one of the roles on the day in the unit or one above it. */
  holdersOf: (wanted: readonly Role[], unitId: string, on: Day) => Person[];
  /** Who sits in the deciding bodies on the line up from the unit, the nearest body first. */
  bodiesOf: (unitId: string, on: Day) => Person[][];
  /** The facts about a person that a command's rules may look at. */
  factsOf: (
    personId: string,
    about: { unitId: string; respondentId: string | null; on: Day },
  ) => PersonFacts | null;
  /** Relatives and the direct superior of a person: a case about that person keeps them out. */
  tiedTo: (personId: string) => string[];
  /** Whose cases keep this person out, as one text to see whether that has changed. */
  tiesOf: (personId: string) => string;
  reload: () => Promise<void>;
  stop: () => void;
};

/** How often a node asks whether anything has changed: it is part of how long a closed account lives on. */
const askEveryMs = 400;
/** Whatever was asked in between, the whole is read this often. */
const renewEveryMs = 60_000;
const known: ReadonlySet<string> = new Set(roles);

/** Loads the directory and keeps it fresh until `stop`. */
export async function openDirectory(lanes: Lanes): Promise<Directory> {
  let index = indexOf(await readDirectory(lanes));
  let asked = 0;
  let shown = 0;
  const reload = async () => {
    asked += 1;
    const mine = asked;
    const read = indexOf(await readDirectory(lanes));
    // A reading that was begun earlier never takes the place of a later one: an ended role does not come back.
    if (mine < shown) return;
    shown = mine;
    index = read;
  };
  let isAsking = false;
  let readAt = performance.now();
  const keepFresh = async () => {
    const isOld = performance.now() - readAt > renewEveryMs;
    if (!isOld && !(await hasDirectoryChanged(lanes, index.rows.snapshot))) return;
    readAt = performance.now();
    await reload();
  };
  const timer = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    keepFresh()
      // While the database is away the copy stays as it was; every write is checked there anyway.
      .catch(() => undefined)
      .finally(() => {
        isAsking = false;
      });
  }, askEveryMs);
  timer.unref();

  const rolesIn: Directory['rolesIn'] = (personId, unitId, on) => {
    const above = index.lineOf(unitId);
    return [
      ...new Set(
        grantsOf(personId, on)
          .filter((one) => above.has(one.unitId))
          .map((one) => one.role),
      ),
    ];
  };
  const grantsOf: Directory['grantsOf'] = (personId, on) =>
    (index.grants.get(personId) ?? [])
      .filter((grant) => isInForce(grant, on))
      .map(({ role, unitId }) => ({ role, unitId }));

  return {
    people: () => index.rows.people,
    units: () => index.rows.units,
    findPerson: (id) => index.people.get(id),
    findUnit: (id) => index.units.get(id),
    findAccount: (id) => index.accounts.get(id),
    findAccountOf: (email) => index.accountsByEmail.get(email.toLowerCase()),
    findAccountOfPerson: (personId) => index.accountsByPerson.get(personId),
    grantsOf,
    rolesIn,
    heldRoles: () => index.held,
    deputyFor: (personId, unitId, on) => {
      const above = index.lineOf(unitId);
      const mine = (index.grants.get(personId) ?? []).filter(
        (grant) => above.has(grant.unitId) && isInForce(grant, on),
      );
      return mine.flatMap(({ role, delegatedBy }) =>
        delegatedBy === null
          ? []
          : [
              {
                role,
                memberId: delegatedBy,
                holdsItToo: mine.some((one) => one.role === role && one.delegatedBy === null),
              },
            ],
      );
    },
    isTied: (personId, otherId) => index.ties.has(`${personId}/${otherId}`),
    topUnit: () => index.rows.units.find((unit) => unit.parentId === null),
    lineOf: (unitId) => index.lineOf(unitId),
    values: () => index.values,
    holdersOf: (wanted, unitId, on) => {
      const above = index.lineOf(unitId);
      const holders = new Set(
        wanted
          .flatMap((role) => index.grantsByRole.get(role) ?? [])
          .filter((grant) => above.has(grant.unitId) && isInForce(grant, on))
          .map((grant) => grant.memberId),
      );
      return holders.size === 0 ? [] : index.rows.people.filter((person) => holders.has(person.id));
    },
    bodiesOf: (unitId, on) =>
      bodiesOn(index.lineOf(unitId), index.rows.people, (person) => grantsOf(person.id, on)),
    factsOf: (personId, { unitId, respondentId, on }) => {
      const person = index.people.get(personId);
      return (
        (person && {
          id: person.id,
          isMember: person.isMember && (person.leftOn === null || person.leftOn >= on),
          isOfficial: person.isOfficial,
          unitId: person.unitId,
          roles: rolesIn(person.id, unitId, on),
          superiorOfRespondent: index.people.get(respondentId ?? '')?.superiorId === person.id,
          relatedToRespondent: index.ties.has(`${person.id}/${respondentId}`),
        }) ??
        null
      );
    },
    tiedTo: (personId) => {
      const superior = index.people.get(personId)?.superiorId;
      return [...new Set([...(index.relatives.get(personId) ?? []), ...(superior ? [superior] : [])])];
    },
    tiesOf: (personId) =>
      [...(index.relatives.get(personId) ?? []), ...(index.ledBy.get(personId) ?? [])].toSorted().join(),
    reload,
    stop: () => clearInterval(timer),
  };
}

function isInForce({ from, to }: { from: Day; to: Day | null }, on: Day): boolean {
  return from <= on && (to === null || to >= on);
}

function indexOf(rows: DirectoryRows) {
  const units = new Map(rows.units.map((unit) => [unit.id, unit]));
  const lines = new Map<string, ReadonlySet<string>>();
  const lineOf = (unitId: string): ReadonlySet<string> => {
    const ready = lines.get(unitId);
    if (ready) return ready;
    const line = new Set<string>();
    for (let at: string | null = unitId; at && !line.has(at); at = units.get(at)?.parentId ?? null)
      line.add(at);
    lines.set(unitId, line);
    return line;
  };
  const held = rows.grants.filter((grant): grant is HeldRole => known.has(grant.role));
  const values = settingsValuesOf(rows.values);
  // Before anything is judged under it.
  for (const { version, amendments } of values.editions) learnEdition(version, amendments);
  return {
    rows,
    held,
    values,
    units,
    lineOf,
    grants: Map.groupBy(held, (grant) => grant.memberId),
    grantsByRole: Map.groupBy(held, (grant) => grant.role),
    people: new Map(rows.people.map((person) => [person.id, person])),
    accounts: new Map(rows.accounts.map((account) => [account.id, account])),
    accountsByPerson: new Map(rows.accounts.map((account) => [account.memberId, account])),
    accountsByEmail: new Map(rows.accounts.map((account) => [account.email.toLowerCase(), account])),
    relatives: relativesIn(rows.ties),
    ledBy: ledByIn(rows.people),
    ties: new Set(
      rows.ties.flatMap((tie) => [`${tie.memberId}/${tie.otherId}`, `${tie.otherId}/${tie.memberId}`]),
    ),
  };
}

function relativesIn(ties: DirectoryRows['ties']): Map<string, string[]> {
  const both = ties.flatMap(({ memberId, otherId }) => [
    [memberId, otherId] as const,
    [otherId, memberId] as const,
  ]);
  return groupedBy(both);
}

/** Whom each person is the direct superior of. */
function ledByIn(people: readonly Person[]): Map<string, string[]> {
  return groupedBy(people.flatMap(({ id, superiorId }) => (superiorId ? [[superiorId, id] as const] : [])));
}

function groupedBy(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const [key, value] of pairs) grouped.set(key, [...(grouped.get(key) ?? []), value]);
  return grouped;
}
