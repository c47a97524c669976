// The turns that one demo case takes, drawn by chance within what its target allows: most cases go straight, some are
// asked about, returned, extended, challenged, adjourned, appealed.
import type { Prng } from '../prng.ts';
import type { CommitteeTurns } from './road-of-committee.ts';
import type { DisciplineTurns } from './road-of-discipline.ts';
import type { InquiryTurns } from './road-of-inquiry.ts';
import type { OpeningTurns } from './road-to-opening.ts';

export type Turns = {
  opening: OpeningTurns;
  inquiry: InquiryTurns;
  committee: CommitteeTurns;
  discipline: DisciplineTurns;
};

/** What a scenario settles beforehand; the rest is drawn. */
export type FixedTurns = {
  allegations?: number;
  opening?: Partial<OpeningTurns>;
  inquiry?: Partial<InquiryTurns>;
  committee?: Partial<CommitteeTurns>;
  discipline?: Partial<DisciplineTurns>;
};

export function drawTurns(fixed: FixedTurns, prng: Prng): Turns {
  const allegations = fixed.allegations ?? prng.pick([1, 1, 1, 1, 1, 2, 2, 2, 3]);
  const opening: OpeningTurns = { ...drawOpening(prng), ...fixed.opening, allegations };
  const inquiry = { ...drawInquiry(allegations, prng), ...fixed.inquiry };
  const committee = { ...drawCommittee(allegations, prng), ...fixed.committee, allegations };
  const discipline = { ...drawDiscipline(prng), ...fixed.discipline };
  return { opening, inquiry, committee, discipline: reducible(discipline, committee) };
}

/** Only a sanction that is not the mildest can be reduced to another one. */
function reducible(discipline: DisciplineTurns, { sanction }: CommitteeTurns): DisciplineTurns {
  const isReducible = discipline.appeal !== 'reduced' || sanction === 'second';
  return isReducible ? discipline : { ...discipline, appeal: 'confirmed' };
}

function drawOpening(prng: Prng): Omit<OpeningTurns, 'allegations'> {
  const channel = prng.pick([
    'report',
    'report',
    'report',
    'report',
    'audit',
    'inspection',
    'selfReport',
    'referral',
    'media',
  ] as const);
  const asks = prng.pick(['answered', 'answered', 'silent', undefined, undefined, undefined] as const);
  return { channel, asks: channel === 'report' ? asks : undefined, returned: prng.chance(0.1) };
}

function drawInquiry(allegations: number, prng: Prng): InquiryTurns {
  const reply = prng.pick([
    'denied',
    'denied',
    'denied',
    'partly',
    'partly',
    'partly',
    'admitted',
    'admitted',
    'lapsed',
    'waived',
  ] as const);
  return {
    exhibits: prng.between(2, 4),
    interviews: prng.between(0, 2),
    reply,
    failedService: prng.chance(0.12),
    ownEvidence: prng.chance(0.3),
    extension: prng.pick(['granted', 'granted', 'refused', ...Array<undefined>(12).fill(undefined)] as const),
    prolonged: prng.chance(0.1),
    returned: prng.pick([
      'drafting',
      'drafting',
      'gathering',
      ...Array<undefined>(17).fill(undefined),
    ] as const),
    findings: allegations > 1 && prng.chance(0.35) ? 'partly' : 'proven',
  };
}

function drawCommittee(allegations: number, prng: Prng): Omit<CommitteeTurns, 'allegations'> {
  return {
    comment: prng.pick(['made', 'made', 'made', 'waived', 'lapsed'] as const),
    conflict: prng.chance(0.15),
    challenge: prng.pick([
      'upheld',
      'rejected',
      'rejected',
      ...Array<undefined>(15).fill(undefined),
    ] as const),
    heard: prng.chance(0.82) ? 'heard' : 'absent',
    adjourned: prng.chance(0.1),
    proven: prng.between(1, allegations),
    sanction: prng.pick(['mildest', 'mildest', 'mildest', 'second'] as const),
    dissenters: prng.pick([0, 0, 1, 1, 2, 3]),
    dissent: prng.chance(0.5),
  };
}

function drawDiscipline(prng: Prng): DisciplineTurns {
  return {
    appeal: prng.pick([
      'none',
      'none',
      'none',
      'waived',
      'confirmed',
      'reduced',
      'withdrawn',
      'rejected',
    ] as const),
    heard: prng.chance(0.85) ? 'heard' : 'absent',
    dissenters: prng.pick([0, 0, 1]),
  };
}
