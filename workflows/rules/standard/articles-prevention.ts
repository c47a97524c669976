// Chapter IX: prevention. What was found is turned into better ways of working; it binds units and decides nothing about a
// person.
import type { RulePack } from '../pack.ts';

export const articlesPrevention: RulePack['articles'] = {
  '35.1': {
    title: { vi: 'Kiến nghị phòng ngừa', en: 'Preventive recommendations' },
    text: {
      vi: 'Từ vấn đề lặp lại ở các đơn vị và điều khoản, hoặc từ quyết định đã có hiệu lực cuối cùng của một vụ việc, người điều hành kiến nghị người đứng đầu đơn vị thay đổi cách làm việc. Kiến nghị nói về đơn vị và quy trình, không nêu tên ai, không mở hồ sơ vụ việc nào cho người nhận.',
      en: 'From what recurs over units and provisions, or from the final decision of a case, a supervisor recommends to the head of a unit to change how it works. A recommendation is about a unit and a process, names nobody, and opens no case to whoever receives it.',
    },
  },
  '35.2': {
    title: { vi: 'Thực hiện kiến nghị', en: 'Carrying out a recommendation' },
    text: {
      vi: 'Người đứng đầu đơn vị xác nhận đã nhận và giao người thực hiện trong đơn vị. Mỗi kiến nghị có một thời hạn: một ngày, hoặc số ngày làm việc, trong vòng một năm. Quá hạn thì được nhắc, không tự nó dẫn đến điều gì.',
      en: 'The head of the unit acknowledges it and names who does it in the unit. It has one time limit: a day or a number of working days, within a year. Once that has passed, it is told of; nothing follows from it by itself.',
    },
  },
  '35.3': {
    title: { vi: 'Xem lại việc đã làm', en: 'Follow-up of a recommendation' },
    text: {
      vi: 'Người thực hiện hoặc người đứng đầu báo cáo việc đã làm và ghi ngày xem lại. Người điều hành xác nhận khi việc đã làm giữ được, hoặc mở lại có lý do và thời hạn mới.',
      en: 'The owner or the head reports what was done and gives a day of follow-up. The supervisor confirms it where it has held, or opens it again with reasons and a new time limit.',
    },
  },
};
