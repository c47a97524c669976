// Rules on the persons and units that a command of administration names.
import type { SettingsCheckRule, SettingsSituation } from './settings-rule.ts';

type Payload = Readonly<Record<string, unknown>>;

/** Everybody whom these fields name is in the directory and has not left. */
export function inDirectory(...fields: string[]): SettingsCheckRule<Payload> {
  return {
    id: 'inDirectory',
    article: '40.1',
    words: {
      vi: 'Người được nêu không có trong danh bạ, hoặc đã rời tổ chức.',
      en: 'Somebody named is not in the directory, or has left.',
    },
    holds: ({ data, resolved }) =>
      fields.every((field) => {
        const id = data[field];
        return id === undefined || resolved.people[String(id)]?.leftOn === null;
      }),
  };
}

export function unitsAreKnown(...fields: string[]): SettingsCheckRule<Payload> {
  return {
    id: 'unitsAreKnown',
    article: '40.2',
    words: { vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
    holds: ({ data, resolved }) => fields.every((field) => resolved.units[String(data[field])] !== undefined),
  };
}

/** An administrator of the whole organisation, for good, is left without the roles that end. */
export function administratorIsLeft(
  { facts, resolved, day }: Pick<SettingsSituation, 'facts' | 'resolved' | 'day'>,
  ended: ReadonlySet<string>,
): boolean {
  return resolved.grants.some(
    (one) =>
      one.role === 'administrator' &&
      one.unitId === facts.unitId &&
      one.delegatedBy === null &&
      one.from <= day &&
      one.to === null &&
      !ended.has(one.id),
  );
}

export const lastAdministratorWords = {
  id: 'lastAdministratorStays',
  article: '40.4',
  words: {
    vi: 'Phải luôn còn một quản trị viên giữ vai trò không thời hạn.',
    en: 'One administrator whose role has no end has to remain.',
  },
};
