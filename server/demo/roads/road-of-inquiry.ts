// The investigation: from the appointment to the review of the report, with the turns that it may take.
import { unaddressed } from '#workflows/case/verification/matrix-facts.ts';
import { days, hours, type Leg, type LegContext, leg, type Payload, workingDays } from '../leg.ts';
import { inState, type Segment } from './segment.ts';

export type InquiryTurns = {
  exhibits: number;
  interviews: number;
  /** How the respondent answers; `lapsed` lets the window pass. */
  reply: 'denied' | 'partly' | 'admitted' | 'lapsed' | 'waived';
  failedService?: boolean;
  ownEvidence?: boolean;
  /** More time is asked for and granted, refused, or not yet ruled on. */
  extension?: 'granted' | 'refused';
  /** The investigation itself is given more time. */
  prolonged?: boolean;
  /** The report is sent back once, to be drafted again or for more evidence. */
  returned?: 'drafting' | 'gathering';
  findings: 'proven' | 'partly' | 'none';
};

type Row = Record<string, unknown>;

const texts = { denied: 'replyDenied', partly: 'replyPartly', admitted: 'replyAdmitted' } as const;

function replied(stance: 'denied' | 'partly' | 'admitted') {
  return ({ text }: LegContext, sample: Payload): Payload => ({
    answers: (sample.answers as Row[]).map((answer, index) => ({
      ...answer,
      stance,
      answer: text(texts[stance], index),
    })),
  });
}

function found(findings: InquiryTurns['findings']) {
  return (_: LegContext, sample: Payload): Payload => ({
    findings: (sample.findings as Row[]).map((finding, index) => ({
      ...finding,
      ...(findings === 'none' || (findings === 'partly' && index > 0) ? { finding: 'notProven' } : {}),
    })),
  });
}

/** Evidence on both sides of each element; the last of one that is not proven is not met. */
function weighed(findings: InquiryTurns['findings']) {
  return ({ facts, prng }: LegContext, sample: Payload): Payload => {
    const shown = facts.exhibits.filter((one) => one.disclosedOn !== null).map((one) => one.id);
    const rows = sample.elements as Row[];
    const allegations = [...new Set(rows.map((row) => row.allegationId))];
    return {
      elements: rows.map((row, index) => {
        const isProven =
          findings === 'proven' || (findings === 'partly' && row.allegationId === allegations[0]);
        const isLast = rows[index + 1]?.allegationId !== row.allegationId;
        const named = prng.shuffle(shown);
        return {
          ...row,
          for: named.slice(0, 2),
          against: isLast ? named.slice(2, 3) : [],
          met: isLast && !isProven ? 'notMet' : 'met',
        };
      }),
    };
  };
}

function replyLegs({ reply, extension, ownEvidence }: InquiryTurns): Leg[] {
  if (reply === 'lapsed') return [leg('verification.startDrafting', days(39, 44))];
  if (reply === 'waived') {
    return [leg('verification.waiveReply', days(4, 9)), leg('verification.startDrafting', workingDays(1, 3))];
  }
  const ruling = extension === 'granted' ? 'verification.grantExtension' : 'verification.refuseExtension';
  return [
    ...(ownEvidence ? [leg('verification.submitEvidence', days(5, 9))] : []),
    ...(extension
      ? [
          leg('verification.requestExtension', days(6, 10), {
            by: 'respondent',
            payload: () => ({ clock: 'reply' }),
          }),
          leg(ruling, workingDays(1, 2), { by: 'supervisor' }),
        ]
      : []),
    leg('verification.reply', days(4, 8), { by: 'respondent', payload: replied(reply) }),
    leg('verification.startDrafting', workingDays(1, 3)),
  ];
}

/** The kind of an exhibit, as its title says it. */
function kindOf(title: string): string {
  if (/^(Lời trình bày|Biên bản làm việc)/.test(title)) return 'statement';
  if (/giám định/.test(title)) return 'expertise';
  if (/^(Hình ảnh|Đoạn ghi âm)/.test(title)) return 'recording';
  if (/^(Dữ liệu|Thư điện tử|Nhật ký (máy in|cuộc gọi))/.test(title)) return 'digital';
  return /niêm phong/.test(title) ? 'object' : 'document';
}

function many(count: number, one: Leg): Leg[] {
  return Array.from({ length: count }, () => one);
}

export function roadOfInquiry(turns: InquiryTurns): Segment[] {
  const { exhibits, interviews, returned } = turns;
  const evidence = leg('verification.recordEvidence', workingDays(0, 2), {
    payload: (_, sample) => ({ kind: kindOf(String(sample.title)) }),
  });
  const interview = leg('verification.recordInterview', workingDays(1, 2));
  const findings = (least: number, most: number) => [
    leg('verification.assessElements', workingDays(0, 1), { payload: weighed(turns.findings) }),
    leg('verification.addressAnswers', hours(1, 6), { when: (facts) => unaddressed(facts).length > 0 }),
    leg('verification.submitFindings', workingDays(least - 1, most - 2), { payload: found(turns.findings) }),
  ];
  const close =
    turns.findings === 'none'
      ? [
          leg('verification.closeNoCase', workingDays(2, 6), { by: 'reviewer' }),
          leg('verification.closeNoCase', hours(1, 5), { by: 'supervisor' }),
        ]
      : [leg('verification.approveReport', workingDays(2, 6))];
  const sendBack = leg('verification.returnReport', workingDays(2, 5), { payload: () => ({ to: returned }) });
  const noticed = (failed: boolean): Segment[] => [
    inState(
      'verification.serving',
      failed &&
        leg('verification.recordService', workingDays(1, 2), {
          payload: ({ text }) => ({ outcome: 'failed', circumstances: text('serviceFailed') }),
        }),
      leg('verification.recordService', workingDays(1, 3)),
    ),
  ];
  return [
    inState('verification.appointing', leg('verification.appoint', workingDays(1, 3))),
    inState(
      'verification.planning',
      leg('verification.submitPlan', workingDays(2, 4)),
      leg('verification.approvePlan', workingDays(1, 2)),
    ),
    inState(
      'verification.gathering',
      many(exhibits, evidence),
      many(interviews, interview),
      leg('verification.disclose', workingDays(0, 1)),
      leg('verification.draftNotice', hours(1, 3)),
      leg('verification.serveNotice', hours(1, 4)),
    ),
    ...noticed(turns.failedService === true),
    inState('verification.responding', replyLegs(turns)),
    inState(
      'verification.drafting',
      turns.prolonged === true && leg('verification.extendInvestigation', workingDays(2, 5)),
      findings(5, 12),
    ),
    ...(returned === undefined
      ? []
      : [
          inState('verification.reviewing', sendBack),
          ...(returned === 'gathering'
            ? [
                inState(
                  'verification.gathering',
                  evidence,
                  leg('verification.disclose', workingDays(0, 1)),
                  leg('verification.draftNotice', hours(1, 3)),
                  leg('verification.serveNotice', hours(1, 4)),
                ),
                ...noticed(false),
                inState(
                  'verification.responding',
                  leg('verification.reply', days(4, 9), { by: 'respondent', payload: replied('denied') }),
                  leg('verification.startDrafting', workingDays(1, 3)),
                ),
              ]
            : []),
          inState('verification.drafting', findings(3, 6)),
        ]),
    inState('verification.reviewing', close),
  ];
}
