// What a standing certificate says. It is of no case, so it stands beside the catalogue of the documents of cases.
import type { Locale } from '../../people/viewer.ts';

const vi = {
  title: 'Giấy xác nhận kỷ luật đang có hiệu lực',
  symbol: 'GXN',
  person: ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Dùng cho'],
  asOf: (day: string) => `Theo hồ sơ kỷ luật đến hết ngày ${day}:`,
  none: 'Không có hình thức kỷ luật nào đang có hiệu lực.',
  columns: ['Hình thức', 'Điều khoản', 'Có hiệu lực từ', 'Đến'],
  permanent: 'không thời hạn',
  limits:
    'Giấy này chỉ nêu kết luận đang có hiệu lực. Phản ánh, vụ việc đang xem xét, hình thức kỷ luật đang tạm hoãn, đã hết hiệu lực hoặc đã bị hủy không được nêu, và không suy diễn gì từ việc không nêu.',
  copy: (name: string) => `${name} (bản sao);`,
  kept: 'Lưu: sổ cấp giấy.',
  about: (title: string, name: string) => `${title} · ${name}`,
};

const en: typeof vi = {
  title: 'Certificate of findings in force',
  symbol: 'GXN',
  person: ['Name', 'Position', 'Unit', 'Needed for'],
  asOf: (day) => `By the record of discipline, as of the end of ${day}:`,
  none: 'No sanction is in force.',
  columns: ['Sanction', 'Provision', 'In force from', 'Until'],
  permanent: 'without end',
  limits:
    'This certificate names findings in force alone. Reports, cases under way and sanctions that are suspended, have run out or were quashed are not named, and nothing follows from that.',
  copy: (name) => `${name} (a copy);`,
  kept: 'Filed: register of certificates.',
  about: (title, name) => `${title} · ${name}`,
};

export const standingWords: Record<Locale, typeof vi> = { vi, en };
