// To whom a recommendation goes: the head of the unit, as the directory has it on the day.
import type { PreventionBeforeRule } from '../prevention-rule.ts';

export const unitHasHead: PreventionBeforeRule = {
  id: 'recommendationUnitHasHead',
  article: '35.1',
  words: {
    vi: 'Danh bạ chưa ghi người đứng đầu của đơn vị này.',
    en: 'The directory has no head of this unit.',
  },
  holds: ({ resolved }) => resolved.headId !== null,
};

export const notTheirOwnUnit: PreventionBeforeRule = {
  id: 'recommendationNotToOneself',
  article: '35.1',
  words: {
    vi: 'Không ai gửi kiến nghị cho chính mình.',
    en: 'Nobody addresses a recommendation to themselves.',
  },
  holds: ({ resolved, actor }) => resolved.headId !== actor.id,
};
