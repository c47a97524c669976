// Rules on roles and their periods: nobody gives themselves one, none reaches back in time, an administrator holds nothing
// else, and one administrator always remains.
import type { Role } from '../case/roles.ts';
import { isNotOver, type SettingsCheckRule } from './settings-rule.ts';

/** Roles that can be granted: a respondent is made by a case and by nothing else. */
export const grantableRoles = {
  intake: { vi: 'Tiếp nhận', en: 'Intake officer' },
  investigator: { vi: 'Cán bộ thẩm tra', en: 'Investigator' },
  supervisor: { vi: 'Phụ trách', en: 'Supervisor' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  chair: { vi: 'Chủ trì', en: 'Chair' },
  member: { vi: 'Ủy viên', en: 'Member of the committee' },
  authority: { vi: 'Cấp có thẩm quyền', en: 'Competent authority' },
  custodian: { vi: 'Người giữ danh tính', en: 'Custodian of identities' },
  enforcing: { vi: 'Đơn vị thi hành', en: 'Enforcing unit' },
  appeal: { vi: 'Hội đồng khiếu nại', en: 'Appeal member' },
  auditor: { vi: 'Kiểm tra sổ', en: 'Auditor' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
} as const satisfies Partial<Record<Role, { vi: string; en: string }>>;

type Period = { from: string; to?: string | undefined };
type New = Period & { personId: string; role: Role; unitId: string };

export const notOneself: SettingsCheckRule<New> = {
  id: 'noRoleForOneself',
  article: '40.3',
  words: { vi: 'Không ai tự giao vai trò cho mình.', en: 'Nobody grants a role to themselves.' },
  holds: ({ data, actor }) => data.personId !== actor.id,
};

export const fromTodayOn: SettingsCheckRule<Period> = {
  id: 'roleNeverReachesBack',
  article: '40.3',
  words: {
    vi: 'Vai trò không có hiệu lực trở về trước: sớm nhất là từ hôm nay.',
    en: 'A role never reaches back in time: it begins today at the earliest.',
  },
  holds: ({ data, day }) => data.from >= day,
};

export const periodInOrder: SettingsCheckRule<Period> = {
  id: 'periodInOrder',
  article: '40.3',
  words: { vi: 'Ngày cuối ở trước ngày đầu.', en: 'The last day is before the first.' },
  holds: ({ data }) => data.to === undefined || data.to >= data.from,
};

export const notTwice: SettingsCheckRule<New> = {
  id: 'roleNotTwice',
  article: '40.3',
  words: {
    vi: 'Người này đã giữ vai trò đó ở đơn vị trong thời gian ấy.',
    en: 'They hold this role in the unit already in that time.',
  },
  holds: ({ data, resolved }) =>
    !resolved.grants.some(
      (one) =>
        one.memberId === data.personId &&
        one.role === data.role &&
        one.unitId === data.unitId &&
        (one.to === null || one.to >= data.from) &&
        (data.to === undefined || one.from <= data.to),
    ),
};

/** Administration and cases stay apart, so that an administrator sees no case by construction. */
export const administrationApart: SettingsCheckRule<New> = {
  id: 'administrationApart',
  article: '40.4',
  words: {
    vi: 'Quản trị viên không giữ vai trò nào khác, và người giữ vai trò khác không làm quản trị viên.',
    en: 'An administrator holds no other role, and nobody with another role becomes one.',
  },
  holds: ({ data, resolved, day }) =>
    !resolved.grants.some(
      (one) =>
        one.memberId === data.personId &&
        isNotOver(one, day) &&
        // What a case has made of somebody is not asked here: the answer would tell.
        one.role !== 'respondent' &&
        (one.role === 'administrator') !== (data.role === 'administrator'),
    ),
};

/** The role of an administrator reaches the whole organisation or nothing. */
export const administratorAtTheTop: SettingsCheckRule<New> = {
  id: 'administratorAtTheTop',
  article: '40.4',
  words: {
    vi: 'Quản trị viên giữ vai trò ở đơn vị cao nhất.',
    en: 'An administrator holds the role in the top unit.',
  },
  holds: ({ data, facts }) => data.role !== 'administrator' || data.unitId === facts.unitId,
};
