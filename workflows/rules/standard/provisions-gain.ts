// Sample provisions on unlawful gain and interests. Each element is an act or a circumstance that evidence can show.
import type { Provision } from '../pack.ts';

export const provisionsOnGain: Provision[] = [
  {
    code: 'GI-01',
    title: { vi: 'Đưa, nhận, môi giới hối lộ', en: 'Bribery' },
    alleged: { vi: 'Dấu hiệu hối lộ', en: 'Alleged bribery' },
    elements: [
      {
        key: 'benefit',
        words: { vi: 'Có lợi ích được đưa, nhận hoặc hứa hẹn', en: 'A benefit was given, taken or promised' },
      },
      {
        key: 'officialAct',
        words: {
          vi: 'Gắn với việc làm hoặc không làm công vụ',
          en: 'It was tied to an official act or omission',
        },
      },
      { key: 'knowledge', words: { vi: 'Biết rõ sự gắn kết đó', en: 'The person knew of the tie' } },
    ],
    range: { mildest: 'warning', gravest: 'expulsion' },
    aggravating: ['repeated', 'ledOthers', 'graveDamage', 'concealment'],
    mitigating: ['cameForward', 'madeGood', 'minorPart', 'underPressure'],
    limitationClass: 'grave',
  },
  {
    code: 'GI-02',
    title: {
      vi: 'Tham ô, sử dụng sai quỹ, tài sản',
      en: 'Embezzlement or misuse of funds or assets',
    },
    alleged: { vi: 'Dấu hiệu tham ô, dùng sai quỹ, tài sản', en: 'Alleged misuse of funds or assets' },
    elements: [
      {
        key: 'entrusted',
        words: { vi: 'Quỹ, tài sản thuộc phạm vi được giao', en: 'The funds or assets were entrusted' },
      },
      {
        key: 'diversion',
        words: { vi: 'Chiếm giữ hoặc dùng sai mục đích', en: 'They were taken or used for another purpose' },
      },
      {
        key: 'noAuthority',
        words: { vi: 'Không có quyết định cho phép', en: 'No decision allowed it' },
      },
    ],
    range: { mildest: 'warning', gravest: 'expulsion' },
    aggravating: ['repeated', 'ledOthers', 'graveDamage', 'concealment'],
    mitigating: ['cameForward', 'madeGood', 'minorPart', 'underPressure'],
    limitationClass: 'grave',
  },
  {
    code: 'GI-03',
    title: { vi: 'Lợi dụng chức vụ để vụ lợi', en: 'Abuse of office for gain' },
    alleged: { vi: 'Dấu hiệu lợi dụng chức vụ', en: 'Alleged abuse of office' },
    elements: [
      {
        key: 'office',
        words: { vi: 'Đang giữ chức vụ, quyền hạn', en: 'The person held an office or power' },
      },
      {
        key: 'use',
        words: { vi: 'Dùng quyền hạn trái quy định', en: 'The power was used against the rules' },
      },
      {
        key: 'gain',
        words: {
          vi: 'Nhằm lợi ích cho mình hoặc người khác',
          en: 'It was for the gain of that person or another',
        },
      },
    ],
    range: { mildest: 'warning', gravest: 'expulsion' },
    aggravating: ['repeated', 'ledOthers', 'graveDamage', 'concealment'],
    mitigating: ['cameForward', 'madeGood', 'minorPart', 'underPressure'],
    limitationClass: 'grave',
  },
  {
    code: 'GI-04',
    title: {
      vi: 'Kê khai tài sản không trung thực hoặc không kê khai',
      en: 'False or missing declaration of assets',
    },
    alleged: { vi: 'Dấu hiệu kê khai tài sản sai', en: 'Alleged false asset declaration' },
    elements: [
      {
        key: 'duty',
        words: { vi: 'Thuộc diện phải kê khai trong kỳ đó', en: 'The person had to declare for that period' },
      },
      {
        key: 'difference',
        words: {
          vi: 'Bản kê khai thiếu hoặc khác với thực tế',
          en: 'The declaration is missing or differs from the facts',
        },
      },
      {
        key: 'knowledge',
        words: { vi: 'Biết tài sản phải kê khai đó', en: 'The person knew of the asset to be declared' },
      },
    ],
    range: { mildest: 'reprimand', gravest: 'removal' },
    aggravating: ['repeated', 'concealment'],
    mitigating: ['cameForward', 'madeGood'],
    limitationClass: 'ordinary',
  },
  {
    code: 'GI-05',
    title: { vi: 'Không khai báo xung đột lợi ích', en: 'Undeclared conflict of interest' },
    alleged: { vi: 'Dấu hiệu giấu xung đột lợi ích', en: 'Alleged undeclared conflict' },
    elements: [
      {
        key: 'interest',
        words: {
          vi: 'Có lợi ích riêng trong việc được giao',
          en: 'There was a private interest in the matter',
        },
      },
      {
        key: 'participation',
        words: { vi: 'Đã tham gia xử lý việc đó', en: 'The person took part in the matter' },
      },
      {
        key: 'undeclared',
        words: { vi: 'Không khai báo trước khi tham gia', en: 'It was not declared beforehand' },
      },
    ],
    range: { mildest: 'reprimand', gravest: 'removal' },
    aggravating: ['repeated', 'graveDamage'],
    mitigating: ['cameForward', 'smallDamage'],
    limitationClass: 'ordinary',
  },
  {
    code: 'GI-06',
    title: {
      vi: 'Thiên vị, mua bán vị trí trong công tác nhân sự',
      en: 'Favouritism or sale of appointments',
    },
    alleged: { vi: 'Dấu hiệu thiên vị, mua bán vị trí', en: 'Alleged sale of appointments' },
    elements: [
      {
        key: 'appointment',
        words: { vi: 'Có một quyết định về nhân sự', en: 'There was a decision on an appointment' },
      },
      {
        key: 'departure',
        words: {
          vi: 'Bỏ qua tiêu chuẩn hoặc quy trình đã ban hành',
          en: 'It departed from the published criteria or procedure',
        },
      },
      {
        key: 'advantage',
        words: {
          vi: 'Vì lợi ích hoặc quan hệ riêng với người được chọn',
          en: 'It was for a benefit or for a private tie to the person chosen',
        },
      },
    ],
    range: { mildest: 'warning', gravest: 'expulsion' },
    aggravating: ['repeated', 'ledOthers', 'graveDamage', 'concealment'],
    mitigating: ['cameForward', 'madeGood', 'minorPart', 'underPressure'],
    limitationClass: 'grave',
  },
];
