// What the server would look up in the directory for a command, read from the demo directory: roles, ties, superiors.
// Used to see who may act and to play in memory; the server looks it up for itself.
import type { Facts } from '#workflows/case/facts.ts';
import type { PersonFacts, Resolved } from '#workflows/case/resolved.ts';
import type { Actor } from '#workflows/case/roles.ts';
import { areTied, type DemoPerson, demoPeople } from './directory/demo-directory.ts';
import { demoUnits } from './directory/demo-units.ts';

type Looked = Pick<Resolved, 'people' | 'roster'>;
const lookedUp = new Map<string, Looked>();

export function demoResolved(actor: Actor, facts: Facts | null, respondentId: string | null): Resolved {
  const { people, roster } = lookUp(facts?.respondentId ?? respondentId);
  return {
    actorRoles: actor.id ? (people[actor.id]?.roles ?? []) : [],
    people,
    roster,
    ids: [],
    units: demoUnits.map((unit) => unit.id),
  };
}

function lookUp(respondentId: string | null): Looked {
  const known = lookedUp.get(respondentId ?? '');
  if (known) return known;
  const respondent = demoPeople.find((one) => one.id === respondentId);
  const persons = demoPeople.map((one) => personFacts(one, respondent));
  const looked = {
    people: Object.fromEntries(persons.map((one) => [one.id, one])),
    roster: persons.filter((one) => one.roles.includes('chair') || one.roles.includes('member')),
  };
  lookedUp.set(respondentId ?? '', looked);
  return looked;
}

function personFacts(person: DemoPerson, respondent: DemoPerson | undefined): PersonFacts {
  return {
    id: person.id,
    isMember: true,
    isOfficial: person.isOfficial,
    unitId: person.unitId,
    roles: person.role ? [person.role] : [],
    superiorOfRespondent: respondent?.superiorId === person.id,
    relatedToRespondent: respondent !== undefined && areTied(person.id, respondent.id),
  };
}
