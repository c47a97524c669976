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
  card: 'Trên thẻ ở bảng và lịch',
  line: 'Trên dòng của danh sách',
  walkBoard: 'Sang thẻ bên cạnh',
  walkList: 'Sang dòng bên cạnh',
  ends: 'Đầu và cuối cột',
  endsOfList: 'Đầu và cuối danh sách',
  openCase: 'Mở vụ việc',
  move: 'Chuyển đến…',
  chooseCase: 'Chọn để bàn giao',
  chooseThrough: 'Chọn đến đây',
  letGo: 'Bỏ chọn tất cả',
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
  card: 'On a card of the board or calendar',
  line: 'On a line of the list',
  walkBoard: 'To the card beside it',
  walkList: 'To the line beside it',
  ends: 'First and last of the column',
  endsOfList: 'First and last of the list',
  openCase: 'Open the case',
  move: 'Move to…',
  chooseCase: 'Choose it, to hand over',
  chooseThrough: 'Choose all up to here',
  letGo: 'Let go of all chosen',
  help: 'Help',
  sheet: 'Open this sheet',
  on: 'Use shortcuts of a single letter',
  onNote: 'Turn them off if you dictate or touch keys by accident. {{mod}} K still works.',
};

catalogue.addResourceBundle('vi', 'translation', { keys: keyWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { keys: keyWordsEn }, true, true);
