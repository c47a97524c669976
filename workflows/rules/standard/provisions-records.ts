// Sample provisions on records, files and inquiries. Silence is never obstruction, and a report made through a
// complaint channel is never a disclosure: the elements say so.
import type { Provision } from '../pack.ts';

export const provisionsOnRecords: Provision[] = [
  {
    code: 'RE-01',
    title: {
      vi: 'Làm sai lệch hồ sơ, văn bằng hoặc kết quả bỏ phiếu',
      en: 'Falsifying records, qualifications or votes',
    },
    alleged: { vi: 'Dấu hiệu làm sai lệch hồ sơ', en: 'Alleged falsified records' },
    elements: [
      {
        key: 'record',
        words: {
          vi: 'Có hồ sơ, văn bằng, kết quả cụ thể',
          en: 'There is a specific record, degree or count',
        },
      },
      {
        key: 'untrue',
        words: { vi: 'Nội dung không đúng sự thật', en: 'What it states is untrue' },
      },
      {
        key: 'act',
        words: {
          vi: 'Do người đó lập, sửa hoặc cố ý sử dụng',
          en: 'The person made, altered or knowingly used it',
        },
      },
    ],
    range: { mildest: 'warning', gravest: 'expulsion' },
    aggravating: ['repeated', 'ledOthers', 'concealment'],
    mitigating: ['cameForward', 'minorPart', 'underPressure'],
    limitationClass: 'grave',
  },
  {
    code: 'RE-02',
    title: { vi: 'Tiết lộ trái phép hồ sơ mật', en: 'Unlawful disclosure of confidential files' },
    alleged: { vi: 'Dấu hiệu làm lộ hồ sơ mật', en: 'Alleged disclosure of files' },
    elements: [
      {
        key: 'marked',
        words: { vi: 'Hồ sơ đã được xác định là mật', en: 'The file had been marked confidential' },
      },
      {
        key: 'handedOn',
        words: {
          vi: 'Đã đưa cho người không có quyền biết',
          en: 'It was given to somebody without clearance',
        },
      },
      {
        key: 'notReporting',
        words: {
          vi: 'Không phải là phản ánh, tố cáo hoặc làm chứng',
          en: 'It was no report, complaint or testimony',
        },
      },
    ],
    range: { mildest: 'reprimand', gravest: 'expulsion' },
    aggravating: ['repeated', 'graveDamage'],
    mitigating: ['cameForward', 'smallDamage'],
    limitationClass: 'ordinary',
  },
  {
    code: 'RE-03',
    title: { vi: 'Cản trở việc thẩm tra, xác minh', en: 'Obstruction of an inquiry' },
    alleged: { vi: 'Dấu hiệu cản trở thẩm tra', en: 'Alleged obstruction' },
    elements: [
      {
        key: 'inquiry',
        words: { vi: 'Biết có việc thẩm tra, xác minh', en: 'The person knew of the inquiry' },
      },
      {
        key: 'act',
        words: {
          vi: 'Đã hủy, giấu chứng cứ hoặc ép buộc người khác',
          en: 'Evidence was destroyed or hidden, or somebody was coerced',
        },
      },
      {
        key: 'beyondSilence',
        words: {
          vi: 'Không chỉ là im lặng hoặc không tự buộc tội mình',
          en: 'It was more than silence or not incriminating oneself',
        },
      },
    ],
    range: { mildest: 'warning', gravest: 'expulsion' },
    aggravating: ['repeated', 'ledOthers', 'concealment'],
    mitigating: ['cameForward', 'minorPart', 'underPressure'],
    limitationClass: 'grave',
  },
  {
    code: 'RE-04',
    title: {
      vi: 'Trả thù, trù dập người phản ánh hoặc làm chứng',
      en: 'Retaliation against a reporter or witness',
    },
    alleged: { vi: 'Dấu hiệu trả thù, trù dập', en: 'Alleged retaliation' },
    elements: [
      {
        key: 'protectedAct',
        words: { vi: 'Người bị hại đã phản ánh hoặc làm chứng', en: 'The victim had reported or testified' },
      },
      {
        key: 'detriment',
        words: { vi: 'Đã gây bất lợi cho người đó', en: 'A detriment was inflicted on them' },
      },
      {
        key: 'cause',
        words: { vi: 'Vì việc phản ánh hoặc làm chứng', en: 'It was because of the report or testimony' },
      },
    ],
    range: { mildest: 'warning', gravest: 'expulsion' },
    aggravating: ['repeated', 'abusedOffice', 'ledOthers'],
    mitigating: ['cameForward', 'madeGood', 'underPressure'],
    limitationClass: 'grave',
  },
];
