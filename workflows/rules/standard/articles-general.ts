// Chapters I and II of the standard procedure: what it covers, who acts, how time is counted.
import type { RulePack } from '../pack.ts';

export const articlesGeneral: RulePack['articles'] = {
  '1.1': {
    title: { vi: 'Chỉ xem xét hành vi', en: 'Conduct only' },
    text: {
      vi: 'Chỉ xem xét hành vi mà một điều khoản thành văn có hiệu lực vào ngày xảy ra hành vi đã nêu. Mỗi nội dung nêu hành vi, nơi, thời gian và điều khoản.',
      en: 'Only conduct that a written provision in force on the day of the conduct names is dealt with. Each allegation states the act, the place, the time and the provision.',
    },
  },
  '1.2': {
    title: { vi: 'Thành viên và cán bộ của tổ chức', en: "The organisation's own" },
    text: {
      vi: 'Người bị xem xét phải là thành viên hoặc cán bộ của tổ chức tại thời điểm xảy ra hành vi.',
      en: 'The respondent was a member or official of the organisation at the time of the conduct.',
    },
  },
  '1.3': {
    title: { vi: 'Căn cứ được bảo vệ', en: 'Protected grounds' },
    text: {
      vi: 'Không vụ việc nào được dựa trên quan điểm, tín ngưỡng, phát biểu, dân tộc, nguồn gốc, quan hệ gia đình, hội họp hợp pháp, đi lại hợp pháp, việc phản ánh hay làm chứng.',
      en: 'No case rests on opinion, belief, expression, ethnicity, origin, family ties, lawful association or assembly, lawful travel, complaint or testimony.',
    },
  },
  '2.1': {
    title: { vi: 'Thẩm quyền', en: 'Competence' },
    text: {
      vi: 'Mỗi bước do người có vai trò tương ứng tại đơn vị thực hiện.',
      en: 'Each step is taken by a holder of the role for it in the unit.',
    },
  },
  '2.2': {
    title: { vi: 'Trình tự', en: 'Order of steps' },
    text: {
      vi: 'Các bước diễn ra theo trình tự của quy trình; không bước nào bị bỏ qua hay lặp lại ngoài quy trình.',
      en: 'Steps are taken in the order of the procedure; none is skipped or repeated outside it.',
    },
  },
  '2.3': {
    title: { vi: 'Một người, một tư cách', en: 'One person, one capacity' },
    text: {
      vi: 'Không ai tham gia một vụ việc ở hai tư cách: người tiếp nhận, thẩm tra, duyệt, quyết định và giải quyết khiếu nại là những người khác nhau.',
      en: 'Nobody acts in a case in two capacities: intake, investigator, reviewer, deciding body and appeal panel are different persons.',
    },
  },
  '2.4': {
    title: { vi: 'Xung đột lợi ích', en: 'Conflict of interest' },
    text: {
      vi: 'Người bị xem xét, người thân, cấp trên trực tiếp của họ và người có lợi ích liên quan không tham gia vụ việc.',
      en: 'The respondent, their relatives and direct superiors, and whoever has an interest in the case take no part in it.',
    },
  },
  '2.5': {
    title: { vi: 'Ghi nhận đúng ngày', en: 'True dates' },
    text: {
      vi: 'Hồ sơ ghi việc đã xảy ra vào ngày đã xảy ra; không ghi lùi hay ghi trước.',
      en: 'The record states what has happened on the day it happened; nothing is dated back or ahead.',
    },
  },
  '2.6': {
    title: { vi: 'Việc cần hai người', en: 'Acts of two persons' },
    text: {
      vi: 'Việc mà quy trình giao cho hai người thì một người đề xuất, người khác xác nhận đúng nội dung đó; một người không làm thay cả hai. Đề xuất hết hiệu lực khi vụ việc chuyển bước.',
      en: 'Where the procedure asks for two persons, one proposes and another confirms exactly that; nobody is both. A proposal lapses when the case goes on to another step.',
    },
  },
  '2.7': {
    title: { vi: 'Khiếm khuyết về thủ tục', en: 'Procedural defects' },
    text: {
      vi: 'Khiếm khuyết mà quy trình coi là nghiêm trọng phải được khắc phục trước khi kết luận hoặc quyết định; khiếm khuyết khác có thể được người điều hành vụ việc chấp nhận, có lý do ghi trong hồ sơ.',
      en: 'A defect that the procedure calls grave is cured before anything is found or decided; another may be accepted by whoever leads the case, with reasons kept in the record.',
    },
  },
  '3.1': {
    title: { vi: 'Cách tính thời hạn', en: 'Counting time' },
    text: {
      vi: 'Ngày đầu không tính. Thời hạn của cá nhân rơi vào ngày nghỉ thì kéo sang ngày làm việc kế tiếp. Thời hạn hết vào cuối ngày.',
      en: 'The first day does not count. A person’s window that would end on a day off ends on the next working day. A day ends at its end.',
    },
  },
  '3.4': {
    title: { vi: 'Hết thời hạn', en: 'When time runs out' },
    text: {
      vi: 'Hết thời hạn không tự tạo ra, chứng minh hay làm nặng thêm kết luận. Im lặng không phải là thừa nhận.',
      en: 'No lapse of time by itself makes, proves or worsens a finding. Silence is not an admission.',
    },
  },
  '4.1': {
    title: { vi: 'Tạm đình chỉ giải quyết', en: 'Stay' },
    text: {
      vi: 'Vụ việc được tạm đình chỉ vì lý do trong danh mục, với ngày xem xét lại; thời hạn tố tụng của hai bên dừng.',
      en: 'A case is stayed on a listed ground with a review date; the procedural clocks of both sides stop.',
    },
  },
  '4.2': {
    title: { vi: 'Trong thời gian tạm đình chỉ', en: 'During a stay' },
    text: {
      vi: 'Chỉ thực hiện việc bảo quản chứng cứ, bảo vệ, quyền của người bị xem xét và việc xem xét lại chính quyết định tạm đình chỉ.',
      en: 'Only preservation of evidence, protection, the respondent’s own acts and the review of the stay itself go on.',
    },
  },
  '4.3': {
    title: { vi: 'Xem xét lại việc tạm đình chỉ', en: 'Review of a stay' },
    text: {
      vi: 'Việc tạm đình chỉ được xem xét lại chậm nhất sau 30 ngày và mỗi lần sau đó; muốn kéo dài phải có quyết định mới, nêu lý do.',
      en: 'A stay is reviewed after 30 days at most, and again each time; to go on it needs a fresh, reasoned decision.',
    },
  },
  '4.4': {
    title: { vi: 'Tiếp tục giải quyết', en: 'Resumption' },
    text: {
      vi: 'Tiếp tục khi lý do tạm đình chỉ không còn; đề nghị bằng văn bản của người bị xem xét được trả lời trong 10 ngày. Mọi thời hạn đã dừng chạy tiếp với phần còn lại.',
      en: 'The case goes on when the ground has ended; a written request of the respondent is ruled on within 10 days. Every clock that stood still runs on with what remained of it.',
    },
  },
  '4.5': {
    title: { vi: 'Đình chỉ giải quyết', en: 'Discontinuing a case' },
    text: {
      vi: 'Từ khi mở thẩm tra đến trước khi quyết định có hiệu lực cuối cùng, vụ việc chỉ được đình chỉ giải quyết vì một lý do trong danh mục, không thay cho quyết định có lợi hơn đã ký.',
      en: 'From opening until the decision is final, a case is discontinued only for a listed reason, and never in place of a decision that was signed in the respondent’s favour.',
    },
  },
  '4.6': {
    title: { vi: 'Người có thẩm quyền theo giai đoạn', en: 'Who leads the case' },
    text: {
      vi: 'Tạm đình chỉ, tiếp tục và đình chỉ do người điều hành quyết định ở giai đoạn tiếp nhận và thẩm tra, người chủ trì tập thể ở giai đoạn xem xét, người chủ trì hội đồng khi có khiếu nại; chưa có người chủ trì thì người điều hành.',
      en: 'Staying, resuming and discontinuing belong to the supervisor in intake and investigation, to the chair before the committee, and to the panel chair on appeal; where there is no chair yet, to the supervisor.',
    },
  },
  '4.7': {
    title: { vi: 'Chuyển giao nhiệm vụ', en: 'Handing over' },
    text: {
      vi: 'Nhiệm vụ thẩm tra được chuyển cho người khác không có xung đột lợi ích, kèm ghi chú bàn giao.',
      en: 'The investigation may be handed to somebody else without a conflict, with a handover note.',
    },
  },
  '4.8': {
    title: { vi: 'Người đi cùng', en: 'Companion' },
    text: {
      vi: 'Người bị xem xét được chọn một người đi cùng; người đó không phải là bên liên quan, người làm chứng hay người có vai trò giải quyết vụ việc tại đơn vị. Người bị xem xét có thể thôi người đi cùng bất cứ lúc nào, không cần nêu lý do.',
      en: 'The respondent may choose a companion, who is neither a party nor a witness nor somebody with a part in handling cases in the unit. The respondent may end the companionship at any time, without giving a reason.',
    },
  },
};
