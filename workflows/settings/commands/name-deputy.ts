// A deputy for a role that somebody holds: named by its holder or by an administrator, always with an end. A deputy acts as
// themselves, is named as such in the record, and passes nothing on. Seats in a deciding body and appointments to one case
// are personal: there alternates and reassignment are the procedure's own way.
import { z } from 'zod';
import { date, person } from '../../case/fields.ts';
import type { Role } from '../../case/roles.ts';
import { daysBetween } from '../../rules/day.ts';
import { grantId } from '../grant-field.ts';
import { administrationApart, fromTodayOn, notTwice, periodInOrder } from '../grant-rules.ts';
import { inDirectory } from '../people-rules.ts';
import { defineSettingsCommand } from '../settings-command.ts';
import type { SettingsAttempt, SettingsCheckRule, SettingsGrant } from '../settings-rule.ts';

type Data = { grantId: string; deputyId: string; from: string; to: string };

const personal: ReadonlySet<Role> = new Set(['chair', 'member', 'appeal', 'investigator', 'respondent']);

/** Whether somebody can stand in for a role at all. */
export function canBeDelegated(role: Role): boolean {
  return !personal.has(role);
}

function stoodInFor({ data, resolved }: SettingsAttempt<Data>): SettingsGrant | undefined {
  return resolved.grants.find(({ id }) => id === data.grantId);
}

const mayNameDeputy: SettingsCheckRule<Data> = {
  id: 'deputyForOwnRole',
  article: '40.5',
  words: {
    vi: 'Chỉ người giữ vai trò hoặc quản trị viên được cử người thay.',
    en: 'Only who holds the role, or an administrator, names a deputy for it.',
  },
  holds: (attempt) =>
    attempt.parts.has('administrator') || stoodInFor(attempt)?.memberId === attempt.actor.id,
};

const noDeputyOfDeputy: SettingsCheckRule<Data> = {
  id: 'deputyPassesNothingOn',
  article: '40.5',
  words: { vi: 'Người thay không cử người thay tiếp.', en: 'A deputy names no further deputy.' },
  holds: (attempt) => stoodInFor(attempt)?.delegatedBy === null,
};

const roleCanBeDelegated: SettingsCheckRule<Data> = {
  id: 'roleIsNotPersonal',
  article: '40.5',
  words: {
    vi: 'Ghế trong hội đồng và phân công đích danh không được ủy quyền.',
    en: 'A seat in a body, or an appointment by name, has no deputy.',
  },
  holds: (attempt) => {
    const grant = stoodInFor(attempt);
    return grant !== undefined && canBeDelegated(grant.role);
  },
};

const deputyIsAnother: SettingsCheckRule<Data> = {
  id: 'deputyIsAnother',
  article: '40.5',
  words: {
    vi: 'Người thay phải là người khác, và không ai tự cử mình.',
    en: 'The deputy is somebody else, and nobody names themselves.',
  },
  holds: (attempt) =>
    attempt.data.deputyId !== attempt.actor.id && attempt.data.deputyId !== stoodInFor(attempt)?.memberId,
};

const withinTheRole: SettingsCheckRule<Data> = {
  id: 'deputyWithinTheRole',
  article: '40.5',
  words: {
    vi: 'Thời gian thay phải nằm trong thời gian giữ vai trò.',
    en: 'A deputy stands in only while the role itself is held.',
  },
  holds: (attempt) => {
    const grant = stoodInFor(attempt);
    if (!grant) return false;
    return grant.from <= attempt.data.from && (grant.to === null || attempt.data.to <= grant.to);
  },
};

const notTooLong: SettingsCheckRule<Data> = {
  id: 'deputyNotTooLong',
  article: '40.5',
  words: {
    vi: 'Thời gian thay dài hơn mức tối đa của tổ chức.',
    en: 'That is longer than the organisation lets a deputy stand in.',
  },
  holds: ({ data, resolved }) => daysBetween(data.from, data.to) < resolved.longestDelegationDays,
};

/** Another rule, asked of the deputy as if the role were granted to them. */
function ofDeputy(rule: SettingsCheckRule<Data & { personId: string; role: Role; unitId: string }>) {
  return {
    ...rule,
    holds: (attempt: SettingsAttempt<Data>) => {
      const grant = stoodInFor(attempt);
      if (!grant) return true;
      const { deputyId: personId } = attempt.data;
      return rule.holds({
        ...attempt,
        data: { ...attempt.data, personId, role: grant.role, unitId: grant.unitId },
      });
    },
  } satisfies SettingsCheckRule<Data>;
}

export const nameDeputy = defineSettingsCommand({
  type: 'settings.nameDeputy',
  area: 'directory',
  by: ['administrator', 'self'],
  concurrency: 'commutes',
  mints: 1,
  payload: z.strictObject({
    grantId: grantId({ vi: 'Vai trò', en: 'Role' }),
    deputyId: person({ vi: 'Người thay', en: 'Deputy' }, 'anyone'),
    from: date({ vi: 'Từ ngày', en: 'From' }),
    to: date({ vi: 'Đến hết ngày', en: 'To the end of' }),
  }),
  check: [
    mayNameDeputy,
    roleCanBeDelegated,
    noDeputyOfDeputy,
    deputyIsAnother,
    inDirectory('deputyId'),
    fromTodayOn,
    periodInOrder,
    withinTheRole,
    notTooLong,
    ofDeputy(administrationApart),
    ofDeputy(notTwice),
  ],
  project: (attempt) => {
    const grant = stoodInFor(attempt);
    if (!grant) return [];
    const { deputyId, from, to } = attempt.data;
    const { role, unitId, memberId } = grant;
    const id = attempt.resolved.ids[0] ?? '';
    return [
      { op: 'addGrant', grant: { id, memberId: deputyId, role, unitId, from, to, delegatedBy: memberId } },
    ];
  },
  words: {
    act: { vi: 'Cử người thay', en: 'Name a deputy' },
    done: { vi: 'Đã cử người thay', en: 'Deputy named' },
    help: {
      vi: 'Người thay làm việc với tư cách của chính mình và được ghi rõ là người thay. Phải có ngày kết thúc; không cử tiếp người khác.',
      en: 'A deputy acts as themselves and is named as such in the record. There is always an end, and it is not passed on.',
    },
  },
  sample: ({ grantId, otherPersonId, today, dayFrom }) => ({
    ...{ grantId, deputyId: otherPersonId, from: today, to: dayFrom(7) },
  }),
});
