// The persons of a test case, each with the roles that they hold in its unit. Nobody is conflicted but those who say so.
import type { PersonFacts } from '#workflows/case/resolved.ts';
import type { Part, Role } from '#workflows/case/roles.ts';

export const unitId = '01900000-0000-7000-8000-00000000aaaa';
export const otherUnitId = '01900000-0000-7000-8000-00000000bbbb';

const rolesOf = {
  respondent: ['respondent'],
  intake: ['intake'],
  supervisor: ['supervisor'],
  /** Another supervisor: they review what the first one conducts. */
  reviewer: ['supervisor'],
  otherReviewer: ['supervisor'],
  investigator: ['investigator'],
  otherInvestigator: ['investigator'],
  relative: ['investigator', 'supervisor', 'secretary', 'member', 'appeal'],
  superior: ['investigator', 'supervisor', 'secretary', 'member', 'appeal', 'authority'],
  secretary: ['secretary'],
  chair: ['chair', 'member'],
  member1: ['member'],
  member2: ['member'],
  member3: ['member'],
  authority: ['authority'],
  otherAuthority: ['authority'],
  enforcing: ['enforcing'],
  appeal1: ['appeal'],
  appeal2: ['appeal'],
  appeal3: ['appeal'],
  companion: [],
  outsider: [],
  administrator: ['administrator'],
  member4: ['member'],
  alternate: ['member'],
  appeal4: ['appeal'],
  custodian: ['custodian'],
  witness: [],
} satisfies Record<string, Role[]>;

export type Name = keyof typeof rolesOf;

export const names = Object.keys(rolesOf) as Name[];

/** The id of a person of the cast: stable, and a lawful UUIDv7. */
export function idOf(name: Name): string {
  return `01900000-0000-7000-8000-${String(names.indexOf(name) + 1).padStart(12, '0')}`;
}

export function rolesHeldBy(name: Name): Role[] {
  return [...rolesOf[name]];
}

export const people: Record<string, PersonFacts> = Object.fromEntries(
  names.map((name) => [
    idOf(name),
    {
      id: idOf(name),
      isMember: name !== 'outsider',
      isOfficial: name === 'respondent',
      unitId,
      roles: rolesHeldBy(name),
      superiorOfRespondent: name === 'superior',
      relatedToRespondent: name === 'relative',
    },
  ]),
);

export const committee: readonly Name[] = ['chair', 'member1', 'member2', 'member3', 'member4'];
export const panel: readonly Name[] = ['appeal1', 'appeal2', 'appeal3'];

/** Who sends a command of a part unless the test names somebody. */
export const usualHolder: Record<Part, Name | 'reporter' | 'system'> = {
  reporter: 'reporter',
  intake: 'intake',
  investigator: 'investigator',
  supervisor: 'supervisor',
  reviewer: 'reviewer',
  secretary: 'secretary',
  chair: 'chair',
  member: 'member1',
  authority: 'authority',
  enforcing: 'enforcing',
  panelChair: 'appeal1',
  panelMember: 'appeal2',
  respondent: 'respondent',
  witness: 'witness',
  custodian: 'custodian',
  system: 'system',
};
