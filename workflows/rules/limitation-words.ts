// The proof of a limitation in words: what each step did. The day and the article stand beside it, so no day is in here.
import type { LimitationStep } from './limitation.ts';
import type { Words } from './pack-text.ts';

export function wordsOfLimitationStep(step: LimitationStep): Words {
  switch (step.step) {
    case 'start':
      return { vi: 'Tính từ ngày cuối của hành vi', en: 'It runs from the last day of the conduct' };
    case 'unlimited':
      return {
        vi: `${step.limitationClass.vi}: hình thức này không có thời hiệu`,
        en: `${step.limitationClass.en}: this sanction has no limitation`,
      };
    case 'length':
      return {
        vi: `${step.limitationClass.vi}: ${step.years} năm`,
        en: `${step.limitationClass.en}: ${step.years} ${step.years === 1 ? 'year' : 'years'}`,
      };
    case 'restart':
      return {
        vi: 'Tính lại từ ngày cuối của vi phạm mới',
        en: 'It starts again on the last day of a new violation',
      };
    case 'tolled':
      return {
        vi: `Cộng ${step.days} ngày tạm đình chỉ giải quyết`,
        en: `${step.days} days of a stay are added`,
      };
  }
}
