// What may weigh for or against a respondent once something is proven. Neither silence, nor a denial, nor an appeal is
// ever a factor; each names an act or a circumstance that evidence can show.
import type { Factor } from '../pack-sanctions.ts';

export const factors: Factor[] = [
  {
    code: 'repeated',
    kind: 'aggravating',
    words: { vi: 'Vi phạm nhiều lần hoặc tái phạm', en: 'It was done repeatedly or again' },
  },
  {
    code: 'ledOthers',
    kind: 'aggravating',
    words: { vi: 'Tổ chức, chỉ đạo người khác cùng làm', en: 'Others were led or told to take part' },
  },
  {
    code: 'concealment',
    kind: 'aggravating',
    words: {
      vi: 'Tiêu hủy, làm giả chứng cứ để che giấu',
      en: 'Evidence was destroyed or forged to hide it',
    },
  },
  {
    code: 'abusedOffice',
    kind: 'aggravating',
    words: { vi: 'Lợi dụng chức vụ để thực hiện', en: 'A position of power was used for it' },
  },
  {
    code: 'graveDamage',
    kind: 'aggravating',
    words: { vi: 'Gây thiệt hại nghiêm trọng', en: 'It caused grave damage' },
  },
  {
    code: 'vulnerableVictim',
    kind: 'aggravating',
    words: { vi: 'Người bị hại ở thế yếu', en: 'The victim was in a vulnerable position' },
  },
  {
    code: 'cameForward',
    kind: 'mitigating',
    words: { vi: 'Tự báo cáo trước khi bị phát hiện', en: 'The respondent reported it before it was found' },
  },
  {
    code: 'madeGood',
    kind: 'mitigating',
    words: { vi: 'Đã khắc phục, bồi hoàn', en: 'The damage was made good' },
  },
  {
    code: 'smallDamage',
    kind: 'mitigating',
    words: { vi: 'Không gây thiệt hại hoặc thiệt hại nhỏ', en: 'There was little or no damage' },
  },
  {
    code: 'minorPart',
    kind: 'mitigating',
    words: { vi: 'Giữ vai trò thứ yếu', en: 'The part taken was a minor one' },
  },
  {
    code: 'underPressure',
    kind: 'mitigating',
    words: {
      vi: 'Bị ép buộc hoặc do hoàn cảnh bất khả kháng',
      en: 'It was done under pressure or necessity',
    },
  },
];
