// The words of the tour, under `t('tour.…')`. They come when somebody takes it. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

export const tourWordsVi = {
  progress: '{{at}} trên {{of}}',
  next: 'Tiếp',
  back: 'Lùi',
  done: 'Xong',
  close: 'Đóng phần giới thiệu',
  places: {
    title: 'Đi lại',
    note: 'Chỉ những nơi có việc cho vai của bạn. Con số là việc đang chờ. Trên bàn phím: G rồi một chữ.',
  },
  search: {
    title: 'Tìm, đi tới, hoặc làm',
    note: 'Gõ số hiệu, họ tên không dấu, tên trang hay việc muốn làm. Ctrl K hoặc ⌘ K mở từ mọi nơi.',
  },
  case: {
    title: 'Một vụ việc',
    note: 'Mở ra sẽ thấy ngay bước kế tiếp được phép, điều khoản của bước đó, và vì sao bước khác chưa làm được.',
  },
  live: {
    title: 'Luôn là hiện tại',
    note: 'Thay đổi của người khác hiện ra ngay, không làm xê dịch chỗ bạn đang đọc. Mất mạng thì phần đang nhập vẫn còn.',
  },
  bell: {
    title: 'Thông báo',
    note: 'Việc đến lượt bạn và hạn sắp tới, không kèm nội dung vụ việc. Cách nhận do bạn chọn.',
  },
  viewer: {
    title: 'Xem bằng vai khác',
    note: 'Trong bản dùng thử, đổi vai bằng một lần bấm: cán bộ thẩm tra, ủy viên, người bị xem xét… Giao diện, độ tương phản, ngôn ngữ và phím tắt cũng ở đây.',
  },
};

export const tourWordsEn: typeof tourWordsVi = {
  progress: '{{at}} of {{of}}',
  next: 'Next',
  back: 'Back',
  done: 'Done',
  close: 'Close the tour',
  places: {
    title: 'Getting around',
    note: 'Only places that have something for your role. The number is what waits there. On a keyboard: G and a letter.',
  },
  search: {
    title: 'Search, go to, or do',
    note: 'Type a reference, a name without accents, a page or something to do. Ctrl K or ⌘ K opens it from anywhere.',
  },
  case: {
    title: 'A case',
    note: 'Open it to see the next lawful step at once, the article of that step, and why another cannot be taken yet.',
  },
  live: {
    title: 'Always the present',
    note: 'What others do shows at once and never moves what you are reading. Without a network, what you are entering is kept.',
  },
  bell: {
    title: 'Notifications',
    note: 'What has become yours to do and what falls due, without content of a case. You choose how you are told.',
  },
  viewer: {
    title: 'See it in another role',
    note: 'In the demo, change roles with one click: investigator, member, respondent… Theme, contrast, language and shortcuts are here too.',
  },
};

catalogue.addResourceBundle('vi', 'translation', { tour: tourWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { tour: tourWordsEn }, true, true);
