// Chapter V of the standard procedure: committee consideration: paper, comments, sitting, ballots, decision. What it
// says of a sitting and its ballots holds for the appeal panel too.
import type { RulePack } from '../pack.ts';

export const articlesAdvice: RulePack['articles'] = {
  '20.1': {
    title: { vi: 'Tờ trình', en: 'The paper' },
    text: {
      vi: 'Trong 20 ngày kể từ ngày duyệt báo cáo, thư ký trình hội đồng báo cáo đã duyệt có ít nhất một nội dung tạm kết luận có vi phạm, và gửi báo cáo, tờ trình cho người bị xem xét.',
      en: 'Within 20 days of the report’s approval, the secretary puts an approved report with an allegation provisionally proven to the committee; report and paper go to the respondent.',
    },
  },
  '20.2': {
    title: { vi: 'Tờ trình trung lập', en: 'A neutral paper' },
    text: {
      vi: 'Tờ trình nêu các hình thức trong khung của các điều khoản, trong đó có hình thức nhẹ nhất và ít nhất một hình thức cho mỗi nội dung, không kiến nghị hình thức nào.',
      en: 'The paper lists forms within what the provisions allow, the mildest among them and one at least for each allegation, and recommends none.',
    },
  },
  '20.3': {
    title: { vi: 'Góp ý báo cáo', en: 'Comments on the report' },
    text: {
      vi: 'Người bị xem xét có 14 ngày để góp ý báo cáo và tờ trình. Chỉ xếp lịch khi chính họ đã góp ý, đã từ bỏ góp ý một cách hiểu biết, hoặc hết thời hạn.',
      en: 'The respondent has 14 days to comment on report and paper. A sitting is scheduled only once they themselves have commented or waived it knowingly, or the window has ended.',
    },
  },
  '20.4': {
    title: { vi: 'Lịch họp và báo trước', en: 'Calling the sitting' },
    text: {
      vi: 'Trong 15 ngày kể từ khi hết thời hạn góp ý, ấn định phiên họp vào một ngày làm việc, báo trước cho người bị xem xét ít nhất 28 ngày.',
      en: 'Within 15 days of the end of the window to comment, a sitting is called for a working day, with at least 28 days’ notice to the respondent.',
    },
  },
  '21.1': {
    title: { vi: 'Thành phần', en: 'Who sits' },
    text: {
      vi: 'Danh sách gồm mọi thành viên, có một chủ tọa và ít nhất ba người được tham gia. Chủ tọa không tham gia được thì một thành viên khác chủ tọa. Còn ít hơn ba người thì mời người thay thế hoặc chuyển hội đồng khác.',
      en: 'Every member is on the roll, with one chair and at least three who may take part. Where the chair may not, another member presides. With fewer than three, alternates are called or another body decides.',
    },
  },
  '21.2': {
    title: { vi: 'Kê khai xung đột lợi ích', en: 'Declaring interests' },
    text: {
      vi: 'Mỗi thành viên kê khai một lần trước khi đọc hồ sơ; có xung đột thì không tham gia ngay từ lúc đó.',
      en: 'Each member declares once, before the file opens to them; whoever declares a conflict takes no part from then on.',
    },
  },
  '21.3': {
    title: { vi: 'Gửi tài liệu', en: 'Papers' },
    text: {
      vi: 'Tài liệu được gửi ít nhất 7 ngày trước phiên họp cho các thành viên đã kê khai không có xung đột, khi những người này đã đủ để họp. Chưa kê khai thì không nhận tài liệu, không dự họp; không gửi tài liệu thì không họp.',
      en: 'Papers go out at least 7 days before the sitting to the members who have declared no conflict, once these are enough for a quorum. Whoever has not declared gets none and cannot sit; without papers there is no sitting.',
    },
  },
  '21.4': {
    title: { vi: 'Đề nghị thay đổi thành viên', en: 'Challenges' },
    text: {
      vi: 'Người bị xem xét được đề nghị thay đổi mỗi thành viên một lần, có căn cứ. Chưa giải quyết thì không họp và không biểu quyết. Chủ tọa giải quyết có lý do; đề nghị về chủ tọa do người có thẩm quyền ngoài hội đồng giải quyết.',
      en: 'The respondent may challenge each member once, on stated grounds. Until there is a ruling the body neither sits nor votes. The chair rules, with reasons; on a challenge to the chair an authority outside the body does.',
    },
  },
  '21.5': {
    title: { vi: 'Không tham gia do xung đột lợi ích', en: 'Recusal' },
    text: {
      vi: 'Thành viên có xung đột tự xin không tham gia; chủ tọa cũng có thể quyết định, có lý do, trừ khi đang bỏ phiếu. Người đó không xem hồ sơ, không dự, không tính vào số thành viên cần có, không biểu quyết; cuộc bỏ phiếu họ được tham gia bị hủy.',
      en: 'A member with a conflict recuses themselves; the chair may decide it for another, with reasons, but not during a vote. They neither see the file, sit, count towards the quorum nor vote; a ballot they could have voted in is void.',
    },
  },
  '21.6': {
    title: { vi: 'Khai mạc, số thành viên cần có', en: 'Opening and quorum' },
    text: {
      vi: 'Phiên họp khai mạc vào ngày đã định hoặc sau đó, khi hơn một nửa số thành viên được tham gia có mặt, kể cả chủ tọa, và không còn đề nghị nào chờ giải quyết.',
      en: 'A sitting opens on its day or later, with more than half of the entitled members present, the chair among them, and with nothing waiting to be ruled on.',
    },
  },
  '21.7': {
    title: { vi: 'Nghe trình bày', en: 'Hearing' },
    text: {
      vi: 'Trước khi biểu quyết phải nghe người bị xem xét, họ nói lời sau cùng; hoặc ghi nhận họ được mời đúng hạn mà vắng mặt. Vắng mặt và im lặng không bị suy diễn.',
      en: 'Before any vote the respondent is heard and has the last word, or it is recorded that they were called in time and did not come. Nothing is inferred from absence or silence.',
    },
  },
  '21.8': {
    title: { vi: 'Thời gian xem xét, hoãn phiên họp', en: 'Time to deliberate, adjournment' },
    text: {
      vi: 'Xem xét trong 10 ngày làm việc kể từ khi khai mạc. Hoãn tối đa hai lần, sang ngày muộn hơn ít nhất 7 ngày; được hoãn thêm khi không đủ thành viên, chưa kịp gửi tài liệu hoặc người bị xem xét được thêm thời gian.',
      en: 'Deliberation takes 10 working days from the opening. A sitting is put off twice at most, to a day at least 7 days ahead; more often only where the quorum, the papers or the respondent’s time to prepare demand it.',
    },
  },
  '22.1': {
    title: { vi: 'Thứ tự biểu quyết', en: 'Order of questions' },
    text: {
      vi: 'Biểu quyết từng nội dung trước, mỗi nội dung một lần; sau đó mới biểu quyết hình thức.',
      en: 'Each allegation is voted on first, once; a sanction only after all of them.',
    },
  },
  '22.2': {
    title: { vi: 'Một người, một phiếu', en: 'One member, one vote' },
    text: {
      vi: 'Danh sách biểu quyết được chốt khi mở biểu quyết. Mỗi người biểu quyết một lần cho mỗi nội dung, theo phương án trong phiếu.',
      en: 'The roll freezes when a ballot opens. Each member on it votes once on each question, for one of its choices.',
    },
  },
  '22.3': {
    title: { vi: 'Kiểm phiếu', en: 'Counting' },
    text: {
      vi: 'Biểu quyết kết thúc khi mọi người đã biểu quyết, hoặc khi chủ tọa thông báo kết thúc và đã có đủ số phiếu của hơn một nửa số thành viên được tham gia; thời hạn 2 ngày làm việc. Phương án được thông qua khi có hơn một nửa số thành viên được tham gia; ngang phiếu không được thông qua.',
      en: 'A ballot ends when everybody has voted, or when the chair announces its end and more than half of the entitled members have; it takes 2 working days. A choice is carried by more than half of the entitled members; a tie is not.',
    },
  },
  '22.4': {
    title: { vi: 'Hủy biểu quyết', en: 'Annulment' },
    text: {
      vi: 'Chỉ hủy trước khi kiểm phiếu, mỗi nội dung tối đa một lần, trừ khi hết thời hạn mà số phiếu chưa đủ để kiểm; phiếu được giữ lại và không tính. Kết quả đã kiểm không thay đổi.',
      en: 'A ballot is annulled only before it is counted, once a question at most, or again where its time has passed with too few votes to count it; the votes are kept and not counted. A counted ballot never changes.',
    },
  },
  '22.5': {
    title: { vi: 'Biểu quyết hình thức', en: 'Voting on a sanction' },
    text: {
      vi: 'Chỉ biểu quyết hình thức khi có nội dung được kết luận có vi phạm, trong khung của các điều khoản đó và các hình thức nêu trong tờ trình; luôn có phương án không áp dụng hình thức. Sau khiếu nại không được nặng hơn.',
      en: 'A sanction is voted on only where something is proven, among the forms of the paper that those provisions allow; none is always a choice. After an appeal it never ends heavier.',
    },
  },
  '23.1': {
    title: { vi: 'Quyết định', en: 'The decision' },
    text: {
      vi: 'Chủ tọa đã biểu quyết ký quyết định trong 10 ngày làm việc. Nội dung quyết định theo đúng kết quả biểu quyết. Không hình thức nào được thông qua thì không áp dụng hình thức kỷ luật.',
      en: 'The chair who was on the roll signs within 10 working days. The decision follows from the ballots and from nothing else. Where no form is carried there is no sanction.',
    },
  },
  '23.2': {
    title: { vi: 'Lý do', en: 'Reasons' },
    text: {
      vi: 'Quyết định nêu lý do theo từng nội dung và trả lời ý kiến của người bị xem xét.',
      en: 'A decision gives its reasons allegation by allegation and answers what the respondent has said.',
    },
  },
  '23.3': {
    title: { vi: 'Ý kiến bảo lưu', en: 'Dissent' },
    text: {
      vi: 'Thành viên đã biểu quyết khác với kết quả được ghi ý kiến bảo lưu cùng quyết định.',
      en: 'A member who voted differently from the result may have a dissent kept with the decision.',
    },
  },
  '23.5': {
    title: { vi: 'Đối chiếu vụ tương tự', en: 'Comparable cases' },
    text: {
      vi: 'Kết quả của các vụ có cùng điều khoản, mức độ và tình tiết chỉ cho xem sau khi đã biểu quyết xong mọi kết luận, bằng số lượng, không nêu tên hay số hiệu; số nhỏ hơn 5 không hiển thị.',
      en: 'How cases of the same provision, gravity and circumstances ended is shown only after every finding has been voted on, in counts without names or references; fewer than 5 is held back.',
    },
  },
};
