// What differs between the kinds of streams on the one write path: which commands there are, how they are judged and what
// their entry holds. The path itself (`perform-command.ts`) is the same for all of them.
import type { AppendInput, EntryActor, StreamKind } from '#db/append-input.ts';
import type { Head as StoredHead } from '#db/read-head.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Actor } from '#workflows/case/roles.ts';
import type { Refusal } from '#workflows/case/rule.ts';
import type { WarmHeads } from './warm-heads.ts';
import type { WritePath } from './write-path.ts';

/** What the write path itself asks of a command. */
export type CommandForm = Pick<AnyCommand, 'type' | 'payload' | 'concurrency'>;

export type Judged<Head> =
  | { outcome: 'advanced'; head: Head; from: string | null; state: string }
  | { outcome: 'refused'; refusal: Refusal };

export type Lawful<Head> = Extract<Judged<Head>, { outcome: 'advanced' }>;

export type ToJudge = { type: string; data: Record<string, unknown>; actor: Actor; at: string };

/** The head that a command is judged on, as this node has it. */
export type Known<Head> = {
  head: Head;
  version: number;
  ref: string;
  dataKey: Buffer;
  isWarm: boolean;
  /** The head was an earlier version's until just now: the next entry records what it was brought to. */
  adopted: ({ from: string } & Head) | null;
};

/** What a command is about, for whoever looks up what its rules may know. */
export type Ask<Head, Command> = {
  command: Command;
  /** The payload without its narrative. */
  data: Record<string, unknown>;
  /** The whole payload: only what it says of itself, never narrative, may reach the entry. */
  payload: Record<string, unknown>;
  sent: { actor: Actor };
  caseId: string;
  known: Pick<Known<Head>, 'head' | 'version' | 'adopted'>;
  at: string;
};

/** What an entry holds beside who sent it, when, and the sealed payload: the head after it and what follows from it. */
export type EntryContent = Pick<
  AppendInput,
  'head' | 'parts' | 'deadlines' | 'outbox' | 'changes' | 'onBehalfOf'
> & {
  resolved: unknown;
  /** Whose access ended with this entry: their pages let go of it. */
  left: string[];
};

/** A command that was found lawful, for whoever says what its entry holds. */
export type Done<Head, Resolved> = {
  before: Head | null;
  advanced: Lawful<Head>;
  resolved: Resolved;
  type: string;
  actor: Actor;
  payload: Record<string, unknown>;
  at: string;
};

export type Procedure<
  Head,
  Resolved extends { actorRoles: readonly unknown[] },
  Command extends CommandForm,
> = {
  kind: StreamKind;
  /** The command that opens a stream. */
  opens: string;
  find: (type: string) => Command | undefined;
  stateOf: (head: Head) => string;
  /** The stored head under this version of the procedure; `adopted` names the one that made it, where it was migrated. */
  headIn: (stored: StoredHead) => { head: Head; adopted: string | null };
  warm: (path: WritePath) => WarmHeads<Head>;
  /** Whether a stream that has come to this state has lost its key: no node keeps it warm. */
  isErasedIn?: (state: string) => boolean;
  /** Whether a warm head is one that the actor sees, as far as this node knows. */
  isSeenBy: (path: WritePath, head: Head, actor: Actor) => boolean;
  /** Commands about what is the actor's own, on a stream that they do not see; the append lets them in by itself. */
  isForSelf?: (type: string) => boolean;
  resolve: (path: WritePath, ask: Ask<Head, Command>) => Promise<Resolved>;
  judge: (head: Head, sent: ToJudge, resolved: Resolved) => Judged<Head>;
  resolveOpening: (
    path: WritePath,
    ask: Pick<Ask<Head, Command>, 'command' | 'data' | 'payload' | 'at'> & { actor: EntryActor },
  ) => Resolved | Promise<Resolved>;
  judgeOpening: (
    sent: ToJudge,
    resolved: Resolved,
    start: { streamId: string; unitId: string; pack: string; calendar: string },
  ) => Judged<Head>;
  contentOf: (path: WritePath, done: Done<Head, Resolved>) => EntryContent;
};
