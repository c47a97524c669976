// What the machine needs of a pack: a time for each of its clocks, windows that are the respondent's own, clocks that a
// stay must never stop, numbers that do not contradict one another, and an end for every outcome (invariants 7, 10, 11).
import type { RulePack } from './pack.ts';
import { type PackCheck, type PackFinding, refused } from './pack-finding.ts';

/** Windows of the respondent; a pack that gives them to the body takes their rolling forward away. */
const personsWindows = ['reply', 'comment', 'hearing', 'appeal', 'interviewNotice'];

/** What a stay never stops: its own review, interim limits, protection, feedback, expiry, retention. */
const neverStopped =
  /stayReview|resumeRuling|expiry|interim|protection|retaliation|checkIn|feedback|retention|acknowledge/i;

/** Outcomes that clear the respondent: the case is sealed at once. */
const cleared = ['noCase', 'exonerated', 'quashed', 'discontinued'];

export const reviewMachine: PackCheck = (pack, needs) => [
  ...needs.clocks.filter((key) => pack.clocks[key] === undefined).map(noTime),
  ...personsWindows.filter((key) => pack.clocks[key]?.side === 'body').map(notThePersons),
  ...Object.keys(pack.clocks)
    .filter((key) => neverStopped.test(key) && pack.clocks[key]?.pausable)
    .map(stopped),
  ...needs.outcomes.filter((one) => pack.retention[one] === undefined).map(noRetention),
  ...cleared.filter((one) => pack.retention[one]?.sealsAtOnce === false).map(notSealed),
  ...pack.stays.grounds.filter((one) => !needs.stayGrounds.includes(one)).map(unknownGround),
  ...contradictions(pack),
];

function noTime(key: string): PackFinding {
  return refused(
    'noTime',
    `clocks.${key}`,
    'Quy trình cần thời hạn này.',
    'The procedure needs a time for this clock.',
  );
}

function notThePersons(key: string): PackFinding {
  return refused(
    'notThePersons',
    `clocks.${key}.side`,
    'Đây là thời hạn của cá nhân.',
    'This window belongs to the person.',
  );
}

function stopped(key: string): PackFinding {
  return refused(
    'stoppedByStay',
    `clocks.${key}.pausable`,
    'Thời hạn này không dừng khi tạm đình chỉ giải quyết.',
    'A stay never stops this clock.',
  );
}

function noRetention(outcome: string): PackFinding {
  return refused(
    'noRetention',
    `retention.${outcome}`,
    'Chưa quy định lưu giữ cho kết quả này.',
    'Nothing says how long a case with this outcome is kept.',
  );
}

function notSealed(outcome: string): PackFinding {
  return refused(
    'notSealed',
    `retention.${outcome}.sealsAtOnce`,
    'Vụ việc không có vi phạm phải được niêm phong ngay.',
    'A case that clears the respondent is sealed at once.',
  );
}

function unknownGround(ground: string): PackFinding {
  return refused(
    'unknownGround',
    `stays.grounds.${ground}`,
    'Quy trình không có lý do tạm đình chỉ này.',
    'The procedure has no such ground for a stay.',
  );
}

function contradictions({ clocks, stays, interim, limits }: RulePack): PackFinding[] {
  const contradicting: [path: string, contradicts: boolean][] = [
    ['stays.reviewEveryDays', clocks.stayReview?.amount !== stays.reviewEveryDays],
    ['stays.mostDays', stays.mostDays < stays.reviewEveryDays],
    ['interim.extendedMostDays', interim.extendedMostDays < interim.mostDays],
    ['interim.reviewEveryDays', interim.reviewEveryDays > interim.mostDays],
    ['limits.papersBeforeSittingDays', limits.papersBeforeSittingDays > limits.noticeBeforeSittingDays],
    ['limits.extensionDays', limits.extensionDays === 0],
    ['limits.reopeningsToDetriment', limits.reopeningsToDetriment > 1],
  ];
  return [
    ...contradicting
      .filter(([, contradicts]) => contradicts)
      .map(([path]) =>
        refused(
          'contradiction',
          path,
          'Con số này trái với quy trình hoặc với con số khác của bộ quy tắc.',
          'This number contradicts the procedure or another number of the pack.',
        ),
      ),
    ...(limits.noticeBeforeSittingDays === 0
      ? [
          refused(
            'noNoticeOfHearing',
            'limits.noticeBeforeSittingDays',
            'Phiên họp phải được báo trước cho người bị xem xét.',
            'A hearing without notice is no hearing.',
          ),
        ]
      : []),
  ];
}
