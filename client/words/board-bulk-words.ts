// The words of handing several cases over, under `t('boardBulk.…')`. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

const boardBulkWordsVi = {
  title: 'Các vụ việc đã chọn',
  chosen_one: 'Đã chọn {{shown}} vụ việc',
  chosen_other: 'Đã chọn {{shown}} vụ việc',
  handOver: 'Giao người thẩm tra…',
  clear: 'Bỏ chọn',
  handOverTitle_one: 'Giao {{count}} vụ việc cho một người thẩm tra',
  handOverTitle_other: 'Giao {{count}} vụ việc cho một người thẩm tra',
  lead: 'Mỗi vụ việc là một việc giao riêng và có kết quả riêng; vụ việc nào bị từ chối không làm hỏng vụ việc khác.',
  person: 'Người thẩm tra',
  findPerson: 'Tìm theo tên…',
  personMissing: 'Hãy chọn người thẩm tra.',
  note: 'Nội dung giao hoặc ghi chú bàn giao',
  noteHelp: 'Được ghi vào từng vụ việc. Nêu việc phải làm rõ, việc còn lại và lý do giao.',
  noteMissing: 'Hãy ghi nội dung giao.',
  ready: '{{ready}} trong {{all}} vụ việc giao được lúc này.',
  send_one: 'Giao {{count}} vụ việc',
  send_other: 'Giao {{count}} vụ việc',
  cancel: 'Thôi',
  close: 'Đóng',
  outcome: '{{done}} đã giao, {{refused}} không giao được.',
  act: { appoint: 'Giao người thẩm tra lần đầu', assign: 'Chuyển từ người đang thẩm tra' },
  done: 'Đã giao',
  notYours: 'Lúc này bạn không giao được vụ việc này.',
  article: 'Điều {{number}}',
};

const boardBulkWordsEn: typeof boardBulkWordsVi = {
  title: 'The chosen cases',
  chosen_one: '{{shown}} case chosen',
  chosen_other: '{{shown}} cases chosen',
  handOver: 'Give to an investigator…',
  clear: 'Let go',
  handOverTitle_one: 'Give {{count}} case to one investigator',
  handOverTitle_other: 'Give {{count}} cases to one investigator',
  lead: 'Each case is handed over by an act of its own, with a result of its own; one that is refused holds up no other.',
  person: 'Investigator',
  findPerson: 'Find by name…',
  personMissing: 'Choose an investigator.',
  note: 'Mandate or handover note',
  noteHelp: 'It is written into each case. Say what has to be clarified, what is left, and why it is given.',
  noteMissing: 'Write what is given.',
  ready: '{{ready}} of {{all}} cases can be given now.',
  send_one: 'Give {{count}} case',
  send_other: 'Give {{count}} cases',
  cancel: 'Cancel',
  close: 'Close',
  outcome: '{{done}} given, {{refused}} refused.',
  act: { appoint: 'First appointment of an investigator', assign: 'From the present investigator' },
  done: 'Given',
  notYours: 'You cannot give this case now.',
  article: 'Article {{number}}',
};

catalogue.addResourceBundle('vi', 'translation', { boardBulk: boardBulkWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { boardBulk: boardBulkWordsEn }, true, true);
