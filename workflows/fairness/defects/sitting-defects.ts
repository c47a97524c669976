// Defects of who sat, how they were called and how they voted, for the deciding body and for the appeal panel alike.
import type { Facts } from '../../case/facts.ts';
import { votesCast } from '../../case/sitting/ballots.ts';
import type { Ballot, Sitting } from '../../case/sitting/sitting-facts.ts';
import { addDays } from '../../rules/day.ts';
import { about, type DefectKind, type Subject, whereTrue } from './defect.ts';

function sittingsOf({ sitting, appealSitting }: Facts): Sitting[] {
  return [sitting, appealSitting].filter((one) => one !== null);
}

function countedBallots({ ballots }: Facts): Ballot[] {
  return ballots.filter(({ status }) => status === 'closed');
}

/** Who voted, as far as anybody knows: of a secret ballot, who took a paper. */
function votersOf({ secret, voted }: Ballot): string[] {
  return secret ? secret.issued : voted;
}

/** Everybody who acted or sat, with each capacity they did it in. */
function capacities(facts: Facts): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string | null | undefined, capacity: string) => {
    if (id) found.set(id, (found.get(id) ?? new Set()).add(capacity));
  };
  for (const [office, id] of Object.entries(facts.officers)) add(id, office);
  for (const [id, group] of Object.entries(facts.acted)) add(id, group);
  for (const seat of facts.sitting?.roll ?? []) if (!seat.recused) add(seat.memberId, 'body');
  for (const id of facts.appeal?.panel ?? []) add(id, 'panel');
  for (const ballot of countedBallots(facts))
    for (const id of votersOf(ballot)) add(id, ballot.body === 'panel' ? 'panel' : 'body');
  return found;
}

