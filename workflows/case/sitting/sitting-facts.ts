// What a case keeps of a sitting and its ballots, for the deciding body and for the appeal panel alike. The roll is
// copied from the meeting, so that a case can always be replayed alone.
import type { Day } from '../../rules/day.ts';

export type Seat = {
  memberId: string;
  chair: boolean;
  /** `null` until the member has declared; content stays closed to them until then. */
  interest: 'none' | 'conflict' | null;
  recused: boolean;
  present: boolean;
};

export type Challenge = { memberId: string; askedOn: Day; upheld: boolean | null };

export type Sitting = {
  day: Day;
  calledOn: Day;
  /** All official members of the body, recused ones too: some packs count the whole body. */
  roll: Seat[];
  circulatedOn: Day | null;
  openedOn: Day | null;
  heard: 'heard' | 'absent' | null;
  challenges: Challenge[];
  /** How often it was adjourned or put off. */
  adjourned: number;
  /** Ballots of the case that were there before this sitting was called: they answer none of its questions. */
  earlierBallots: number;
  /** The meeting that the sitting is part of; absent where the body sits on this case alone. */
  meetingId?: string;
};

export type Ballot = {
  id: string;
  body: 'committee' | 'panel';
  /**
   * `finding` is asked for each allegation before `sanction`; `remit` before either. A panel is asked `appeal`
   * (confirm?) and, where that is not carried, `appealOutcome`.
   */
  question: 'finding' | 'sanction' | 'remit' | 'appeal' | 'appealOutcome';
  allegationId: string | null;
  choices: string[];
  /** Who may vote: frozen when the ballot opens. */
  roll: string[];
  /** Members entitled when it opened, present or not: what the quorum is counted of. */
  entitled: number;
  /** What the majority is counted of. */
  denominator: number;
  voted: string[];
  /** Open votes by member; shown to nobody before the ballot is closed. */
  votes: Record<string, string>;
  counts: Record<string, number> | null;
  carried: string | null;
  /** `void` before counting only: kept, never counted. */
  status: 'open' | 'closed' | 'void';
  /** Of a secret ballot only. Then `voted` and `votes` stay empty: nobody's vote is ever known. */
  secret?: SecretBallot;
};

/** Who took a paper is known, what anybody chose never is. */
export type SecretBallot = {
  /** The key of this question alone, by which a cast paper is recognised (SPKI, base64url). */
  publicKey: string;
  phase: 'issuing' | 'voting';
  issued: string[];
  /** Papers in the box, valid and spoilt ones; null until the count. */
  cast: number | null;
  spoilt: number;
  /** The papers by their numbers; null where a list would reveal a vote. */
  listed: { paper: string; choice: string }[] | null;
};

/** The members who may act in the sitting: on the roll and not recused. */
export function entitledSeats(sitting: Sitting): Seat[] {
  return sitting.roll.filter((seat) => !seat.recused);
}

export function openBallotOf(ballots: readonly Ballot[]): Ballot | undefined {
  return ballots.find((ballot) => ballot.status === 'open');
}
