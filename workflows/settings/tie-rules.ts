// Declared ties between two persons: what keeps somebody out of a case about a relative. With whom stays out of the entry:
// it is in the sealed payload and in a table that nobody lists. The rules know of it only what they need.
import { z } from 'zod';
import { choice, type Label, person } from '../case/fields.ts';
import type { SettingsCheckRule } from './settings-rule.ts';

/** Somebody named in the payload only. */
export function relative(label: Label) {
  return person(label, 'anyone').meta({ hint: 'person', role: 'anyone', narrative: true, ...label });
}

const kinds = {
  spouse: { vi: 'Vợ hoặc chồng', en: 'Spouse' },
  parentOrChild: { vi: 'Cha, mẹ hoặc con', en: 'Parent or child' },
  sibling: { vi: 'Anh, chị, em', en: 'Sibling' },
  relative: { vi: 'Họ hàng khác', en: 'Other relative' },
  other: { vi: 'Quan hệ khác khiến không thể vô tư', en: 'Another tie that stands in the way' },
};

export function kindOfTie() {
  const label = { vi: 'Quan hệ', en: 'Tie' };
  const field = choice(label, kinds);
  return field.meta({ ...(field.meta() as object), narrative: true });
}

const tieStands: SettingsCheckRule<object> = {
  id: 'tieToAnother',
  article: '40.6',
  words: {
    vi: 'Phải nêu một người khác có trong danh bạ.',
    en: 'It has to be somebody else who is in the directory.',
  },
  holds: ({ resolved }) => resolved.tie?.toOneself === false && !resolved.tie.isStranger,
};

const tieOnce: SettingsCheckRule<object> = {
  id: 'tieOnce',
  article: '40.6',
  words: { vi: 'Quan hệ này đã được kê khai.', en: 'This tie has been declared already.' },
  holds: ({ resolved }) => resolved.tie?.isKnown === false,
};

export const tieRules = [tieStands, tieOnce];

export const onPaper = z
  .literal(true)
  .meta({ hint: 'flag', vi: 'Đã có bản kê khai bằng giấy', en: 'The declaration on paper is at hand' });
