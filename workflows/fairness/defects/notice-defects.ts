// Defects of notice, reply and disclosure: the respondent was not told, not told everything, not shown what the case rests
// on, or not given the time to answer.
import { currentAllegations, type Facts } from '../../case/facts.ts';
import { dueOf } from '../../rules/deadlines.ts';
import { about, type CaseToLint, type DefectKind, isPastInvestigation, whereTrue } from './defect.ts';

const afterReply = new Set(['verification.drafting', 'verification.reviewing']);

function reportIsUnderWay(state: string): boolean {
  return afterReply.has(state) || isPastInvestigation(state);
}

function hasReplyOrWaiver({ repliedOn, replyWaivedOn }: Facts): boolean {
  return repliedOn !== null || replyWaivedOn !== null;
}

/** The whole window from service ran before the report, counted anew from the pack and the calendar. */
function windowRan({ facts, pack, calendar, day }: CaseToLint): boolean {
  const window = pack.clocks.reply;
  if (!facts.notice?.servedOn || !window) return false;
  return dueOf(calendar, facts.notice.servedOn, window).day < (facts.report?.submittedOn ?? day);
}

export const noticeDefects: readonly DefectKind[] = [
  {
    code: 'noticeUnserved',
    article: '12.5',
    severity: 'fatal',
    isTheirs: true,
    words: {
      vi: 'Chưa tống đạt thông báo cho người bị xem xét.',
      en: 'The notice was not served on the respondent.',
    },
    cure: {
      vi: 'Tống đạt thông báo và để trọn thời hạn giải trình.',
      en: 'Serve the notice and let the whole window to reply run.',
    },
    find: ({ facts, state }) => whereTrue(reportIsUnderWay(state) && facts.notice?.servedOn == null),
  },
  {
    code: 'noticeIncomplete',
    article: '12.4',
    severity: 'fatal',
    isTheirs: true,
    words: {
      vi: 'Nội dung được bổ sung hoặc sửa đổi mà không thông báo lại.',
      en: 'An allegation was added or amended without fresh notice.',
    },
    cure: {
      vi: 'Thông báo lại về nội dung này và để trọn thời hạn giải trình.',
      en: 'Give notice of it anew and let the whole window to reply run.',
    },
    find: ({ facts, state }) => {
      const { notice } = facts;
      if (!notice || !reportIsUnderWay(state)) return [];
      const missing = currentAllegations(facts).filter(({ id }) => !notice.allegations.includes(id));
      return about(
        'allegation',
        missing.map(({ id }) => id),
      );
    },
  },
  {
    code: 'replyCutShort',
    article: '12.7',
    severity: 'fatal',
    isTheirs: true,
    words: {
      vi: 'Báo cáo được soạn khi chưa hết thời hạn giải trình và chưa có giải trình.',
      en: 'The report was begun before the window to reply had run, without a reply or a waiver.',
    },
    cure: {
      vi: 'Trả lại báo cáo, để trọn thời hạn giải trình rồi soạn lại.',
      en: 'Return the report, let the window run, then draft it again.',
    },
    find: (one) =>
      whereTrue(
        reportIsUnderWay(one.state) &&
          one.facts.notice?.servedOn != null &&
          !hasReplyOrWaiver(one.facts) &&
          !windowRan(one),
      ),
  },
  {
    code: 'reliedOnUndisclosed',
    article: '13.4',
    severity: 'fatal',
    words: {
      vi: 'Kết luận dựa vào chứng cứ chưa công bố cho người bị xem xét.',
      en: 'A finding relies on an exhibit that was never disclosed.',
    },
    cure: {
      vi: 'Công bố chứng cứ và mở lại thời hạn giải trình, hoặc bỏ chứng cứ khỏi kết luận.',
      en: 'Disclose it and reopen the reply, or take it out of the findings.',
    },
    find: ({ facts }) =>
      about(
        'exhibit',
        reliedOn(facts).filter((id) => !wasShown(facts, id)),
      ),
  },
  {
    code: 'disclosedAfterReply',
    article: '13.4',
    severity: 'serious',
    words: {
      vi: 'Chứng cứ làm căn cứ được công bố sau giải trình mà không có giải trình mới.',
      en: 'An exhibit relied on was disclosed after the reply, and no fresh reply was invited.',
    },
    cure: {
      vi: 'Mở lại thời hạn giải trình về chứng cứ này.',
      en: 'Reopen the window to reply on this exhibit.',
    },
    find: (one) => {
      const { facts } = one;
      const told = facts.repliedOn ?? facts.replyWaivedOn;
      if (!told || !facts.report) return [];
      const late = reliedOn(facts).filter((id) => {
        const shown = facts.exhibits.find((exhibit) => exhibit.id === id)?.disclosedOn;
        return shown != null && shown > told;
      });
      return about('exhibit', late);
    },
  },
  {
    code: 'answerUnaddressed',
    article: '14.3',
    severity: 'serious',
    words: {
      vi: 'Báo cáo không trả lời giải trình của người bị xem xét về nội dung này.',
      en: 'The report does not address what the respondent answered on this allegation.',
    },
    cure: {
      vi: 'Trả lại báo cáo để trả lời từng ý của giải trình.',
      en: 'Return the report so that each answer is addressed.',
    },
    find: ({ facts }) => {
      const answered = facts.answers.filter(({ stance }) => stance !== 'silent');
      const passedOver = (facts.report?.findings ?? []).filter(
        (finding) =>
          !finding.answerAddressed && answered.some((one) => one.allegationId === finding.allegationId),
      );
      return about(
        'allegation',
        passedOver.map(({ allegationId }) => allegationId),
      );
    },
  },
  {
    code: 'anonymousAlone',
    article: '14.2',
    severity: 'fatal',
    words: {
      vi: 'Kết luận có vi phạm chỉ dựa vào thông tin nặc danh.',
      en: 'A proven finding rests on anonymous statements alone.',
    },
    cure: {
      vi: 'Tìm chứng cứ độc lập, hoặc kết luận không đủ cơ sở.',
      en: 'Find independent evidence, or find the allegation not proven.',
    },
    find: ({ facts }) => {
      const kindOf = (id: string) => facts.exhibits.find((one) => one.id === id)?.kind;
      const bare = (facts.report?.findings ?? []).filter(
        (finding) => finding.proven && finding.reliedOn.every((id) => kindOf(id) === 'anonymousStatement'),
      );
      return about(
        'allegation',
        bare.map(({ allegationId }) => allegationId),
      );
    },
  },
];

function reliedOn({ report }: Facts): string[] {
  return [...new Set((report?.findings ?? []).flatMap((finding) => finding.reliedOn))];
}

/** Disclosed, handed in by the respondent, or withheld by a ruling that gave its gist. */
function wasShown({ exhibits, inquiry }: Facts, id: string): boolean {
  if (inquiry.withholdings.some((one) => one.exhibitId === id && one.allowed === true)) return true;
  const exhibit = exhibits.find((one) => one.id === id);
  return exhibit !== undefined && (exhibit.disclosedOn !== null || exhibit.byRespondent);
}
