// Public holidays of Vietnam as a first calendar: Labour Code 2019 (45/2019/QH14), article 112. The lunar days are
// the published ones; compensatory days are decided each year and are for the administrator to add as a new version.
import { type CalendarEntry, calendarOf } from './calendar.ts';

const article112 = 'Bộ luật Lao động 45/2019/QH14, Điều 112';

function off(basis: string, ...days: string[]): CalendarEntry[] {
  return days.map((day) => ({ day, kind: 'off', basis: `${article112}: ${basis}` }));
}

export const calendarVn = calendarOf('vn-2026.1', [
  ...off('Tết Dương lịch', '2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01'),
  ...off('Tết Nguyên đán', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...off('Tết Nguyên đán', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...off('Tết Nguyên đán', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'),
  ...off('Tết Nguyên đán', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-31'),
  ...off('Giỗ Tổ Hùng Vương', '2025-04-07', '2026-04-27', '2027-04-16', '2028-04-04'),
  ...off('Ngày Chiến thắng', '2025-04-30', '2026-04-30', '2027-04-30', '2028-05-02'),
  ...off('Ngày Quốc tế lao động', '2025-05-01', '2026-05-01', '2027-05-03', '2028-05-01'),
  ...off('Quốc khánh', '2025-09-01', '2025-09-02', '2026-09-01', '2026-09-02', '2027-09-02', '2027-09-03'),
  ...off('Quốc khánh', '2028-09-01', '2028-09-04'),
]);
