// Which part of the process a role sees in its units without having a part in the case. Narrower than a stage where the
// role has business in one state only: who serves a notice need not see the rest of the investigation. The database keeps
// the same table for its own policies; a test holds the two together.
import type { Role } from '../case/roles.ts';

export const areas = [
  'detection',
  'verification',
  'service',
  'advice',
  'discipline',
  'appeal',
  'enforcement',
  'restoration',
  'resolved',
] as const;
export type Area = (typeof areas)[number];

export const roleAreas: Partial<Record<Role, readonly Area[]>> = {
  intake: ['detection'],
  supervisor: areas,
  secretary: ['service', 'advice', 'discipline', 'appeal', 'enforcement', 'restoration', 'resolved'],
  authority: ['appeal'],
  enforcing: ['enforcement', 'restoration'],
};

const areaOfState: Readonly<Record<string, Area>> = {
  'verification.serving': 'service',
  'verification.responding': 'service',
  'discipline.appealed': 'appeal',
  'discipline.enforcing': 'enforcement',
  'discipline.inForce': 'enforcement',
  'resolved.restoring': 'restoration',
};

/** The area of a state: its stage, unless a role has business in this state alone. */
export function areaOf(state: string): Area {
  return areaOfState[state] ?? (state.slice(0, state.indexOf('.')) as Area);
}
