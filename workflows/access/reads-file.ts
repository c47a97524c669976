// Whether somebody reads the file of a case now: they see the case by a role in its unit or by a part in it, as deep as the file, and
// nothing keeps them out. The same answer that the database and `depthOf` give, from the facts alone.
import type { Facts } from '../case/facts.ts';
import type { PersonFacts } from '../case/resolved.ts';
import { partsOf } from '../case/roles.ts';
import { casePartsOf } from './case-parts.ts';
import { depthOf } from './may-view.ts';
import { areaOf, roleAreas } from './role-areas.ts';

export function readsFile(person: PersonFacts, facts: Facts, state: string): boolean {
  const { id, roles, superiorOfRespondent, relatedToRespondent } = person;
  if (superiorOfRespondent || relatedToRespondent || facts.barred.includes(id)) return false;
  const area = areaOf(state);
  const byRole = roles.some((role) => roleAreas[role]?.includes(area));
  const authorities = roles.includes('authority') ? [id] : [];
  const byPart = casePartsOf(facts, state, authorities).some(
    (part) => part.memberId === id && part.access === 'open',
  );
  if (!byRole && !byPart) return false;
  return depthOf(partsOf({ kind: 'person', id }, roles, facts), id, facts) === 'file';
}
