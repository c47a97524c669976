// Headings of the tables that are taken out, in both languages.
import type { TakeTable } from '#workflows/contract/supervise-schemas.ts';
import type { Locale } from '../people/viewer.ts';

const vi = {
  titles: {
    units: 'Khối lượng theo đơn vị',
    people: 'Khối lượng theo người',
    deadlines: 'Thời hạn sắp tới',
    flow: 'Vụ việc theo giai đoạn',
    times: 'Thời gian ở mỗi bước',
    outcomes: 'Trả lại và khiếu nại',
    patterns: 'Kết luận theo đơn vị',
    recommendations: 'Kiến nghị phòng ngừa',
  } satisfies Record<TakeTable['table'], string>,
  name: 'Tên',
  nobody: 'Chưa giao người thẩm tra',
  open: 'Đang mở',
  load: ['Tuổi trung vị (ngày)', 'Lâu nhất (ngày)', 'Đến hạn tuần này', 'Quá hạn'],
  day: 'Ngày',
  total: 'Tổng',
  heldBack: 'không hiển thị',
  deadline: [
    'Số hiệu',
    'Đơn vị',
    'Bước',
    'Hạn',
    'Đã qua (ngày làm việc)',
    'Còn lại (ngày làm việc)',
    'Vụ trước kéo dài hơn',
    'Trong số',
    'Trung vị',
    'Bách phân vị 85',
  ],
  recommendation: [
    'Về việc',
    'Đơn vị',
    'Điều khoản',
    'Người đứng đầu',
    'Người thực hiện',
    'Trạng thái',
    'Ngày gửi',
    'Hạn',
  ],
  times: ['Bước', 'Số lượt', 'Trung vị (ngày)', 'Bách phân vị 85 (ngày)'],
  outcomes: ['Kết quả', 'Số lần'],
  appeals: ['Khiếu nại đã giải quyết', 'Được chấp nhận', 'Giữ nguyên hoặc không thụ lý'],
};
export type SheetWords = typeof vi;

const en: SheetWords = {
  titles: {
    units: 'Workload by unit',
    people: 'Workload by person',
    deadlines: 'Deadlines ahead',
    flow: 'Cases by stage',
    times: 'Time in each step',
    outcomes: 'Returns and appeals',
    patterns: 'Findings by unit',
    recommendations: 'Preventive recommendations',
  },
  name: 'Name',
  nobody: 'No investigator yet',
  open: 'Open',
  load: ['Median age (days)', 'Oldest (days)', 'Due this week', 'Overdue'],
  day: 'Day',
  total: 'Total',
  heldBack: 'held back',
  deadline: [
    'Reference',
    'Unit',
    'State',
    'Due',
    'Spent (working days)',
    'Left (working days)',
    'Past cases that took longer',
    'Out of',
    'Median',
    '85th percentile',
  ],
  recommendation: ['Subject', 'Unit', 'Provision', 'Head of the unit', 'Owner', 'State', 'Issued', 'Due'],
  times: ['Step', 'Stays', 'Median (days)', '85th percentile (days)'],
  outcomes: ['What happened', 'Times'],
  appeals: ['Appeals decided', 'Upheld', 'Confirmed or not admitted'],
};

export const sheetWords: Record<Locale, SheetWords> = { vi, en };
