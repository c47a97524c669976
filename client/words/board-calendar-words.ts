// The words of the board as a calendar, under `t('boardCalendar.…')`. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

const boardCalendarWordsVi = {
  title: 'Lịch thời hạn và phiên họp',
  before: 'Về trước',
  after: 'Về sau',
  today: 'Hôm nay',
  span: 'Khoảng thời gian',
  day: 'Ngày',
  week: 'Tuần',
  month: 'Tháng',
  off: 'nghỉ',
  due_one: '{{count}} đến hạn',
  due_other: '{{count}} đến hạn',
  sitting: 'Phiên họp, {{unit}}',
  more: 'thêm {{count}} vụ việc',
  nothing: 'Không có vụ việc nào đến hạn và không có phiên họp trong ngày này.',
};

const boardCalendarWordsEn: typeof boardCalendarWordsVi = {
  title: 'Calendar of deadlines and sittings',
  before: 'Earlier',
  after: 'Later',
  today: 'Today',
  span: 'How much is shown',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  off: 'not worked',
  due_one: '{{count}} due',
  due_other: '{{count}} due',
  sitting: 'Meeting, {{unit}}',
  more: '{{count}} more',
  nothing: 'No case is due and nobody meets on this day.',
};

catalogue.addResourceBundle('vi', 'translation', { boardCalendar: boardCalendarWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { boardCalendar: boardCalendarWordsEn }, true, true);
