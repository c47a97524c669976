// Whoever named a deputy, or an administrator, takes it back before its end; the deputy can step down too. At once.
import { z } from 'zod';
import { addDays } from '../../rules/day.ts';
import { grantId } from '../grant-field.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import { isNotOver, type SettingsAttempt, type SettingsCheckRule } from '../settings-rule.ts';

type Data = { grantId: string };

function delegationIn({ data, resolved, day }: SettingsAttempt<Data>) {
  return resolved.grants.find(
    (one) => one.id === data.grantId && one.delegatedBy !== null && isNotOver(one, day),
  );
}

const standsIn: SettingsCheckRule<Data> = {
  id: 'deputyStandsIn',
  article: '40.5',
  words: { vi: 'Không còn ủy quyền này.', en: 'There is no such deputy any more.' },
  holds: (attempt) => delegationIn(attempt) !== undefined,
};

const mayEndDeputy: SettingsCheckRule<Data> = {
  id: 'deputyEndedByConcerned',
  article: '40.5',
  words: {
    vi: 'Chỉ người đã cử, người thay hoặc quản trị viên được chấm dứt.',
    en: 'Only who named the deputy, the deputy, or an administrator ends it.',
  },
  holds: (attempt) => {
    const one = delegationIn(attempt);
    const me = attempt.actor.id;
    return attempt.parts.has('administrator') || one?.delegatedBy === me || one?.memberId === me;
  },
};

export const endDeputy = defineSettingsCommand({
  type: 'settings.endDeputy',
  area: 'directory',
  by: ['administrator', 'self'],
  concurrency: 'commutes',
  payload: z.strictObject({ grantId: grantId({ vi: 'Ủy quyền', en: 'Deputy' }) }),
  check: [standsIn, mayEndDeputy],
  project: ({ data, day }) => [{ op: 'endGrant', id: data.grantId, lastDay: addDays(day, -1) }],
  words: {
    act: { vi: 'Chấm dứt việc thay', en: 'End the deputy' },
    done: { vi: 'Đã chấm dứt việc thay', en: 'Deputy ended' },
    help: {
      vi: 'Quyền của người thay khép lại ngay ở mọi nơi.',
      en: 'What the deputy could see and do closes everywhere at once.',
    },
  },
  sample: ({ grantId }) => ({ grantId }),
});
