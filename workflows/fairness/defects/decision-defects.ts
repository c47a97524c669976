// Defects of the decision and of time: a sanction that nothing carries, thin reasons, a duty that is late, a stay or a
// request that nobody looked at again.

import { standingSanction } from '../../case/discipline/final-decision.ts';
import { currentAllegations, type Facts } from '../../case/facts.ts';
import { sanctionRange } from '../../rules/sanction-range.ts';
import { about, type DefectKind, isPastInvestigation, whereTrue } from './defect.ts';

/** Acts whose reasons an appeal reads first, and how few characters are no reasons at all. */
const reasonedActs = new Set([
  'advice.signDecision',
  'discipline.decideAppeal',
  'discipline.rejectAppeal',
  'verification.refuseExtension',
  'advice.ruleOnChallenge',
  'discipline.ruleOnChallenge',
]);
const fewestCharacters = 20;

function provenByVote(facts: Facts): string[] {
  return facts.ballots
    .filter((one) => one.question === 'finding' && one.status === 'closed' && one.carried === 'proven')
    .flatMap(({ allegationId }) => allegationId ?? []);
}

export const decisionDefects: readonly DefectKind[] = [
  {
    code: 'commentsNotOffered',
    article: '20.3',
    severity: 'serious',
    isTheirs: true,
    words: {
      vi: 'Người bị xem xét không có trọn thời hạn góp ý báo cáo.',
      en: 'The respondent did not have the whole window to comment on the report.',
    },
    cure: { vi: 'Mở lại thời hạn góp ý.', en: 'Open the window to comment again.' },
    find: ({ facts, pack }) => {
      const { paper, sitting, commentedOn, commentWaivedOn } = facts;
      const window = pack.clocks.comment;
      if (!paper || !sitting || commentedOn || commentWaivedOn || !window) return [];
      return whereTrue(daysApart(paper.submittedOn, sitting.calledOn) <= window.amount);
    },
  },
  {
    code: 'sanctionWithoutFinding',
    article: '22.5',
    severity: 'fatal',
    words: {
      vi: 'Có hình thức kỷ luật mà không nội dung nào được kết luận có vi phạm.',
      en: 'There is a sanction, but no allegation was found proven.',
    },
    cure: { vi: 'Hủy hình thức kỷ luật.', en: 'The sanction is quashed.' },
    find: ({ facts }) => whereTrue(standingSanction(facts) !== null && provenByVote(facts).length === 0),
  },
  {
    code: 'sanctionOutOfRange',
    article: '22.5',
    severity: 'fatal',
    words: {
      vi: 'Hình thức kỷ luật nặng hơn khung của các điều khoản đã kết luận.',
      en: 'The sanction lies outside the range of what was proven.',
    },
    cure: { vi: 'Giảm về trong khung.', en: 'It is reduced to within the range.' },
    find: ({ facts, pack }) => {
      const sanction = standingSanction(facts);
      const proven = provenByVote(facts);
      if (!sanction || proven.length === 0) return [];
      const provisions = facts.allegations
        .filter(({ id }) => proven.includes(id))
        .map((one) => one.provision);
      const range = sanctionRange(pack, provisions, facts.respondentHoldsOffice);
      const weight = (code: string) => pack.sanctions.find((one) => one.code === code)?.weight ?? 0;
      const gravest = Math.max(0, ...range.map(weight));
      return whereTrue(weight(sanction) > gravest);
    },
  },
  {
    code: 'sanctionBeforeFindings',
    article: '22.1',
    severity: 'fatal',
    words: {
      vi: 'Đã biểu quyết hình thức khi còn nội dung chưa biểu quyết.',
      en: 'A sanction was voted on before every allegation had been.',
    },
    cure: { vi: 'Biểu quyết lại theo đúng thứ tự.', en: 'Vote again in the right order.' },
    find: ({ facts }) => {
      const sanctionAt = facts.ballots.findIndex(
        (one) => one.question === 'sanction' && one.status === 'closed',
      );
      if (sanctionAt < 0) return [];
      const before = facts.ballots.slice(0, sanctionAt).filter(({ status }) => status === 'closed');
      const unvoted = currentAllegations(facts).filter(
        ({ id }) => !before.some((one) => one.question === 'finding' && one.allegationId === id),
      );
      return about(
        'allegation',
        unvoted.map(({ id }) => id),
      );
    },
  },
  {
    code: 'reasonsMissing',
    article: '23.2',
    severity: 'serious',
    words: {
      vi: 'Lý do quá ngắn để có thể kiểm tra.',
      en: 'The reasons given are too short to be reviewed.',
    },
    cure: {
      vi: 'Bổ sung lý do trong quyết định được ký lại hoặc khi giải quyết khiếu nại.',
      en: 'Give full reasons when it is signed again, or in the appeal decision.',
    },
    find: ({ reasons }) =>
      whereTrue(reasons.some((one) => reasonedActs.has(one.type) && one.characters < fewestCharacters)),
  },
  {
    code: 'lateAct',
    article: '3.4',
    severity: 'minor',
    isTheirs: true,
    words: { vi: 'Đã quá thời hạn của cơ quan xử lý.', en: 'A time limit of the organisation has run out.' },
    cure: {
      vi: 'Làm ngay bước này và ghi lý do chậm; quá hạn không làm bất lợi cho người bị xem xét.',
      en: 'Take the step now and record why it is late; the delay never counts against the respondent.',
    },
    find: ({ facts, at }) => {
      const late = Object.values(facts.clocks).filter(
        (clock) => clock.side === 'body' && !clock.frozen && (clock.passed || clock.dueAt < at),
      );
      return about(
        'clock',
        late.map(({ key }) => key),
      );
    },
  },
  {
    code: 'requestUnruled',
    article: '12.6',
    severity: 'serious',
    isTheirs: true,
    words: {
      vi: 'Đề nghị gia hạn của người bị xem xét chưa được trả lời mà vụ việc đã đi tiếp.',
      en: 'The case went on while a request of the respondent for more time was waiting.',
    },
    cure: { vi: 'Trả lời đề nghị, có lý do.', en: 'Rule on the request, with reasons.' },
    find: ({ facts, state }) =>
      whereTrue(
        facts.request?.clock === 'reply' &&
          (state === 'verification.reviewing' || isPastInvestigation(state)),
      ),
  },
];

function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
