// The words of keeping a view of the board, under `t('boardView.…')`. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

const boardViewWordsVi = {
  keep: 'Lưu góc nhìn',
  edit: 'Sửa góc nhìn',
  name: 'Tên góc nhìn',
  nameHelp: 'Ngắn gọn, không ghi tên người hay nội dung vụ việc. Ví dụ: Chờ giải trình, quá hạn.',
  nameMissing: 'Hãy đặt tên cho góc nhìn.',
  who: 'Ai dùng được',
  me: 'Chỉ mình tôi',
  unit: 'Người xem được vụ việc của {{name}}',
  shows: 'Góc nhìn này hiện',
  save: 'Lưu',
  change: 'Lưu thay đổi',
  saveAsNew: 'Lưu thành góc nhìn mới',
  drop: 'Bỏ góc nhìn',
  kept: 'Đã lưu góc nhìn “{{name}}”',
  dropped: 'Đã bỏ góc nhìn “{{name}}”',
  overtaken: '{{who}} vừa sửa góc nhìn này lúc {{at}}',
  now: 'Bây giờ là “{{name}}”:',
  take: 'Đã xem, tôi sửa tiếp từ đây',
};

const boardViewWordsEn: typeof boardViewWordsVi = {
  keep: 'Keep this view',
  edit: 'Edit the view',
  name: 'Name of the view',
  nameHelp: 'Short, without names of people or what a case is about. For example: Awaiting a reply, overdue.',
  nameMissing: 'Give the view a name.',
  who: 'Who has it',
  me: 'Only me',
  unit: 'Whoever sees the cases of {{name}}',
  shows: 'This view shows',
  save: 'Keep',
  change: 'Save the changes',
  saveAsNew: 'Keep as a new view',
  drop: 'Remove the view',
  kept: 'The view “{{name}}” is kept',
  dropped: 'The view “{{name}}” is removed',
  overtaken: '{{who}} changed this view at {{at}}',
  now: 'It is now “{{name}}”:',
  take: 'Seen, go on from here',
};

catalogue.addResourceBundle('vi', 'translation', { boardView: boardViewWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { boardView: boardViewWordsEn }, true, true);
