// What the case page and its commands carry. Everything in here is already cut down to what the viewer may see.
import { z } from 'zod';
import { BallotView } from './ballot-schemas.ts';
import { BoardCard, DueView } from './board-schemas.ts';
import { SeenVersion } from './entry-numbers.ts';
import { MatrixView } from './matrix-schemas.ts';
import { RecordView } from './record-schemas.ts';
import { ReferralView } from './referral-schemas.ts';
import { SanctionClockView } from './sanction-clock-schemas.ts';
import { SightView } from './sight-schemas.ts';
import { StandingView } from './standing-schemas.ts';

export const PersonView = z.object({ id: z.uuid(), name: z.string(), title: z.string() });
export type PersonView = z.infer<typeof PersonView>;

export const ClockView = DueView.extend({
  startedOn: z.iso.date(),
  passed: z.boolean(),
  extended: z.int(),
  /** What remains while the case is stayed or a request is pending. */
  frozen: z.object({ amount: z.int(), unit: z.enum(['d', 'wd']) }).nullable(),
  side: z.enum(['person', 'body']),
  /** It reaches beyond the years of the case's calendar: holidays there are not known yet. */
  provisional: z.boolean(),
});
export type ClockView = z.infer<typeof ClockView>;

export const AllegationView = z.object({
  id: z.uuid(),
  provision: z.string(),
  pin: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  fate: z.string(),
  act: z.string().nullable(),
  place: z.string().nullable(),
  /** `silent` where the right to silence was used, `noReply` where no reply came; shown as silence, never as admission. */
  stance: z.string().nullable(),
  answer: z.string().nullable(),
  /** Provisional finding of the report, or null for whom it is not yet open. */
  provisional: z.boolean().nullable(),
  /** What the body decided, once the ballot on it is closed. */
  found: z.boolean().nullable(),
});
export type AllegationView = z.infer<typeof AllegationView>;

export const ExhibitView = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string().nullable(),
  recordedOn: z.iso.date(),
  disclosedOn: z.iso.date().nullable(),
  byRespondent: z.boolean(),
});
export type ExhibitView = z.infer<typeof ExhibitView>;

export const SeatView = z.object({
  person: PersonView,
  chair: z.boolean(),
  interest: z.enum(['none', 'conflict']).nullable(),
  recused: z.boolean(),
  present: z.boolean(),
});

export const SittingView = z.object({
  body: z.enum(['committee', 'panel']),
  day: z.iso.date(),
  circulatedOn: z.iso.date().nullable(),
  openedOn: z.iso.date().nullable(),
  heard: z.enum(['heard', 'absent']).nullable(),
  seats: z.array(SeatView),
});
export type SittingView = z.infer<typeof SittingView>;

export const DecisionView = z.object({
  instance: z.int(),
  outcome: z.string(),
  sanction: z.string().nullable(),
  signedOn: z.iso.date(),
  servedOn: z.iso.date().nullable(),
  reasons: z.string().nullable(),
});
export type DecisionView = z.infer<typeof DecisionView>;

/** One stay in a state, in order; the last has no end. */
export const Step = z.object({
  state: z.string(),
  enteredAt: z.iso.datetime(),
  leftAt: z.iso.datetime().nullable(),
});
export type Step = z.infer<typeof Step>;

