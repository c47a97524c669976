// From the first report to the decision to open, not to open or to refer.
import { hours, type Leg, type LegContext, leg, type Payload, workingDays } from '../leg.ts';
import { inState, type Segment } from './segment.ts';

export type OpeningTurns = {
  channel: 'report' | 'selfReport' | 'audit' | 'inspection' | 'media' | 'referral';
  allegations: number;
  /** The reporter is asked, and answers or lets the window pass. */
  asks?: 'answered' | 'silent';
  /** The supervisor sends the screening back once. */
  returned?: boolean;
  ends?: 'opened' | 'notOpened' | 'referred';
};

const introductions: Partial<Record<OpeningTurns['channel'], string>> = {
  audit: 'Kết luận kiểm toán chuyển đến nêu dấu hiệu sau đối với cán bộ có liên quan:',
  inspection: 'Kết luận thanh tra, kiểm tra chuyển đến nêu dấu hiệu sau:',
  media: 'Bài báo đăng trên một tờ báo địa phương nêu sự việc sau, đề nghị kiểm tra:',
  referral: 'Cơ quan chuyển thông tin nêu dấu hiệu sau, kèm bản sao tài liệu:',
};

function registered({ channel }: OpeningTurns): (context: LegContext) => Payload {
  return ({ text }) => {
    if (channel === 'report') return { channel };
    if (channel === 'selfReport')
      return { channel, account: `${text('selfReport')} ${text('replyAdmitted')}` };
    return { channel, account: `${introductions[channel] ?? ''} ${text('act')}` };
  };
}

const named = leg('detection.nameRespondent', hours(1, 5));

function allege(count: number): Leg[] {
  return Array.from({ length: count }, (_, index) =>
    leg('detection.addAllegation', hours(0.3, 1.5), {
      payload: ({ story }) => {
        const conduct = story.conducts[index] ?? story.conducts[0];
        return { provision: conduct.plot.provision, from: conduct.from, to: conduct.to };
      },
    }),
  );
}

/** When the reporter's window has certainly passed. */
const afterSilence = workingDays(11, 13);

const reasonsNotToOpen = ['notSpecific', 'outsideJurisdiction', 'manifestlyUnfounded'] as const;

/** What the intake officer recommends; why not to open is said in the words of the reason. */
function recommended({ ends = 'opened' }: OpeningTurns): (context: LegContext) => Payload {
  return ({ prng, text }) => {
    if (ends === 'opened') return { recommendation: 'open' };
    if (ends === 'referred') return { recommendation: 'refer', reasons: text('elsewhere') };
    const reason = prng.pick(reasonsNotToOpen);
    return { recommendation: 'notOpen', reason, reasons: text(reason) };
  };
}

export function roadToOpening(turns: OpeningTurns): Segment[] {
  const { ends = 'opened', allegations, asks } = turns;
  const isOpened = ends === 'opened';
  const recommend = leg(
    'detection.recommend',
    !isOpened && asks === 'silent' ? afterSilence : workingDays(1, 2),
    { payload: recommended(turns) },
  );
  const decide = {
    opened: leg('detection.open', workingDays(1, 3)),
    notOpened: leg('detection.notOpen', workingDays(1, 3), {
      payload: ({ facts, text }) => {
        const reason = facts.screening?.reason ?? 'notSpecific';
        return { reason, reasons: text(reason) };
      },
    }),
    referred: leg('detection.refer', workingDays(1, 3), {
      payload: ({ text }) => ({ reasons: text('elsewhere') }),
    }),
  }[ends];
  const [first, ...then] = [
    ...(isOpened ? [named, ...allege(allegations)] : []),
    ...(turns.returned ? [recommend] : []),
  ];
  const described = first ? [asks === 'silent' ? { ...first, gap: afterSilence } : first, ...then] : [];
  return [
    inState(
      'detection.received',
      leg('detection.register', workingDays(0, 0), { payload: registered(turns) }),
      leg('detection.acknowledge', workingDays(0, 2)),
      leg('detection.startScreening', workingDays(0, 1)),
    ),
    ...(asks
      ? [
          inState('detection.screening', leg('detection.askReporter', workingDays(1, 2))),
          inState(
            'detection.awaitingReporter',
            ...(asks === 'answered' ? [leg('detection.answerQuestion', workingDays(2, 5))] : []),
          ),
        ]
      : []),
    ...(turns.returned
      ? [
          inState('detection.screening', described),
          inState('detection.deciding', leg('detection.returnScreening', workingDays(1, 2))),
          inState('detection.screening', recommend),
        ]
      : [inState('detection.screening', described, recommend)]),
    inState('detection.deciding', decide),
  ];
}
