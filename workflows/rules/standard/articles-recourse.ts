// What the standard procedure says of a chair who fails, of sending a case back, of a second body, and of a sanction that
// is suspended, revived or lifted.
import type { RulePack } from '../pack.ts';

export const articlesRecourse: RulePack['articles'] = {
  '21.9': {
    title: { vi: 'Thay chủ tọa không làm nhiệm vụ', en: 'Replacing a chair who fails' },
    text: {
      vi: 'Chủ tọa không kê khai đến ngày họp, không mở phiên đúng ngày hoặc để quá thời hạn của mình thì người có thẩm quyền giao một thành viên khác chủ tọa. Người cũ vẫn là thành viên.',
      en: 'Where the chair has not declared by the day of the sitting, does not open it on its day or lets their time run out, the authority has another member preside. The former chair stays a member.',
    },
  },
  '21.10': {
    title: { vi: 'Đề nghị hoãn phiên họp', en: 'Asking for another day' },
    text: {
      vi: 'Người bị xem xét được đề nghị hoãn phiên họp; chủ tọa giải quyết có lý do trước mọi việc khác. Được đề nghị tối đa hai lần.',
      en: 'The respondent may ask for another day; the chair rules on it, with reasons, before anything else. It may be asked twice.',
    },
  },
  '21.11': {
    title: { vi: 'Biên bản, người thay thế', en: 'Minutes and alternates' },
    text: {
      vi: 'Thành viên rút khỏi vụ việc thì trong cùng một bước: hồ sơ đóng với người đó, biên bản được ghi, và người thay thế đã định được mời nếu số thành viên còn quá ít.',
      en: 'When a member leaves a case, in one step the file closes to them, a minute is written, and the alternate named for it steps in where too few are left.',
    },
  },
  '22.6': {
    title: { vi: 'Hai tập thể', en: 'Two bodies' },
    text: {
      vi: 'Nơi quy định đòi hỏi, một tập thể đề nghị và một tập thể khác quyết định; không ai tham gia cả hai. Quyết định của tập thể thứ hai là quyết định.',
      en: 'Where it is required, one body proposes and another decides; nobody takes part in both. The decision of the second is the decision.',
    },
  },
  '22.7': {
    title: { vi: 'Trả lại để thẩm tra thêm', en: 'Sending back to the investigation' },
    text: {
      vi: 'Trước khi biểu quyết kết luận, tập thể có thể biểu quyết trả lại để thẩm tra thêm những câu hỏi nêu rõ, một lần. Thông báo, giải trình và góp ý bắt đầu lại.',
      en: 'Before any finding is voted on, the body may vote to have stated questions investigated further, once. Notice, reply and comments begin again.',
    },
  },
  '22.8': {
    title: { vi: 'Hủy kết quả biểu quyết', en: 'Vacating ballots' },
    text: {
      vi: 'Sau khi kiểm phiếu, chỉ người có thẩm quyền hủy kết quả, vì xung đột lợi ích hoặc danh sách sai, một lần. Lần biểu quyết cũ được giữ nguyên trong hồ sơ và không quyết định gì nữa.',
      en: 'After the count only the authority vacates a result, for a conflict of interest or a wrong roll, once. The ballot is kept as it was and decides nothing any more.',
    },
  },
  '22.9': {
    title: { vi: 'Bỏ phiếu kín', en: 'Secret ballots' },
    text: {
      vi: 'Nơi quy định bỏ phiếu kín, mỗi thành viên trong danh sách nhận một phiếu được ký mà không ai thấy số; khi mọi người bỏ phiếu đã có phiếu, chủ tọa mở bỏ phiếu. Không ai biết ai chọn gì; phiếu được công bố theo số để ai cũng kiểm lại được, trừ khi danh sách làm lộ lựa chọn.',
      en: 'Where a vote is secret, each member on the roll takes one paper that is signed without its number being seen; once all who will vote have theirs, the chair opens the vote. Nobody learns who chose what; the papers are published by number for anybody to recount, unless the list would reveal a choice.',
    },
  },
  '22.10': {
    title: { vi: 'Kiểm phiếu giấy', en: 'Paper votes' },
    text: {
      vi: 'Khi bỏ phiếu kín bằng giấy tại phiên họp, hai người kiểm phiếu, một thành viên và thư ký, nhập cùng một kết quả, kể cả phiếu hỏng.',
      en: 'Where a secret vote is held on paper in the room, two tellers, a member and the secretary, enter the same result, spoilt papers included.',
    },
  },
  '23.4': {
    title: { vi: 'Mức độ chứng minh', en: 'Standard of proof' },
    text: {
      vi: 'Kết luận có vi phạm khi khả năng có vi phạm cao hơn không có; với hình thức khai trừ, chứng cứ phải rõ ràng và thuyết phục.',
      en: 'A breach is found on the balance of probabilities; for expulsion the evidence has to be clear and convincing.',
    },
  },
  '31.11': {
    title: { vi: 'Hiệu lực trong khi khiếu nại', en: 'Effect while an appeal is open' },
    text: {
      vi: 'Theo đề nghị của người bị xem xét, hội đồng giải quyết khiếu nại được tạm ngừng hiệu lực của hình thức kỷ luật cho đến khi giải quyết xong.',
      en: 'At the respondent’s request the appeal panel may suspend the effect of the sanction until the appeal is decided.',
    },
  },
  '32.3': {
    title: { vi: 'Tạm hoãn thi hành có điều kiện', en: 'Suspension on terms' },
    text: {
      vi: 'Cấp có thẩm quyền được tạm hoãn hình thức có thời hạn kèm điều kiện, một lần, không quá ngày hết hiệu lực. Chỉ áp dụng trở lại khi có vi phạm mới đã được quyết định cuối cùng và người bị xem xét đã được nghe; hết thời gian tạm hoãn thì hình thức chấm dứt.',
      en: 'The authority may suspend a timed sanction on terms, once and not beyond its end. It comes back only on a new violation that has been finally decided, the respondent having been heard; otherwise it ends with the term.',
    },
  },
  '32.4': {
    title: { vi: 'Xóa hình thức kỷ luật', en: 'Lifting a sanction' },
    text: {
      vi: 'Cấp có thẩm quyền được xóa hình thức kỷ luật do khoan hồng hoặc khi người bị xem xét chết.',
      en: 'The authority may lift a sanction, by clemency or where the respondent has died.',
    },
  },
};
