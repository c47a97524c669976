// Sample provisions on duties towards colleagues and the work. Each element is an act or a circumstance.
import type { Provision } from '../pack.ts';

export const provisionsOnDuty: Provision[] = [
  {
    code: 'DU-01',
    title: { vi: 'Quấy rối hoặc bạo lực', en: 'Harassment or violence' },
    alleged: { vi: 'Dấu hiệu quấy rối, bạo lực', en: 'Alleged harassment or violence' },
    elements: [
      {
        key: 'act',
        words: { vi: 'Có hành vi cụ thể đối với một người', en: 'There was a specific act towards a person' },
      },
      {
        key: 'unwanted',
        words: { vi: 'Trái ý muốn của người đó', en: 'It was against that person’s will' },
      },
      {
        key: 'harm',
        words: {
          vi: 'Xâm phạm thân thể, sức khỏe hoặc nhân phẩm',
          en: 'It harmed body, health or dignity',
        },
      },
    ],
    range: { mildest: 'reprimand', gravest: 'expulsion' },
    aggravating: ['repeated', 'abusedOffice', 'vulnerableVictim'],
    mitigating: ['cameForward', 'madeGood'],
    limitationClass: 'grave',
  },
  {
    code: 'DU-02',
    title: {
      vi: 'Thiếu trách nhiệm nghiêm trọng gây thiệt hại',
      en: 'Gross dereliction of duty causing damage',
    },
    alleged: { vi: 'Dấu hiệu thiếu trách nhiệm gây thiệt hại', en: 'Alleged gross dereliction' },
    elements: [
      {
        key: 'duty',
        words: { vi: 'Có nhiệm vụ được giao bằng văn bản', en: 'The duty was assigned in writing' },
      },
      {
        key: 'omission',
        words: { vi: 'Không làm hoặc làm trái nhiệm vụ', en: 'It was left undone or done wrongly' },
      },
      { key: 'damage', words: { vi: 'Có thiệt hại xác định được', en: 'There was measurable damage' } },
      {
        key: 'cause',
        words: { vi: 'Thiệt hại do việc đó gây ra', en: 'The damage came from it' },
      },
    ],
    range: { mildest: 'reprimand', gravest: 'removal' },
    aggravating: ['repeated', 'graveDamage'],
    mitigating: ['cameForward', 'madeGood', 'smallDamage'],
    limitationClass: 'ordinary',
  },
  {
    code: 'DU-03',
    title: { vi: 'Thường xuyên vắng mặt, bỏ nhiệm vụ', en: 'Persistent absence from duty' },
    alleged: { vi: 'Dấu hiệu bỏ nhiệm vụ', en: 'Alleged absence from duty' },
    elements: [
      {
        key: 'absence',
        words: { vi: 'Vắng mặt nhiều lần, có ngày cụ thể', en: 'Absent repeatedly, on stated days' },
      },
      {
        key: 'noLeave',
        words: {
          vi: 'Không được phép và không có lý do chính đáng',
          en: 'Without leave and without good cause',
        },
      },
    ],
    range: { mildest: 'reprimand', gravest: 'warning' },
    aggravating: ['repeated', 'graveDamage'],
    mitigating: ['cameForward', 'underPressure'],
    limitationClass: 'ordinary',
  },
  {
    code: 'DU-04',
    title: {
      vi: 'Người đứng đầu vi phạm quy trình ra quyết định',
      en: 'Breach of the decision procedure by a head of unit',
    },
    alleged: { vi: 'Dấu hiệu vi phạm quy trình quyết định', en: 'Alleged breach of decision procedure' },
    elements: [
      {
        key: 'head',
        words: { vi: 'Là người đứng đầu đơn vị', en: 'The person headed the unit' },
      },
      {
        key: 'procedure',
        words: { vi: 'Có quy trình bắt buộc bằng văn bản', en: 'A written procedure was binding' },
      },
      {
        key: 'breach',
        words: { vi: 'Đã ra quyết định trái quy trình đó', en: 'A decision was taken against it' },
      },
    ],
    range: { mildest: 'reprimand', gravest: 'removal' },
    aggravating: ['repeated', 'graveDamage', 'ledOthers'],
    mitigating: ['cameForward', 'smallDamage', 'underPressure'],
    limitationClass: 'ordinary',
  },
];
