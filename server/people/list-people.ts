// Persons for a form field: holders of a role in a unit, or anyone by name, each with the reason if they cannot be chosen
// in the case at hand. Nothing of the case itself is told to who may not see it.
import { readHead } from '#db/read-head.ts';
import { depthOf } from '#workflows/access/may-view.ts';
import { readsFile } from '#workflows/access/reads-file.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { isConflicted } from '#workflows/case/resolved.ts';
import { partsOf, type Role, roles } from '#workflows/case/roles.ts';
import type { DirectoryPerson } from '#workflows/contract/people-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Services } from '../services.ts';
import { folded } from './folded.ts';
import type { Viewer } from './viewer.ts';

const most = 60;

type Seen = { facts: Facts; state: string };
type Asked = {
  role?: string | undefined;
  unitId?: string | undefined;
  caseId?: string | undefined;
  q?: string | undefined;
};

export async function listPeople(
  { directory, reader, writePath }: Services,
  viewer: Viewer,
  asked: Asked,
): Promise<DirectoryPerson[]> {
  const on = dayOf(writePath.clock.now());
  const seen = asked.caseId ? await factsFor(reader, directory, viewer, asked.caseId, on) : null;
  const facts = seen?.facts ?? null;
  const unitId = facts?.unitId ?? asked.unitId ?? viewer.grants[0]?.unitId;
  const role = roles.find((one) => one === asked.role);
  // Who presides is a member of the body as well.
  const people =
    asked.role === 'readers'
      ? readersOf(directory, seen, on)
      : role && unitId
        ? directory.holdersOf(role === 'member' ? ['chair', 'member'] : [role], unitId, on)
        : directory.people();
  const wanted = folded(asked.q ?? '');
  return people
    .filter((person) => folded(person.name).includes(wanted))
    .slice(0, most)
    .map((person) => ({
      id: person.id,
      name: person.name,
      title: viewer.locale === 'en' ? person.titleEn : person.title,
      unit: { id: person.unitId, name: directory.findUnit(person.unitId)?.name ?? '' },
      roles: unitId ? directory.rolesIn(person.id, unitId, on) : [],
      unavailable: facts && role ? reasonAgainst(directory, facts, person.id, role, on) : null,
    }));
}

/** Those who read the file now; nobody where the caller does not. */
function readersOf(directory: Services['directory'], seen: Seen | null, on: string) {
  if (!seen) return [];
  const { facts, state } = seen;
  const about = { unitId: facts.unitId, respondentId: facts.respondentId, on };
  return directory.people().filter(({ id }) => {
    const person = directory.findAccountOfPerson(id) && directory.factsOf(id, about);
    return person && readsFile(person, facts, state);
  });
}

/** The facts only for who sees the file: from others, who is barred and why stays closed. */
async function factsFor(
  reader: Services['reader'],
  directory: Services['directory'],
  viewer: Viewer,
  caseId: string,
  on: string,
): Promise<Seen | null> {
  const { head } = await readHead(reader, { actorId: viewer.personId, streamId: caseId, commandId: null });
  if (head?.kind !== 'case') return null;
  const facts = head.facts as Facts;
  const parts = partsOf(
    { kind: 'person', id: viewer.personId },
    directory.rolesIn(viewer.personId, head.unitId, on),
    facts,
    directory.deputyFor(viewer.personId, head.unitId, on),
  );
  return depthOf(parts, viewer.personId, facts) === 'file' ? { facts, state: head.state ?? '' } : null;
}

const groupOfRole: Partial<Record<Role, string>> = {
  chair: 'body',
  member: 'body',
  appeal: 'panel',
};

function reasonAgainst(
  directory: Services['directory'],
  facts: Facts,
  personId: string,
  role: Role,
  on: string,
): DirectoryPerson['unavailable'] {
  const about = { unitId: facts.unitId, respondentId: facts.respondentId, on };
  const person = directory.factsOf(personId, about) ?? undefined;
  if (isConflicted(person, facts.respondentId)) return 'conflict';
  if (facts.barred.includes(personId)) return 'barred';
  const acted = facts.acted[personId];
  return acted && acted !== (groupOfRole[role] ?? role) ? 'acted' : null;
}
