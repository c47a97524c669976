// Where a demo case is played: in memory (tests, and to try a road before it is sent) or on the server's write path.
// A port judges nothing of its own; it answers with the head after the command or throws.
import type { Head } from '#workflows/case/advance.ts';
import type { Actor } from '#workflows/case/roles.ts';
import type { Instant } from '#workflows/rules/day.ts';

export type DemoCommand = {
  /** The same in every run, so that a repeated seed is answered "replayed". */
  commandId: string;
  type: string;
  payload: Record<string, unknown>;
  actor: Actor;
  at: Instant;
};

export type CasePort = {
  /** Registers the case; `caseId` is the same in every run. */
  open: (command: DemoCommand, start: { caseId: string; unitId: string }) => Promise<Head>;
  /** `before` is the head that the command was chosen on. */
  send: (caseId: string, command: DemoCommand, before: Head) => Promise<Head>;
};
