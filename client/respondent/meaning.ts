// Which sentence says what the present state means for the respondent.
import type { CaseView } from '#workflows/contract/case-schemas.ts';

export type Meaning =
  | 'notice'
  | 'reply'
  | 'investigation'
  | 'comments'
  | 'committee'
  | 'decision'
  | 'appeal'
  | 'appealed'
  | 'enforcement'
  | 'restoring'
  | 'closed';

const byState: Readonly<Record<string, Meaning>> = {
  'verification.serving': 'notice',
  'verification.responding': 'reply',
  'advice.commenting': 'comments',
  'discipline.notifying': 'decision',
  'discipline.appealable': 'appeal',
  'discipline.enforcing': 'enforcement',
  'discipline.inForce': 'enforcement',
  'resolved.restoring': 'restoring',
};

const byStage: Readonly<Record<string, Meaning>> = {
  detection: 'notice',
  verification: 'investigation',
  advice: 'committee',
  discipline: 'appealed',
  resolved: 'closed',
};

export function meaningOf({ state, stage }: Pick<CaseView['card'], 'state' | 'stage'>): Meaning {
  return byState[state] ?? byStage[stage] ?? 'investigation';
}
