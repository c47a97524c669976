// Who sees how much of a case: one row a person, by role and relationship, one column a group of states. This is what is
// promised; `tests/api/access-matrix.test.ts` holds the running server to it, cell by cell.
import type { Person } from '#tests/support/test-organisation.ts';

export const stateGroups = [
  'detection',
  'verification',
  'afterNotice',
  'asked',
  'advice',
  'sitting',
  'appeal',
  'enforcing',
  'resolved',
  'sealed',
] as const;
export type StateGroup = (typeof stateGroups)[number];

/** What each group stands for. `asked`: something waits for the authority and the custodian. */
export const groupWords: Record<StateGroup, string> = {
  detection: 'screened, the respondent named',
  verification: 'under verification, before notice',
  afterNotice: 'after notice, the time to reply running',
  asked: 'after notice, the authority and the custodian asked',
  advice: 'before the committee, called to sit',
  sitting: 'the committee sits',
  appeal: 'appealed, the panel appointed',
  enforcing: 'final, to be carried out',
  resolved: 'closed',
  sealed: 'closed without a breach, sealed',
};

export const sights = ['absent', 'agenda', 'room', 'file', 'apart'] as const;
export type Sight = (typeof sights)[number];

export type Relation =
  | 'none'
  | 'unit'
  | 'other unit'
  | 'part'
  | 'respondent'
  | 'companion'
  | 'witness'
  | 'barred'
  | 'relative'
  | 'superior';

export type Subject = {
  who: Person;
  role: string;
  relation: Relation;
  sight: Record<StateGroup, Sight>;
};

const sightOf: Record<string, Sight> = { '-': 'absent', A: 'agenda', R: 'room', F: 'file', P: 'apart' };

/** One letter a group, in the order of `stateGroups`. */
function row(who: Person, role: string, relation: Relation, letters: string): Subject {
  const given = letters.split(' ').map((letter) => sightOf[letter]);
  const sight = Object.fromEntries(stateGroups.map((group, index) => [group, given[index]]));
  return { who, role, relation, sight: sight as Subject['sight'] };
}

export const subjects: readonly Subject[] = [
  //                                                          det ver not ask adv sit app enf res sea
  row('intake', 'intake', 'part', /*                       */ 'F - - - - - - - - -'),
  row('supervisor', 'supervisor', 'part', /*               */ 'F F F F F F F F F A'),
  row('reviewer', 'supervisor', 'part', /*                 */ 'F F F F F F F F F A'),
  row('otherReviewer', 'supervisor', 'unit', /*            */ 'F F F F F F F F F A'),
  row('investigator', 'investigator', 'part', /*           */ '- F F F F F F F - -'),
  row('otherInvestigator', 'investigator', 'unit', /*      */ '- - - - - - - - - -'),
  row('secretary', 'secretary', 'part', /*                 */ '- - F F F F F F F A'),
  row('chair', 'chair', 'part', /*                         */ '- - - - F F F F - -'),
  row('member1', 'member', 'part', /*                      */ '- - - - F F F F - -'),
  // Declares a conflict in the case that is called, and none in those that sat.
  row('member2', 'member', 'barred', /*                    */ '- - - - - F F F - -'),
  // Has not declared their interests yet in the case that is called.
  row('member3', 'member', 'part', /*                      */ '- - - - A F F F - -'),
  row('alternate', 'member', 'unit', /*                    */ '- - - - A A A A - -'),
  row('authority', 'authority', 'unit', /*                 */ '- - - F - - A - - -'),
  row('otherAuthority', 'authority', 'unit', /*            */ '- - - F - - A - - -'),
  row('custodian', 'custodian', 'unit', /*                 */ '- - - P - - - - - -'),
  row('enforcing', 'enforcing', 'unit', /*                 */ '- - - - - - - F - -'),
  row('appeal1', 'appeal', 'part', /*                      */ '- - - - - - F - - -'),
  // On the panel, interests not declared yet.
  row('appeal2', 'appeal', 'part', /*                      */ '- - - - - - A - - -'),
  row('appeal4', 'appeal', 'unit', /*                      */ '- - - - - - - - - -'),
  row('respondent', 'respondent', 'respondent', /*         */ '- - R R R R R R R R'),
  row('companion', 'none', 'companion', /*                 */ '- - R R R R R R - -'),
  row('witness', 'none', 'witness', /*                     */ '- P P P P P P P P P'),
  row('relative', 'five roles', 'relative', /*             */ '- - - - - - - - - -'),
  row('superior', 'six roles', 'superior', /*              */ '- - - - - - - - - -'),
  row('outsider', 'none', 'none', /*                       */ '- - - - - - - - - -'),
  row('auditor', 'auditor', 'unit', /*                     */ '- - - - - - - - - -'),
  row('administrator', 'administrator', 'unit', /*         */ '- - - - - - - - - -'),
  row('strangeIntake', 'intake', 'other unit', /*          */ '- - - - - - - - - -'),
  row('strangeSupervisor', 'supervisor', 'other unit', /*  */ '- - - - - - - - - -'),
  row('strangeInvestigator', 'investigator', 'other unit', '- - - - - - - - - -'),
  row('strangeSecretary', 'secretary', 'other unit', /*    */ '- - - - - - - - - -'),
  row('strangeChair', 'chair', 'other unit', /*            */ '- - - - - - - - - -'),
  row('strangeMember', 'member', 'other unit', /*          */ '- - - - - - - - - -'),
  row('strangeAuthority', 'authority', 'other unit', /*    */ '- - - - - - - - - -'),
  row('strangeCustodian', 'custodian', 'other unit', /*    */ '- - - - - - - - - -'),
  row('strangeEnforcing', 'enforcing', 'other unit', /*    */ '- - - - - - - - - -'),
  row('strangeAppeal', 'appeal', 'other unit', /*          */ '- - - - - - - - - -'),
  row('strangeAuditor', 'auditor', 'other unit', /*        */ '- - - - - - - - - -'),
  row('strangeAdministrator', 'administrator', 'other unit', '- - - - - - - - - -'),
];
