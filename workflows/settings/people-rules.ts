// Rules on the persons and units that a command of administration names.
import { isNotOver, type SettingsCheckRule, type SettingsResolved } from './settings-rule.ts';

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

/** Another administrator, for good, is left without the grants that end. */
export function administratorIsLeft(
  resolved: SettingsResolved,
  ended: ReadonlySet<string>,
  day: string,
): boolean {
  const left = resolved.grants.filter(
    (one) =>
      one.role === 'administrator' && one.delegatedBy === null && isNotOver(one, day) && !ended.has(one.id),
  );
  return left.some((one) => one.from <= day && one.to === null);
}

export const lastAdministratorWords = {
  id: 'lastAdministratorStays',
  article: '40.4',
  words: {
    vi: 'Phải luôn còn một quản trị viên giữ vai trò không thời hạn.',
    en: 'One administrator whose role has no end has to remain.',
  },
};