export const CaseView = z.object({
  card: BoardCard,
  /**
   * How much of the case this is: a handler's file, the respondent's room, only the place on an agenda, or, for a
   * witness and the custodian, nothing but what they do themselves.
   */
  depth: z.enum(['file', 'room', 'agenda', 'apart']),
  /** The parts that the viewer has in the case. */
  parts: z.array(z.string()),
  procedure: z.string(),
  channel: z.string().nullable(),
  receivedOn: z.iso.date().nullable(),
  subject: z.string().nullable(),
  account: z.string().nullable(),
  clocks: z.array(ClockView),
  allegations: z.array(AllegationView),
  exhibits: z.array(ExhibitView),
  records: z.array(RecordView),
  /** To other bodies, the earliest first; none beside the file. */
  referrals: z.array(ReferralView),
  /** Null beside the file, and before there is an investigation. */
  matrix: MatrixView.nullable(),
  people: z.array(z.object({ part: z.string(), person: PersonView })),
  noticeServedOn: z.iso.date().nullable(),
  repliedOn: z.iso.date().nullable(),
  sitting: SittingView.nullable(),
  ballots: z.array(BallotView),
  decision: DecisionView.nullable(),
  enforcedOn: z.iso.date().nullable(),
  expiresOn: z.iso.date().nullable(),
  /** Null where only the place on an agenda is seen. */
  standing: StandingView.nullable(),
  /** What each allegation can still lead to; empty once the case has an outcome. */
  sanctionClock: z.array(SanctionClockView),
  stay: z.object({ ground: z.string(), since: z.iso.date() }).nullable(),
  /** The interim measure that is in force, or the one that is proposed (`since` null). */
  interim: z
    .object({
      kind: z.string(),
      since: z.iso.date().nullable(),
      until: z.iso.date().nullable(),
      /** When somebody of the authority looks at it again at the latest. */
      nextReviewOn: z.iso.date().nullable(),
      objectedOn: z.iso.date().nullable(),
    })
    .nullable(),
  /** Whom the custodian protects, for the custodian alone; for somebody protected, their own. */
  protections: z.array(
    z.object({
      who: z.string(),
      /** For the custodian, who has to speak with them. A reporter is named in no view of a case. */
      person: PersonView.nullable(),
      status: z.string(),
      askedOn: z.iso.date(),
      since: z.iso.date().nullable(),
      checkIns: z.int(),
      nextCheckInOn: z.iso.date().nullable(),
    }),
  ),
  /** Acts of two persons that wait for the second, with what the first has proposed. */
  approvals: z.array(
    z.object({
      type: z.string(),
      by: PersonView,
      on: z.iso.date(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  /** Until when the viewer reads it in an emergency; null where it is theirs to see. */
  lentUntil: z.iso.datetime().nullable(),
  /** Null for whom it is none of their business. */
  sight: SightView.nullable(),
  journey: z.array(Step),
  /** The report came in through the public form, so that its reporter reads what is written to them; null beside the file. */
  reporterInbox: z.boolean().nullable(),
  entries: z.int(),
});
export type CaseView = z.infer<typeof CaseView>;

export const HistoryEntry = z.object({
  version: z.int(),
  position: z.int(),
  type: z.string(),
  at: z.iso.datetime(),
  actor: z.object({
    kind: z.enum(['person', 'reporter', 'system']),
    person: PersonView.nullable(),
    part: z.string().nullable(),
    /** Whom they stood in for, where they acted as a deputy. */
    deputyFor: PersonView.nullable(),
  }),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** The payload as the viewer may read it: codes, days, ids (with names in `names`) and texts. */
  payload: z.record(z.string(), z.unknown()),
  /** Names of the ids that occur in the payload. */
  names: z.record(z.string(), z.string()),
  /** Base64url of the salted commitment of the entry. */
  commitment: z.string(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const History = z.object({ entries: z.array(HistoryEntry), next: z.int().nullable() });
export type History = z.infer<typeof History>;

export const AvailableCommand = z.object({
  type: z.string(),
  label: z.string(),
  help: z.string(),
  concurrency: z.enum(['exclusive', 'commutes']),
  /** JSON Schema of the payload, for clients other than the page. */
  schema: z.record(z.string(), z.unknown()),
});
export const BlockedCommand = z.object({
  type: z.string(),
  label: z.string(),
  code: z.string(),
  reason: z.string(),
  article: z.string(),
});
export const Commands = z.object({
  version: z.int(),
  state: z.string(),
  allowed: z.array(AvailableCommand),
  blocked: z.array(BlockedCommand),
});
export type Commands = z.infer<typeof Commands>;

export const Payload = z.record(z.string(), z.unknown());

export const OpenCase = z.strictObject({ commandId: z.uuid(), payload: Payload });
export const SendCommand = z.strictObject({
  type: z.string().max(80),
  payload: Payload,
  /** The version that the sender decided on; may be left out for commands that commute. */
  expectedVersion: SeenVersion.optional(),
  commandId: z.uuid(),
});
export type SendCommand = z.infer<typeof SendCommand>;

/** What a reporter said of who they are, to the two persons who opened it together; `given` is false where they said nothing. */
export const OpenedIdentity = z.object({ given: z.boolean(), text: z.string(), until: z.iso.datetime() });
export type OpenedIdentity = z.infer<typeof OpenedIdentity>;

export const Receipt = z.object({
  version: z.int(),
  state: z.string(),
  position: z.int(),
  /** The answer to whoever took a paper of a secret ballot: their blinded paper, signed (base64url). */
  blindSignature: z.string().optional(),
});
export type Receipt = z.infer<typeof Receipt>;
export const OpenedCase = Receipt.extend({ id: z.uuid(), ref: z.string() });
export type OpenedCase = z.infer<typeof OpenedCase>;
