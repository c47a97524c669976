// The due-process certificate of a closed case: each protection of the procedure, when the record shows it, with the entry
// that does; and what the linter still finds. It states what happened; it never grades the outcome or a person.
import type { Facts } from '../case/facts.ts';
import { stageOf } from '../case/stages.ts';
import type { Day } from '../rules/day.ts';
import type { Words } from '../rules/pack.ts';
import type { CaseToLint, Defect } from './defects/defect.ts';
import { findDefects } from './defects/find-defects.ts';

/** An entry as the certificate cites it. */
export type CitedEntry = {
  version: number;
  type: string;
  day: Day;
  /** Which window closed, where the clock spoke. */
  clock?: string | undefined;
};

export type Protection = {
  key: string;
  article: string;
  words: Words;
  /** `notReached`: the case ended before this protection was due. */
  outcome: 'shown' | 'notShown' | 'notReached';
  entries: CitedEntry[];
};

export type Certificate = { outcome: string | null; protections: Protection[]; defects: Defect[] };

type Spec = {
  key: string;
  article: string;
  words: Words;
  /** Any of these entries shows it. */
  shownBy: readonly string[];
  /** Of entries of the clock, those of this window. */
  clock?: string;
  /** Whether the case came so far that it was owed. */
  isDue: (facts: Facts) => boolean;
};

const wasServed = ({ notice }: Facts) => notice?.servedOn != null;
const wasDecided = ({ decision }: Facts) => decision !== null;

const protections: readonly Spec[] = [
  {
    key: 'notice',
    article: '12.4',
    words: { vi: 'Được thông báo nội dung xem xét', en: 'Notice of the allegations was served' },
    shownBy: ['verification.recordService'],
    isDue: ({ openedOn, report }) => openedOn !== null && report !== null,
  },
  {
    key: 'disclosure',
    article: '13.4',
    words: { vi: 'Chứng cứ được công bố', en: 'The evidence was disclosed' },
    shownBy: ['verification.disclose'],
    isDue: ({ report }) => report?.findings.some((one) => one.reliedOn.length > 0) ?? false,
  },
  {
    key: 'reply',
    article: '12.7',
    words: {
      vi: 'Có giải trình, từ bỏ giải trình, hoặc hết thời hạn giải trình',
      en: 'A reply, an informed waiver, or a whole window to reply',
    },
    shownBy: ['verification.reply', 'verification.waiveReply', 'deadline.pass'],
    clock: 'reply',
    isDue: ({ report }) => report !== null,
  },
  {
    key: 'review',
    article: '15.1',
    words: { vi: 'Báo cáo được người khác duyệt', en: 'Another person reviewed the report' },
    shownBy: ['verification.approveReport', 'verification.closeNoCase', 'verification.returnReport'],
    isDue: ({ report, paper }) => report !== null && paper !== null,
  },
  {
    key: 'comment',
    article: '20.3',
    words: { vi: 'Được góp ý báo cáo và tờ trình', en: 'Report and paper were open to comment' },
    shownBy: ['advice.submitPaper'],
    isDue: wasDecided,
  },
  {
    key: 'interests',
    article: '21.2',
    words: { vi: 'Thành viên kê khai xung đột lợi ích', en: 'The members declared their interests' },
    shownBy: ['advice.declareInterest'],
    isDue: wasDecided,
  },
  {
    key: 'hearing',
    article: '21.7',
    words: { vi: 'Được trình bày, hoặc được mời đúng hạn', en: 'Heard, or called in time' },
    shownBy: ['advice.hearRespondent', 'advice.recordAbsence'],
    isDue: wasDecided,
  },
  {
    key: 'vote',
    article: '22.1',
    words: { vi: 'Từng nội dung được biểu quyết', en: 'Each allegation was voted on' },
    shownBy: ['advice.closeBallot', 'advice.enterTally'],
    isDue: wasDecided,
  },
  {
    key: 'reasons',
    article: '23.2',
    words: { vi: 'Quyết định có lý do và trả lời ý kiến', en: 'The decision gives reasons and answers them' },
    shownBy: ['advice.signDecision'],
    isDue: wasDecided,
  },
  {
    key: 'service',
    article: '30.1',
    words: { vi: 'Quyết định được tống đạt', en: 'The decision was served' },
    shownBy: ['discipline.serveDecision'],
    isDue: wasDecided,
  },
  {
    key: 'appeal',
    article: '31.1',
    words: { vi: 'Có quyền khiếu nại', en: 'An appeal was open' },
    shownBy: ['discipline.lodgeAppeal', 'discipline.waiveAppeal', 'deadline.pass'],
    clock: 'appeal',
    isDue: ({ decision }) => decision?.outcome === 'sanction',
  },
  {
    key: 'restoration',
    article: '33.1',
    words: { vi: 'Được khôi phục', en: 'The respondent was restored' },
    shownBy: ['discipline.restore'],
    isDue: ({ outcome }) =>
      outcome !== null && ['noCase', 'exonerated', 'quashed', 'discontinued'].includes(outcome),
  },
];

/** Null while the case is not closed: a certificate of an open case would promise what may still go wrong. */
export function certificateOf(one: CaseToLint, entries: readonly CitedEntry[]): Certificate | null {
  if (stageOf(one.state) !== 'resolved' || one.state === 'resolved.restoring') return null;
  return {
    outcome: one.facts.outcome,
    protections: protections.map(({ key, article, words, shownBy, clock, isDue }) => {
      const cited = entries.filter(
        (entry) => shownBy.includes(entry.type) && (entry.type !== 'deadline.pass' || entry.clock === clock),
      );
      const isOwed = isDue(one.facts);
      const isShown = cited.length > 0 && (wasServed(one.facts) || !isOwed || key === 'restoration');
      const outcome = isOwed ? (isShown ? 'shown' : 'notShown') : isShown ? 'shown' : 'notReached';
      return { key, article, words, outcome, entries: cited };
    }),
    defects: findDefects(one),
  };
}
