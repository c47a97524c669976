// Whether the case waits for this viewer: the state is on the desk of a part that they have, and something of the state
// is theirs to do, and not only to enter for another. Whoever has voted waits like everybody else.
import { findState } from '#workflows/case/stages.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { isOnPaper } from './next-step/act-groups.ts';
import { isOfState } from './primary-command.ts';
import type { CommandList } from './use-case.ts';

type Seen = Pick<CaseView, 'parts' | 'ballots'> & { card: Pick<CaseView['card'], 'state'> };

export function isMyTurn(
  { card, parts, ballots }: Seen,
  commands: Pick<CommandList, 'allowed'> | undefined,
): boolean {
  const onDesk = findState(card.state)?.onDesk ?? [];
  const allowed = (commands?.allowed ?? []).filter(
    ({ type }) => isOfState(card.state, type) && !isOnPaper(type, parts),
  );
  const open = ballots.find(({ status }) => status === 'open');
  const hasVoted = open?.mine === true && !allowed.some(({ type }) => type.endsWith('.closeBallot'));
  return onDesk.some((part) => parts.includes(part)) && allowed.length > 0 && !hasVoted;
}
