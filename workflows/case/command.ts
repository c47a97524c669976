// A command: one act that somebody may perform on a case. Its file holds everything about it (payload, who, rules,
// effect on the facts, words, sample); routes, forms, history lines, the access matrix and tests derive from it.
import type { z } from 'zod';
import type { Words } from '../rules/pack.ts';
import type { Facts } from './facts.ts';
import type { Part } from './roles.ts';
import type { Attempt, BeforeRule, CheckRule } from './rule.ts';
import type { SampleWorld } from './sample-world.ts';

export type CommandWords = {
  /** The button: imperative, "Serve the notice". */
  act: Words;
  /** The line in the history: past tense, "Notice served". */
  done: Words;
  /** One plain sentence for whoever is about to act. */
  help: Words;
};

/** `exclusive` needs the version it was decided on; `commutes` is advanced again on whatever came in between. */
export type Concurrency = 'exclusive' | 'commutes';

export type Command<Payload extends z.ZodObject = z.ZodObject> = CommandSpec<Payload> &
  Required<CommandDefaults<Payload>>;

type CommandDefaults<Payload extends z.ZodObject> = {
  concurrency?: Concurrency;
  /** Allowed while the case is stayed (marked † in the process). */
  whileStayed?: boolean;
  /** Whoever is tied to the respondent may do it: to say so, and to leave. */
  openToTied?: boolean;
  /** It has a legal effect that cannot be taken back: whoever acts is asked once more before it is sent. */
  legal?: boolean;
  /** A decision: whoever acts has proved within half an hour who they are, or is asked to. */
  stepUp?: boolean;
  /** It is done only once a second person has sent the same (two-person.ts sets it). */
  twoPersons?: boolean;
  /** It brings something new to the file: of a case that has ended, the retention begins anew. */
  bringsContent?: boolean;
  /** How many fresh ids the command needs for what it creates. */
  mints?: (data: z.infer<Payload>) => number;
  /** Whether the server must look up the roster of the body. */
  needsRoster?: 'committee' | 'panel' | 'handlers' | null;
  /** Whether the server must look up the respondent's other cases (invariant 13). */
  needsEarlierDecisions?: boolean;
  /** Whether the server must say which of the units that the payload names there are. */
  needsUnits?: boolean;
  /** Whether the server must say which version of the case the command is judged on. */
  needsVersion?: boolean;
  /** Whether the server must say which of the persons that the payload names read the file now. */
  needsReaders?: boolean;
  /** Whether the server must look up the meeting that the payload names, or the one the sitting is part of. */
  needsMeeting?: boolean;
  /** Whether the server runs the linter before the command is judged. */
  needsDefects?: boolean;
  /** Whether a procedural defect holds it back (which needs them). */
  heldByDefects?: boolean;
  /** Whether it opens a ballot, which needs a key of its own where the vote is secret. */
  needsBallotKey?: boolean;
  /** Whether it counts a ballot, so that the server opens the box where the vote is secret. */
  needsOpenedBox?: boolean;
  /** Whether the server must say what it has made of the redaction that the payload names. */
  needsRedaction?: boolean;
  /** Whether the server must say how many papers lie in the box of a secret vote, which stays closed. */
  needsPapersCast?: boolean;
  /** Rules that need no payload: they decide whether the button shows as possible or as blocked. */
  before?: readonly BeforeRule[];
  /** Rules about the payload. */
  check?: readonly CheckRule<z.infer<Payload>>[];
};

/** What a command file writes down; what it leaves out has a careful default. */
export type CommandSpec<Payload extends z.ZodObject> = CommandDefaults<Payload> & {
  type: string;
  by: readonly Part[];
  payload: Payload;
  /** The facts after the command. Pure; must not read narrative (a replay has none). */
  apply: (attempt: Attempt<z.infer<Payload>>) => Facts;
  words: CommandWords;
  /** A lawful payload in the given world: examples in the API's description, demo data and tests come from it. */
  sample: (world: SampleWorld) => z.input<Payload>;
};

/** Completes a command with the careful defaults: exclusive, refused while stayed, no rule forgotten silently. */
export function defineCommand<Payload extends z.ZodObject>(spec: CommandSpec<Payload>): Command<Payload> {
  return {
    concurrency: 'exclusive',
    whileStayed: false,
    openToTied: false,
    legal: false,
    stepUp: false,
    twoPersons: false,
    bringsContent: false,
    mints: () => 0,
    needsRoster: null,
    needsEarlierDecisions: false,
    needsUnits: false,
    needsVersion: false,
    needsReaders: false,
    needsMeeting: false,
    needsDefects: spec.heldByDefects ?? false,
    heldByDefects: false,
    needsBallotKey: false,
    needsOpenedBox: false,
    needsPapersCast: false,
    needsRedaction: false,
    before: [],
    check: [],
    ...spec,
  };
}

/** A command whose payload type no longer matters: what the catalogue and the machine hold. */
// biome-ignore lint/suspicious/noExplicitAny: payloads are contravariant; they are parsed by the command's own schema before use
export type AnyCommand = Command<any>;
