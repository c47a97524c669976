// The demo directory in full: units, persons with their superiors, roles and declared ties. Ids are fixed, so that
// every run, and a run that was cut off, fills in the same rows. It holds no case content.
import type { Role } from '#workflows/case/roles.ts';
import { directoryId } from '../demo-ids.ts';
import { demoOfficers } from './demo-officers.ts';
import { posts, staffNames } from './demo-staff.ts';
import { getDemoUnit, rootUnitId } from './demo-units.ts';

export type DemoPerson = {
  id: string;
  name: string;
  title: string;
  titleEn: string;
  unitId: string;
  /** Holds an office that one can be removed from. */
  isOfficial: boolean;
  /** First of a unit. */
  isHead: boolean;
  superiorId: string | null;
  joinedOn: string;
  /** Key of `demo-officers.ts`, for whoever handles cases. */
  key: string | null;
  role: Role | null;
};

export type DemoTie = { memberId: string; otherId: string; kind: 'relative' };

/** Leads the whole organisation and takes no part in any case. */
const leaderId = directoryId('person leader');

const leader: DemoPerson = {
  id: leaderId,
  name: 'Nguyễn Đình Khải Hoàn',
  title: 'Trưởng Khối cơ quan',
  titleEn: 'Head of the Provincial Agencies',
  unitId: rootUnitId,
  isOfficial: true,
  isHead: true,
  superiorId: null,
  joinedOn: '2009-04-01',
  key: null,
  role: null,
};

const officers: DemoPerson[] = demoOfficers.map((officer, index) => ({
  id: directoryId(`person ${officer.key}`),
  name: officer.name,
  title: officer.title,
  titleEn: officer.titleEn,
  unitId: rootUnitId,
  isOfficial: true,
  isHead: false,
  superiorId: leaderId,
  joinedOn: `20${String(10 + (index % 12)).padStart(2, '0')}-03-01`,
  key: officer.key,
  role: officer.role,
}));

function staffOf(code: string, firstName: number): DemoPerson[] {
  const headId = directoryId(`person ${code} 0`);
  return (posts[code] ?? []).map(([title, titleEn, isOfficial], index) => ({
    id: directoryId(`person ${code} ${index}`),
    name: staffNames[firstName + index] ?? '',
    title,
    titleEn,
    unitId: getDemoUnit(code).id,
    isOfficial,
    isHead: index === 0,
    superiorId: index === 0 ? leaderId : headId,
    joinedOn: `20${String(8 + ((firstName + index * 5) % 15)).padStart(2, '0')}-0${1 + (index % 9)}-01`,
    key: null,
    role: null,
  }));
}

function dealStaff(): DemoPerson[] {
  const dealt: DemoPerson[] = [];
  for (const code of Object.keys(posts)) dealt.push(...staffOf(code, dealt.length));
  return dealt;
}

export const demoPeople: readonly DemoPerson[] = [leader, ...officers, ...dealStaff()];

/** The respondent who has an account: the deputy head of the accounts office. */
export const demoRespondentId = directoryId('person PTV 1');

/** The head of a unit who has an account: the director of the Department of Construction. */
export const demoHeadId = directoryId('person SXD 0');

/** Declared relatives: reasons why two members of the committee and an investigator step back in some cases. */
export const demoTies: readonly DemoTie[] = [
  { memberId: directoryId('person member5'), otherId: directoryId('person SYT 3'), kind: 'relative' },
  { memberId: directoryId('person member3'), otherId: directoryId('person BQL 4'), kind: 'relative' },
  { memberId: directoryId('person investigator2'), otherId: directoryId('person CCN 5'), kind: 'relative' },
];

/** The person of an officer's key. Throws on a key that nobody has. */
export function getDemoOfficer(key: string): DemoPerson {
  const found = officers.find((officer) => officer.key === key);
  if (!found) throw new Error(`The demo organisation has no officer ${key}.`);
  return found;
}

const peopleById: ReadonlyMap<string, DemoPerson> = new Map(demoPeople.map((person) => [person.id, person]));

export function getDemoPerson(id: string): DemoPerson {
  const found = peopleById.get(id);
  if (!found) throw new Error(`The demo organisation has no person ${id}.`);
  return found;
}

export function areTied(one: string, other: string): boolean {
  return demoTies.some(
    (tie) =>
      (tie.memberId === one && tie.otherId === other) || (tie.memberId === other && tie.otherId === one),
  );
}
