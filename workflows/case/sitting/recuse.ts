// A member leaves the case for a conflict that came up later; the chair may also ask it of another, with reasons. The
// seat, the file and a ballot that is under way are settled in the same step. There is no way back.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, person, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { type Body, seatOf } from './body.ts';
import { withRecused } from './roll.ts';
import { openBallotOf } from './sitting-facts.ts';
import { chairHasDeclared } from './sitting-rules.ts';

type Data = { memberId: string };

/** Recusal from `body`. A ballot that the member could have voted in is void: where it leads is for `when` to ask. */
export function recuseFor(body: Body) {
  const seatIsEntitled: CheckRule<Data> = {
    id: 'seatIsEntitled',
    article: '21.5',
    words: {
      vi: 'Người này không có trong danh sách thành viên đang tham gia vụ việc.',
      en: 'This person is not among the members who take part in the case.',
    },
    holds: ({ data, facts }) => seatOf(body.sittingOf(facts), data.memberId)?.recused === false,
  };

  const ownRecusalOrChair: CheckRule<Data> = {
    id: 'ownRecusalOrChair',
    article: '21.5',
    words: {
      vi: 'Thành viên chỉ tự xin không tham gia; chủ tọa mới quyết định đối với người khác.',
      en: 'A member may recuse only themselves; for others it is the chair who decides.',
    },
    holds: ({ data, actor, parts }) => data.memberId === actor.id || parts.has(body.chair),
  };

  // Anybody may leave at any time; to decide it for another is to preside.
  const presiding = chairHasDeclared(body);
  const chairDeclaredFirst: CheckRule<Data> = {
    ...presiding,
    holds: (attempt) => attempt.data.memberId === attempt.actor.id || presiding.holds(attempt),
  };

  // A chair who could remove a voter while votes come in could choose the result.
  const onlyOneselfWhileVoting: CheckRule<Data> = {
    id: 'onlyOneselfWhileVoting',
    article: '21.5',
    words: {
      vi: 'Khi đang bỏ phiếu, chỉ chính thành viên đó được xin không tham gia.',
      en: 'While a vote is under way, members can recuse only themselves.',
    },
    holds: ({ data, actor, facts }) => data.memberId === actor.id || !openBallotOf(facts.ballots),
  };

  return defineCommand({
    type: `${body.prefix}.recuse`,
    legal: true,
    by: [body.member, body.chair],
    openToTied: true,
    payload: z.strictObject({
      memberId: person({ vi: 'Thành viên', en: 'Member' }, body.name === 'panel' ? 'appeal' : 'member'),
      ground: choice(
        { vi: 'Căn cứ', en: 'Ground' },
        {
          kinship: { vi: 'Quan hệ thân thích', en: 'Kinship' },
          superior: { vi: 'Cấp trên, cấp dưới trực tiếp', en: 'Direct superior or subordinate' },
          gain: { vi: 'Có quyền lợi liên quan', en: 'An interest in the outcome' },
          earlierPart: { vi: 'Đã tham gia vụ việc', en: 'Earlier part in the case' },
          doubt: { vi: 'Có căn cứ nghi ngờ sự vô tư', en: 'Good grounds to doubt impartiality' },
        },
      ),
      reasons: text({ vi: 'Lý do', en: 'Reasons' }),
    }),
    check: [seatIsEntitled, ownRecusalOrChair, chairDeclaredFirst, onlyOneselfWhileVoting],
    apply: ({ facts, data, ...when }) => withRecused(facts, body, data.memberId, when),
    words: {
      act: { vi: 'Không tham gia do xung đột lợi ích', en: 'Recuse' },
      done: { vi: 'Thành viên không tham gia do xung đột lợi ích', en: 'Member recused' },
      help: {
        vi: 'Hồ sơ đóng lại với người đó ngay; cuộc bỏ phiếu đang diễn ra bị hủy.',
        en: 'The file closes to them at once; a vote that is under way is void.',
      },
    },
    sample: ({ facts, pick, text: write }) => {
      const others = body.sittingOf(facts)?.roll.filter((seat) => !seat.recused && !seat.chair) ?? [];
      return {
        memberId: others.at(-1)?.memberId ?? facts.caseId,
        ground: pick(['kinship', 'gain', 'doubt'] as const),
        reasons: write('reasons'),
      };
    },
  });
}
