// The states of a recommendation and what may be sent in each: issued → acknowledged → reported → closed, back to acknowledged
// when it is opened again, or withdrawn. No clock leads anywhere here: a date that passes is told of and decides nothing.
import type { Words } from '../rules/pack.ts';
import { acknowledge } from './commands/acknowledge.ts';
import { close } from './commands/close.ts';
import { issue } from './commands/issue.ts';
import { nameOwner } from './commands/name-owner.ts';
import { readdress } from './commands/readdress.ts';
import { reopen } from './commands/reopen.ts';
import { report } from './commands/report.ts';
import { withdraw } from './commands/withdraw.ts';
import type { AnyPreventionCommand } from './prevention-command.ts';

export const preventionStateNames = ['issued', 'acknowledged', 'reported', 'closed', 'withdrawn'] as const;
export type PreventionStateName = (typeof preventionStateNames)[number];

export type PreventionMove = { command: AnyPreventionCommand; target?: PreventionStateName };
export type PreventionState = { words: Words; moves: readonly PreventionMove[] };

export const preventionStates: Readonly<Record<PreventionStateName, PreventionState>> = {
  issued: {
    words: { vi: 'Đã gửi', en: 'Issued' },
    moves: [
      { command: acknowledge, target: 'acknowledged' },
      { command: readdress },
      { command: withdraw, target: 'withdrawn' },
    ],
  },
  acknowledged: {
    words: { vi: 'Đang thực hiện', en: 'Under way' },
    moves: [
      { command: report, target: 'reported' },
      { command: nameOwner },
      { command: readdress, target: 'issued' },
      { command: withdraw, target: 'withdrawn' },
    ],
  },
  reported: {
    words: { vi: 'Đã báo cáo, chờ xem lại', en: 'Reported, follow-up to come' },
    moves: [
      { command: close, target: 'closed' },
      { command: reopen, target: 'acknowledged' },
    ],
  },
  closed: {
    words: { vi: 'Đã thực hiện xong', en: 'Done' },
    moves: [{ command: reopen, target: 'acknowledged' }],
  },
  withdrawn: { words: { vi: 'Đã rút', en: 'Withdrawn' }, moves: [] },
};

/** Of `prevention.issued`, as it is stored. */
export function recommendationStateWords(state: string): Words {
  const name = preventionStateNames.find((one) => `prevention.${one}` === state);
  return name ? preventionStates[name].words : { vi: state, en: state };
}

/** Every command of a recommendation by type; the issue, which opens it, comes first. */
export const preventionCatalogue: ReadonlyMap<string, AnyPreventionCommand> = new Map(
  [
    issue as AnyPreventionCommand,
    ...Object.values(preventionStates).flatMap((state) => state.moves.map((move) => move.command)),
  ].map((command) => [command.type, command]),
);

export function findPreventionCommand(type: string): AnyPreventionCommand | undefined {
  return preventionCatalogue.get(type);
}
