/**
 * What one entry brings with it: the new head in full, and only what changes of the rest.
 * `data`, `resolved`, `facts` and `card` hold ids, codes, dates and counts; words go into `payload`, encrypted.
 */
export type StreamKind = 'case' | 'meeting' | 'settings' | 'prevention';

/** `id` is the member's, the reporter's link's, or null for the system. */
export type EntryActor =
  | { kind: 'person'; id: string }
  | { kind: 'reporter'; id: string }
  | { kind: 'system'; id: string | null };

export interface AppendInput {
  actor: EntryActor;
  /** The member for whom a system or deputy acts. */
  onBehalfOf?: string | null;
  streamKind: StreamKind;
  /** UUIDv7. For a new stream the server makes it; a retry of the same command may bring another one. */
  streamId: string;
  /** The version the command was judged on; 0 opens the stream. */
  expectedVersion: number;
  commandId: string;
  type: string;
  /** ISO instant, within two seconds of the database's clock (any, for the seed role). */
  at: string;
  /** HMAC of the canonical body, keyed outside PostgreSQL. */
  bodyMac: Uint8Array;
  head: HeadChange;
  data: unknown;
  /** The facts the server resolved for `advance`; replay reads nothing else. */
  resolved: unknown;
  /** Stored with the entry and given back on a replay. */
  answer?: unknown;
  payload?: { ciphertext: Uint8Array; nonce: Uint8Array; salt: Uint8Array } | null;
  payloadCommit?: Uint8Array | null;
  leaf: Uint8Array;
  /** With the first entry of a stream: its data key, wrapped by a key outside PostgreSQL. */
  wrappedKey?: Uint8Array | null;
  /** Null or absent: unchanged. Otherwise all parts of the stream from now on. */
  parts?: PartRow[] | null;
  /** Null or absent: unchanged. Otherwise all deadlines of the stream from now on. */
  deadlines?: DeadlineRow[] | null;
  outbox?: OutboxRow[] | null;
  /** For settings: what the entry does to the directory, in the same statement. Names stand here and in the payload only. */
  changes?: readonly { op: string }[] | null;
}

export interface HeadChange {
  unitId: string;
  stage: string | null;
  state: string | null;
  /** The statechart's value. */
  value: unknown;
  facts: unknown;
  card: Card;
  dueAt?: string | null;
  dueKey?: string | null;
  procedure: string;
  pack: string;
  engine: string;
  stayed?: boolean;
}

/** What boards show; the database itself reads only the properties named here. */
export interface Card {
  assigneeId?: string | null;
  provisions?: string[];
  /** Roles whose turn it is (`supervisor`), in the case's unit. */
  desk?: string[];
  /** People whose turn it is. */
  deskMembers?: string[];
  [key: string]: unknown;
}

/** `open`: may see the case; `room`: their own room of it; `barred`: nothing, whatever else they hold. */
export interface PartRow {
  memberId: string;
  part: string;
  access: 'open' | 'room' | 'barred';
  until?: string | null;
}

export interface DeadlineRow {
  key: string;
  article: string;
  /** The command that is sent, as the system, when it falls due. */
  command: string;
  /** ISO days in the organisation's zone. */
  startedOn: string;
  dueDay: string;
  dueAt: string;
  pausable: boolean;
}

interface OutboxRow {
  topic: string;
  body: unknown;
}
