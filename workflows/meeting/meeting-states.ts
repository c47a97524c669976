// The states of a meeting and what may be sent in each: called → open → closed, back to called when it is adjourned, or
// cancelled. Small enough for a table; what leads where is said here and nowhere else.
import type { Words } from '../rules/pack.ts';
import { addItem } from './commands/add-item.ts';
import { adjourn } from './commands/adjourn.ts';
import { call } from './commands/call.ts';
import { cancel } from './commands/cancel.ts';
import { close } from './commands/close.ts';
import { correctMinutes } from './commands/correct-minutes.ts';
import { declareInterest } from './commands/declare-interest.ts';
import { minute } from './commands/minute.ts';
import { open } from './commands/open.ts';
import { recordAttendance } from './commands/record-attendance.ts';
import { removeItem } from './commands/remove-item.ts';
import { takeUpItem } from './commands/take-up-item.ts';
import type { AnyMeetingCommand } from './meeting-command.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export const meetingStateNames = ['called', 'open', 'closed', 'cancelled'] as const;
export type MeetingStateName = (typeof meetingStateNames)[number];

export type MeetingMove = {
  command: AnyMeetingCommand;
  target?: MeetingStateName;
  /** Looks at the facts as they are after the command. */
  when?: (after: MeetingFacts) => boolean;
};

export type MeetingState = { words: Words; moves: readonly MeetingMove[] };

const isSignedByBoth = (after: MeetingFacts) => after.closedOn !== null;

export const meetingStates: Readonly<Record<MeetingStateName, MeetingState>> = {
  called: {
    words: { vi: 'Đã triệu tập', en: 'Called' },
    moves: [
      { command: addItem },
      { command: removeItem },
      { command: declareInterest },
      { command: open, target: 'open' },
      { command: adjourn },
      { command: cancel, target: 'cancelled' },
    ],
  },
  open: {
    words: { vi: 'Đang họp', en: 'In session' },
    moves: [
      { command: declareInterest },
      { command: recordAttendance },
      { command: takeUpItem },
      { command: minute },
      { command: removeItem },
      { command: adjourn, target: 'called' },
      { command: close, target: 'closed', when: isSignedByBoth },
      { command: close },
    ],
  },
  closed: { words: { vi: 'Đã bế mạc', en: 'Closed' }, moves: [{ command: correctMinutes }] },
  cancelled: { words: { vi: 'Đã hủy', en: 'Cancelled' }, moves: [] },
};

/** Every command of a meeting by type; the call, which opens it, comes first. */
export const meetingCatalogue: ReadonlyMap<string, AnyMeetingCommand> = new Map(
  [
    call as AnyMeetingCommand,
    ...Object.values(meetingStates).flatMap((state) => state.moves.map((move) => move.command)),
  ].map((command) => [command.type, command]),
);

export function findMeetingCommand(type: string): AnyMeetingCommand | undefined {
  return meetingCatalogue.get(type);
}
