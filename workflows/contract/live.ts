// Live messages. They are hints, sent at most once: a client that misses one sees the gap (`after` is not its cursor)
// and catches up over HTTP. A case message carries no content; the client refetches as itself.
import type { BoardChange, BoardChanges, Named } from './board-schemas.ts';

export type BoardMessage = {
  /** The cursor after which this message follows; a client that stands elsewhere catches up. */
  after: string;
  cursor: string;
  change: BoardChange;
};

export type CaseMessage = { caseId: string; version: number; position: number };

export type MeetingMessage = { meetingId: string; version: number; position: number };

export type Subscribed = { ok: true; cursor: string } | { ok: false; code: string };

/**
 * `cursor` is what the first message follows. `missed` is what changed since the cursor that was handed in, whole or not at all: a
 * connection that goes in the middle leaves the client where it was. Null where no cursor was handed in.
 */
export type BoardSubscribed =
  | { ok: true; cursor: string; missed: BoardChanges | null }
  | { ok: false; code: string };

/** Who else has a case open, and who writes a text in it. */
export type PresentCase = { caseId: string; people: Named[]; writing: Named[] };

export type ServerToClient = {
  'board:change': (message: BoardMessage) => void;
  'case:change': (message: CaseMessage) => void;
  'meeting:change': (message: MeetingMessage) => void;
  /** For auditors: the trace of looks has something that wants to be looked at. */
  'access:alert': (message: { id: string }) => void;
  /** For whoever was told something: the list has more. It says neither what nor of which case. */
  'notice:new': () => void;
  /** The client's picture can no longer be carried forward: refetch. */
  reset: () => void;
  presence: (message: { caseId: string; people: Named[] }) => void;
  'meeting:presence': (message: { meetingId: string; people: Named[] }) => void;
};

export type ClientToServer = {
  /** Starts board messages; the answer brings what changed after `cursor`. */
  'board:subscribe': (
    request: { cursor: string | null },
    answer: (subscribed: BoardSubscribed) => void,
  ) => void;
  'board:unsubscribe': () => void;
  /** Of the cards on screen: only those with somebody else there are answered. */
  'board:presence': (
    request: { caseIds: string[] },
    answer: (present: { cases: PresentCase[] }) => void,
  ) => void;
  'case:subscribe': (request: { caseId: string }, answer: (subscribed: Subscribed) => void) => void;
  'case:unsubscribe': (request: { caseId: string }) => void;
  'meeting:subscribe': (request: { meetingId: string }, answer: (subscribed: Subscribed) => void) => void;
  'meeting:unsubscribe': (request: { meetingId: string }) => void;
};
