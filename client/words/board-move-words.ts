// The words of moving a case on the board, under `t('boardMove.…')`. `en` has the shape of `vi`.
import { catalogue } from './catalogue.ts';

const boardMoveWordsVi = {
  title: 'Chuyển vụ việc {{ref}} đến…',
  now: 'Đang ở',
  drop: 'Thả để mở biểu mẫu',
  cannot: 'Chưa chuyển được',
  here: 'Vụ việc đang ở đây.',
  none: 'Không có bước nào dẫn từ đây đến đó.',
  others: '{{act}}: việc của {{who}}.',
  notMoved: 'Vụ việc {{ref}} không chuyển.',
  nothing: 'Bạn chưa chuyển được vụ việc này đi đâu lúc này.',
  heldBack: 'Chưa làm được lúc này',
  ofOthers: 'Bước của người khác ({{count}})',
  openCase: 'Mở hồ sơ vụ việc',
};

const boardMoveWordsEn: typeof boardMoveWordsVi = {
  title: 'Move case {{ref}} to…',
  now: 'It stands in',
  drop: 'Drop to open the form',
  cannot: 'It cannot go there now',
  here: 'The case is here.',
  none: 'No step leads there from where it is.',
  others: '{{act}}: for {{who}}.',
  notMoved: 'Case {{ref}} was not moved.',
  nothing: 'There is nowhere that you can move this case now.',
  heldBack: 'Held back now',
  ofOthers: 'Steps that others take ({{count}})',
  openCase: 'Open the case',
};

catalogue.addResourceBundle('vi', 'translation', { boardMove: boardMoveWordsVi }, true, true);
catalogue.addResourceBundle('en', 'translation', { boardMove: boardMoveWordsEn }, true, true);
