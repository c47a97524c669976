// The words of the sheet of shortcuts, under `t('keys.…')`. They come when somebody opens it. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

export const keyWordsVi = {
  title: 'Phím tắt',
  close: 'Đóng bảng phím tắt',
  always: 'Ở mọi nơi',
  palette: 'Tìm, đi tới, hoặc làm',
  escape: 'Đóng cái đang mở',
  choose: 'Đi qua các kết quả và chọn',
  go: 'Đi tới',
  notices: 'Thông báo',
  help: 'Trợ giúp',
  sheet: 'Mở bảng này',
  on: 'Dùng phím tắt một chữ',
  onNote: 'Tắt đi nếu bạn đọc cho máy viết hoặc hay chạm nhầm phím. {{mod}} K vẫn dùng được.',
};

export const keyWordsEn: typeof keyWordsVi = {
  title: 'Shortcuts',
  close: 'Close the shortcuts',
  always: 'Everywhere',
  palette: 'Search, go to, or do',
  escape: 'Close what is open',
  choose: 'Walk through the results and choose',
  go: 'Go to',
  notices: 'Notifications',
  help: 'Help',
  sheet: 'Open this sheet',
  on: 'Use shortcuts of a single letter',
  onNote: 'Turn them off if you dictate or touch keys by accident. {{mod}} K still works.',
};

catalogue.addResourceBundle('vi', 'translation', { keys: keyWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { keys: keyWordsEn }, true, true);
