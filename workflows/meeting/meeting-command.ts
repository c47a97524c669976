// A command of a meeting: the same form as a case's (`case/command.ts`), judged on a meeting's facts. One file a command;
// routes, forms, history lines and tests derive from it.
import type { z } from 'zod';
import type { CommandWords, Concurrency } from '../case/command.ts';
import type { Day } from '../rules/day.ts';
import type { RulePack } from '../rules/pack.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import type { MeetingAttempt, MeetingBeforeRule, MeetingCheckRule, MeetingPart } from './meeting-rule.ts';

type Defaults<Payload extends z.ZodObject> = {
  concurrency?: Concurrency;
  /** Whether the server must look up the body's members. */
  needsRoster?: boolean;
  /** Whether the server must look up the cases that the payload names. */
  needsCases?: boolean;
  before?: readonly MeetingBeforeRule[];
  check?: readonly MeetingCheckRule<z.infer<Payload>>[];
};

/** What a sample may draw on. */
export type MeetingSampleWorld = {
  facts: MeetingFacts | null;
  unitId: string;
  /** A case that can be put on the agenda. */
  caseId: string;
  today: Day;
  pack: RulePack;
  text: (kind: string) => string;
  dayFrom: (n: number) => Day;
};

export type MeetingCommandSpec<Payload extends z.ZodObject> = Defaults<Payload> & {
  type: string;
  by: readonly MeetingPart[];
  payload: Payload;
  /** The facts after the command. Pure; must not read narrative (a replay has none). */
  apply: (attempt: MeetingAttempt<z.infer<Payload>>) => MeetingFacts;
  words: CommandWords;
  sample: (world: MeetingSampleWorld) => z.input<Payload>;
};

export type MeetingCommand<Payload extends z.ZodObject = z.ZodObject> = MeetingCommandSpec<Payload> &
  Required<Defaults<Payload>>;

export function defineMeetingCommand<Payload extends z.ZodObject>(
  spec: MeetingCommandSpec<Payload>,
): MeetingCommand<Payload> {
  return { concurrency: 'exclusive', needsRoster: false, needsCases: false, before: [], check: [], ...spec };
}

/** A command whose payload type no longer matters: what the catalogue holds. */
// biome-ignore lint/suspicious/noExplicitAny: payloads are contravariant; they are parsed by the command's own schema before use
export type AnyMeetingCommand = MeetingCommand<any>;
