// A person has left: their roles end, and so does whatever deputies of theirs held. Their account stays open, since whoever
// has left may still have a room of their own in a case; nothing here knows whether they do.
import { z } from 'zod';
import { date, person } from '../../case/fields.ts';
import { addDays } from '../../rules/day.ts';
import { administratorIsLeft, inDirectory, lastAdministratorWords } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import {
  isNotOver,
  type SettingsAttempt,
  type SettingsCheckRule,
  type SettingsGrant,
} from '../settings-rule.ts';

type Data = { personId: string; leftOn: string };

function endingWith({ data, resolved, day }: SettingsAttempt<Data>): SettingsGrant[] {
  return resolved.grants.filter(
    (one) => isNotOver(one, day) && (one.memberId === data.personId || one.delegatedBy === data.personId),
  );
}

const leavingHasHappened: SettingsCheckRule<Data> = {
  id: 'leavingHasHappened',
  article: '40.1',
  words: { vi: 'Ngày rời tổ chức không được ở sau hôm nay.', en: 'The day of leaving is not after today.' },
  holds: ({ data, day }) => data.leftOn <= day,
};

const lastAdministratorStays: SettingsCheckRule<Data> = {
  ...lastAdministratorWords,
  holds: (attempt) => {
    const ended = endingWith(attempt);
    return (
      !ended.some(({ role }) => role === 'administrator') ||
      administratorIsLeft(attempt, new Set(ended.map(({ id }) => id)))
    );
  },
};

export const recordLeaving = defineSettingsCommand({
  type: 'settings.recordLeaving',
  area: 'directory',
  by: ['administrator'],
  payload: z.strictObject({
    personId: person({ vi: 'Người', en: 'Person' }, 'anyone'),
    leftOn: date({ vi: 'Ngày rời tổ chức', en: 'Left on' }),
  }),
  check: [inDirectory('personId'), leavingHasHappened, lastAdministratorStays],
  project: (attempt) => [
    { op: 'setPerson', person: { id: attempt.data.personId, leftOn: attempt.data.leftOn } },
    ...endingWith(attempt).map(({ id }) => ({
      op: 'endGrant' as const,
      id,
      lastDay: addDays(attempt.day, -1),
    })),
  ],
  words: {
    act: { vi: 'Ghi nhận rời tổ chức', en: 'Record that somebody has left' },
    done: { vi: 'Đã ghi nhận rời tổ chức', en: 'Leaving recorded' },
    help: {
      vi: 'Mọi vai trò của người này chấm dứt ngay, cùng các ủy quyền mà họ đã giao. Tài khoản vẫn mở để họ theo dõi việc của chính mình.',
      en: 'All roles end at once, with the deputies they had named. The account stays open for what is their own.',
    },
  },
  sample: ({ personId, today }) => ({ personId, leftOn: today }),
});
