// What a command is sent as, and how it can end. Expected refusals are ends like any other; what throws is a bug or an outage.
import type { EntryActor } from '#db/append-input.ts';
import type { Refusal } from '#workflows/case/rule.ts';

export type Sent = {
  commandId: string;
  type: string;
  payload: unknown;
  actor: EntryActor;
  expectedVersion?: number | undefined;
};

export type Performed =
  | { outcome: 'done'; caseId: string; ref: string; version: number; state: string; position: number }
  | { outcome: 'unknownCommand' }
  | { outcome: 'invalidPayload'; error: import('zod').ZodError }
  | { outcome: 'versionRequired' }
  | { outcome: 'absent' }
  | { outcome: 'reused' }
  | { outcome: 'conflict'; version: number; state: string }
  | { outcome: 'busy' }
  | { outcome: 'refused'; refusal: Refusal };
