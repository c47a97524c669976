// The demo's accounts by where in a case they act, in the order of the process. A role that this page does not know goes
// with oversight, so that nobody is left out.
import type { DemoAccount } from '../api/session.ts';

const groups = [
  { group: 'inquiry', roles: ['intake', 'investigator', 'supervisor'] },
  { group: 'committee', roles: ['secretary', 'chair', 'member'] },
  { group: 'appeal', roles: ['authority', 'appeal', 'enforcing'] },
  { group: 'person', roles: ['respondent'] },
  { group: 'oversight', roles: [] },
] as const;

export function groupAccounts(accounts: readonly DemoAccount[]) {
  const groupOf = (role: string) =>
    groups.find(({ roles }) => (roles as readonly string[]).includes(role))?.group ?? 'oversight';
  return groups
    .map(({ group }) => ({ group, members: accounts.filter(({ role }) => groupOf(role) === group) }))
    .filter(({ members }) => members.length > 0);
}
