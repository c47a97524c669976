// The bounded world of the exploration: a small cast with one person a part, and beside them the dangerous ones (who
// hold a role and are tied to the respondent, who sit elsewhere, who hold none). The bounds are printed with the figures.
import type { PersonFacts } from '#workflows/case/resolved.ts';
import type { Role } from '#workflows/case/roles.ts';

export const unitId = '01900000-0000-7000-8000-00000000aaaa';
export const otherUnitId = '01900000-0000-7000-8000-00000000bbbb';
export const caseId = '01900000-0000-7000-8000-00000000cccc';
export const otherCaseId = '01900000-0000-7000-8000-00000000dddd';
export const meetingId = '01900000-0000-7000-8000-00000000ffff';
export const nowhereId = '01900000-0000-7000-8000-00000000eeee';

const rolesOf = {
  intake: ['intake'],
  supervisor: ['supervisor'],
  reviewer: ['supervisor'],
  investigator: ['investigator'],
  /** Could be anything in the case, but for what they have done in it. */
  otherInvestigator: ['investigator', 'member', 'appeal'],
  secretary: ['secretary'],
  chair: ['chair', 'member'],
  member1: ['member'],
  member2: ['member'],
  alternate: ['member'],
  authority: ['authority'],
  otherAuthority: ['authority'],
  enforcing: ['enforcing'],
  custodian: ['custodian'],
  appeal1: ['appeal'],
  appeal2: ['appeal'],
  appeal3: ['appeal'],
  appeal4: ['appeal'],
  /** Holds a role beside being the one whom the case is about. */
  respondent: ['respondent', 'supervisor'],
  companion: [],
  outsider: [],
  /** Tied to the respondent, and not known to be when the case began. */
  kin: ['investigator', 'supervisor', 'member', 'appeal'],
  otherReviewer: ['supervisor'],
} satisfies Record<string, Role[]>;

export type Name = keyof typeof rolesOf;

export const names = Object.keys(rolesOf) as Name[];

export const committee: readonly Name[] = ['chair', 'member1', 'member2'];
export const panel: readonly Name[] = ['appeal1', 'appeal2', 'appeal3'];

export function idOf(name: Name): string {
  return `01900000-0000-7000-8000-${String(names.indexOf(name) + 1).padStart(12, '0')}`;
}

const namesById: ReadonlyMap<string, Name> = new Map(names.map((name) => [idOf(name), name]));

export function nameOf(id: string | null): string {
  return (id && namesById.get(id)) ?? id ?? 'nobody';
}

export function rolesHeldBy(id: string | null): Role[] {
  const name = id ? namesById.get(id) : undefined;
  return name ? [...rolesOf[name]] : [];
}

export const people: Record<string, PersonFacts> = Object.fromEntries(
  names.map((name) => [
    idOf(name),
    {
      id: idOf(name),
      isMember: name !== 'outsider',
      isOfficial: name === 'respondent',
      unitId,
      roles: [...rolesOf[name]],
      superiorOfRespondent: false,
      relatedToRespondent: name === 'kin',
    },
  ]),
);
