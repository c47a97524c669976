// The facts of a case: what the statechart's guards read and what a replay rebuilds. Only ids, days, codes, counts
// and outcomes; never narrative, names or files (those live in payloads, the directory and the evidence store).
import type { Day, Instant } from '../rules/day.ts';
import type { DurationUnit, Remaining, Side } from '../rules/deadlines.ts';
import type { CommitteeFacts } from './advice/committee-facts.ts';
import type { BesideFacts } from './anytime/beside-facts.ts';
import type { ClosedFacts } from './closed/closed-facts.ts';
import type { ReporterFacts } from './detection/reporter-facts.ts';
import type { EffectFacts } from './discipline/effect-facts.ts';
import type { RecourseFacts } from './discipline/recourse-facts.ts';
import type { InterimFacts } from './interim/interim-facts.ts';
import type { ProtectionFacts } from './protection/protection-facts.ts';
import type { Group } from './roles.ts';
import type { Ballot, Sitting } from './sitting/sitting-facts.ts';
import type { Approval } from './two-person.ts';
import type { InquiryFacts } from './verification/inquiry-facts.ts';

export type PersonId = string;
export type AllegationId = string;

export type Allegation = {
  id: AllegationId;
  provision: string;
  /** `pack@version#provision`: the rule in force on the last day of the conduct. */
  pin: string;
  from: Day;
  to: Day;
  fate: 'current' | 'admitted' | 'dropped' | 'notOpened';
};

/** A running deadline; it lives from the first of the consecutive states that name its key to the last. */
export type Clock = {
  key: string;
  article: string;
  startedOn: Day;
  dueDay: Day;
  dueAt: Instant;
  unit: DurationUnit;
  side: Side;
  pausable: boolean;
  /** The command that the system sends when the instant has come. */
  sends: string;
  extended: number;
  passed: boolean;
  frozen: Remaining | null;
};

export type Exhibit = {
  id: string;
  kind: string;
  recordedOn: Day;
  disclosedOn: Day | null;
  byRespondent: boolean;
  /** Absent where it has none in the evidence store. */
  files?: ExhibitFile[];
};

/**
 * A file of an exhibit. Versions stand beside each other; none is ever replaced. One that `redacts` another was made of it by the
 * server, with so many parts burnt out, and is disclosed in its place.
 */
export type ExhibitFile = {
  id: string;
  sha256: string;
  version: number;
  disclosedOn: Day | null;
  redacts?: string;
  parts?: number;
};

export type Answer = { allegationId: AllegationId; stance: 'denied' | 'partly' | 'admitted' | 'silent' };

export type ProvisionalFinding = {
  allegationId: AllegationId;
  proven: boolean;
  reliedOn: string[];
  answerAddressed: boolean;
  /** Factors of the provision that the report found, for and against. */
  factors?: string[];
};

/** A request of the respondent that blocks the next step until someone rules on it. */
export type PendingRequest = { kind: 'extension'; clock: string; askedOn: Day; days: number };

export type Officers = {
  intake: PersonId | null;
  supervisor: PersonId | null;
  investigator: PersonId | null;
  reviewer: PersonId | null;
  secretary: PersonId | null;
};

export type Recommendation = 'open' | 'notOpen' | 'refer';

export type Screening = {
  recommendation: Recommendation;
  reason: string | null;
  by: PersonId;
  /** Allegations that are not to be opened although the case is. */
  givenUp?: AllegationId[];
};

export type Decision = {
  /** 1 for the first body, 2 and up for appeals. */
  instance: number;
  outcome: 'sanction' | 'guidance' | 'exonerated' | 'quashed' | 'remitted' | 'appealRejected';
  sanction: string | null;
  signedBy: PersonId;
  signedOn: Day;
  servedOn: Day | null;
};

export type Appeal = {
  lodgedOn: Day;
  grounds: string[];
  panel: PersonId[];
  chair: PersonId | null;
  admittedOn: Day | null;
  result: 'confirmed' | 'reduced' | 'quashed' | 'remitted' | 'rejected' | 'withdrawn' | null;
  reducedTo: string | null;
};

export type Facts = {
  caseId: string;
  unitId: string;
  /** Procedure version and rule pack under which the case was opened; they govern it to its end. */
  procedure: string;
  pack: string;
  calendar: string;
  channel: 'report' | 'selfReport' | 'audit' | 'inspection' | 'media' | 'referral';
  receivedOn: Day;
  acknowledgedOn: Day | null;
  reporter: ReporterFacts;
  openedOn: Day | null;
  respondentId: PersonId | null;
  respondentHoldsOffice: boolean;
  companionId: PersonId | null;
  allegations: Allegation[];
  officers: Officers;
  /** In which group each person has acted: nobody acts in two (invariant 2). */
  acted: Record<PersonId, Group>;
  /** Persons kept out of the case altogether: conflicted handlers, recused members. */
  barred: PersonId[];
  clocks: Record<string, Clock>;
  questionAskedOn: Day | null;
  screening: Screening | null;
  screeningReturns: number;
  plan: { submittedOn: Day; approvedOn: Day | null } | null;
  exhibits: Exhibit[];
  interviews: number;
  notice: { issuedOn: Day; servedOn: Day | null; attempts: number; allegations: AllegationId[] } | null;
  answers: Answer[];
  repliedOn: Day | null;
  replyWaivedOn: Day | null;
  request: PendingRequest | null;
  report: { submittedOn: Day; findings: ProvisionalFinding[]; approvedOn: Day | null } | null;
  reportReturns: number;
  /** Where the reviewer last sent the report back to. */
  reportReturnedTo: 'drafting' | 'gathering' | null;
  paper: { submittedOn: Day; options: string[] } | null;
  commentedOn: Day | null;
  commentWaivedOn: Day | null;
  committee: CommitteeFacts;
  sitting: Sitting | null;
  appealSitting: Sitting | null;
  ballots: Ballot[];
  decision: Decision | null;
  /** Attempts so far to serve the decision that was signed last. */
  decisionAttempts: number;
  appeal: Appeal | null;
  recourse: RecourseFacts;
  effect: EffectFacts;
  /** How often an appeal has sent the case back to the deciding body. */
  remittals: number;
  /** When the decision became final: no instance is left, or none was used. */
  finalOn: Day | null;
  enforcedOn: Day | null;
  expiresOn: Day | null;
  restoredOn: Day | null;
  /** The outcome that `restoring` carries, and at the end the outcome itself. */
  outcome: Outcome | null;
  outcomeReason: string | null;
  stay: { ground: string; since: Day } | null;
  /** Stays that are over: some packs toll limitation by them. */
  pastStays?: { from: Day; to: Day }[];
  /** A written request to resume that nobody has ruled on yet. */
  resumeAskedOn: Day | null;
  inquiry: InquiryFacts;
  interim: InterimFacts;
  protection: ProtectionFacts;
  beside: BesideFacts;
  closed: ClosedFacts;
  /** Acts that take two persons and wait for the second, by the command's type. */
  approvals: Record<string, Approval>;
  /** Procedural defects that whoever leads the case has accepted, with reasons in the record. */
  acceptedDefects: { code: string; by: PersonId; on: Day }[];
};

export type Outcome =
  | 'notOpened'
  | 'referred'
  | 'discontinued'
  | 'noCase'
  | 'exonerated'
  | 'guidance'
  | 'completed'
  | 'quashed'
  | 'merged';

/** Allegations that the case still rests on. */
export function currentAllegations(facts: Facts): Allegation[] {
  return facts.allegations.filter((one) => one.fate === 'current' || one.fate === 'admitted');
}