export const sittingDefects: readonly DefectKind[] = [
  {
    code: 'overlappingRoles',
    article: '2.3',
    severity: 'fatal',
    words: {
      vi: 'Một người tham gia vụ việc ở hai tư cách.',
      en: 'One person took part in two capacities.',
    },
    cure: {
      vi: 'Người đó rút khỏi vụ việc; bước họ đã làm ở tư cách sau được làm lại.',
      en: 'The person withdraws, and what they did in the later capacity is done again.',
    },
    find: ({ facts }) => {
      const overlapping = [...capacities(facts)].filter(([, parts]) => parts.size > 1);
      return about(
        'person',
        overlapping.map(([id]) => id),
      );
    },
  },
  {
    code: 'partyActed',
    article: '2.4',
    severity: 'fatal',
    words: {
      vi: 'Người bị xem xét, người đi cùng hoặc người đã bị loại khỏi vụ việc vẫn tham gia xử lý.',
      en: 'The respondent, their companion or somebody kept out of the case took part in handling it.',
    },
    cure: {
      vi: 'Loại người đó và làm lại bước họ đã tham gia.',
      en: 'Keep them out, and do again what they took part in.',
    },
    find: ({ facts }) => {
      const outside = new Set([facts.respondentId, facts.companionId].filter((id) => id !== null));
      const voted = countedBallots(facts).flatMap(votersOf);
      const handled = [...Object.values(facts.officers), ...voted].filter((id) => id !== null);
      return about('person', [...new Set(handled.filter((id) => outside.has(id)))]);
    },
  },
  {
    code: 'hearingNoticeShort',
    article: '20.4',
    severity: 'serious',
    isTheirs: true,
    words: {
      vi: 'Phiên họp được báo trước quá ít ngày.',
      en: 'The sitting was called with too little notice.',
    },
    cure: { vi: 'Hoãn sang ngày đủ thời gian báo trước.', en: 'Put it off to a day with the full notice.' },
    find: ({ facts, pack }) =>
      whereTrue(
        sittingsOf(facts).some(
          ({ day, calledOn }) => day < addDays(calledOn, pack.limits.noticeBeforeSittingDays),
        ),
      ),
  },
  {
    code: 'papersLate',
    article: '21.3',
    severity: 'minor',
    words: {
      vi: 'Tài liệu gửi cho thành viên quá muộn trước phiên họp.',
      en: 'The papers went to the members too late before the sitting.',
    },
    cure: {
      vi: 'Hoãn phiên họp để thành viên kịp đọc.',
      en: 'Put the sitting off so that they can be read.',
    },
    find: ({ facts, pack }) => {
      const { sitting } = facts;
      if (!sitting?.openedOn || !sitting.circulatedOn) return [];
      const ahead = pack.limits.papersBeforeSittingDays;
      return whereTrue(sitting.openedOn < addDays(sitting.circulatedOn, ahead));
    },
  },
  {
    code: 'votedWithoutHearing',
    article: '21.7',
    severity: 'fatal',
    isTheirs: true,
    words: {
      vi: 'Đã biểu quyết khi chưa nghe người bị xem xét và chưa ghi nhận vắng mặt.',
      en: 'There was a vote, but the respondent was not heard and no absence was recorded.',
    },
    cure: { vi: 'Nghe người bị xem xét rồi biểu quyết lại.', en: 'Hear the respondent, then vote again.' },
    find: ({ facts }) =>
      whereTrue(
        [facts.sitting, facts.appealSitting].some(
          (sitting, index) =>
            sitting !== null &&
            sitting.heard === null &&
            countedBallots(facts)
              .slice(sitting.earlierBallots)
              .some(({ body }) => body === (index === 0 ? 'committee' : 'panel')),
        ),
      ),
  },
  {
    code: 'challengeUnruled',
    article: '21.4',
    severity: 'fatal',
    isTheirs: true,
    words: {
      vi: 'Đã biểu quyết khi đề nghị thay đổi thành viên chưa được giải quyết.',
      en: 'There was a vote while a challenge to a member was waiting.',
    },
    cure: { vi: 'Giải quyết đề nghị rồi biểu quyết lại.', en: 'Rule on the challenge, then vote again.' },
    find: ({ facts }) => {
      const waiting = sittingsOf(facts).flatMap(({ challenges }) =>
        challenges.filter(({ upheld }) => upheld === null),
      );
      const hasVoted = countedBallots(facts).length > 0;
      return hasVoted
        ? about(
            'person',
            waiting.map(({ memberId }) => memberId),
          )
        : [];
    },
  },
  {
    code: 'quorumWrong',
    article: '21.6',
    severity: 'fatal',
    words: {
      vi: 'Biểu quyết không đủ số thành viên cần có.',
      en: 'A ballot was counted without its quorum.',
    },
    cure: {
      vi: 'Họp lại với đủ thành viên và biểu quyết lại.',
      en: 'Sit again with a quorum and vote again.',
    },
    find: ({ facts, pack }) => {
      const { over, of } = pack.ballot.quorum;
      const short = countedBallots(facts).filter(
        (one) => one.entitled < pack.ballot.fewestMembers || votesCast(one) * of <= one.entitled * over,
      );
      return about(
        'ballot',
        short.map(({ id }) => id),
      );
    },
  },
  {
    code: 'rollBroken',
    article: '22.2',
    severity: 'fatal',
    words: {
      vi: 'Có người biểu quyết ngoài danh sách, hoặc biểu quyết hơn một lần.',
      en: 'Somebody voted who was not on the roll, or voted more than once.',
    },
    cure: { vi: 'Hủy kết quả và biểu quyết lại.', en: 'Set the result aside and vote again.' },
    find: ({ facts }): Subject[] => {
      const broken = countedBallots(facts).filter((one) => {
        const voters = votersOf(one);
        return new Set(voters).size !== voters.length || voters.some((id) => !one.roll.includes(id));
      });
      return about(
        'ballot',
        broken.map(({ id }) => id),
      );
    },
  },
];
