// A role ends, at once or with a day to come; deputies who stood in for it end with it. At once means at once: what it
// opened closes on every node within two seconds.
import { z } from 'zod';
import { date } from '../../case/fields.ts';
import { addDays } from '../../rules/day.ts';
import { grantId } from '../grant-field.ts';
import { administratorIsLeft, lastAdministratorWords } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import {
  isNotOver,
  type SettingsAttempt,
  type SettingsCheckRule,
  type SettingsGrant,
} from '../settings-rule.ts';

type Data = { grantId: string; lastDay?: string | undefined };

function grantIn({ data, resolved }: SettingsAttempt<Data>): SettingsGrant | undefined {
  return resolved.grants.find(({ id }) => id === data.grantId);
}

/** The grant, and what others hold as deputies for it beyond that day. */
function endingWith(attempt: SettingsAttempt<Data>): SettingsGrant[] {
  const grant = grantIn(attempt);
  if (!grant) return [];
  const lastDay = attempt.data.lastDay ?? addDays(attempt.day, -1);
  const deputies = attempt.resolved.grants.filter(
    (one) =>
      grant.delegatedBy === null &&
      one.delegatedBy === grant.memberId &&
      one.role === grant.role &&
      one.unitId === grant.unitId &&
      isNotOver(one, attempt.day) &&
      (one.to === null || one.to > lastDay),
  );
  return [grant, ...deputies];
}

const grantStands: SettingsCheckRule<Data> = {
  id: 'roleIsHeld',
  article: '40.3',
  words: { vi: 'Vai trò này không còn hoặc đã kết thúc.', en: 'This role is not held any more.' },
  holds: (attempt) => {
    const grant = grantIn(attempt);
    return grant !== undefined && isNotOver(grant, attempt.day);
  },
};

const endsInTime: SettingsCheckRule<Data> = {
  id: 'roleEndsFromTodayOn',
  article: '40.3',
  words: {
    vi: 'Ngày cuối phải từ hôm nay và trước ngày kết thúc hiện tại.',
    en: 'The last day is today or later, and before the end that is set.',
  },
  holds: (attempt) => {
    const { lastDay } = attempt.data;
    const grant = grantIn(attempt);
    if (lastDay === undefined || !grant) return true;
    return lastDay >= attempt.day && lastDay >= grant.from && (grant.to === null || lastDay < grant.to);
  },
};

const lastAdministratorStays: SettingsCheckRule<Data> = {
  ...lastAdministratorWords,
  holds: (attempt) =>
    grantIn(attempt)?.role !== 'administrator' ||
    administratorIsLeft(attempt, new Set([attempt.data.grantId])),
};

export const endRole = defineSettingsCommand({
  type: 'settings.endRole',
  area: 'directory',
  by: ['administrator'],
  payload: z.strictObject({
    grantId: grantId({ vi: 'Vai trò', en: 'Role' }),
    lastDay: date({
      ...{ vi: 'Giữ đến hết ngày', en: 'Held to the end of' },
      helpVi: 'Để trống để chấm dứt ngay.',
      helpEn: 'Leave it empty to end it at once.',
    }).optional(),
  }),
  check: [grantStands, endsInTime, lastAdministratorStays],
  project: (attempt) =>
    endingWith(attempt).map(({ id }) => ({
      op: 'endGrant',
      id,
      lastDay: attempt.data.lastDay ?? addDays(attempt.day, -1),
    })),
  words: {
    act: { vi: 'Chấm dứt vai trò', en: 'End the role' },
    done: { vi: 'Đã chấm dứt vai trò', en: 'Role ended' },
    help: {
      vi: 'Quyền xem và làm theo vai trò này khép lại ngay ở mọi nơi; ủy quyền dựa trên nó cũng kết thúc.',
      en: 'What it opened closes everywhere at once; deputies for it end with it.',
    },
  },
  sample: ({ grantId }) => ({ grantId }),
});
