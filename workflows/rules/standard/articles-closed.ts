// Articles of the standard procedure on what comes up beside the stages and after the end of a case: challenges of
// officers, transfers, ties between cases, referrals, the reporter's own acts, holds.
import type { RulePack } from '../pack.ts';

export const articlesClosed: RulePack['articles'] = {
  '4.10': {
    title: { vi: 'Đề nghị thay đổi người giải quyết', en: 'Challenging an officer' },
    text: {
      vi: 'Người bị xem xét được đề nghị thay đổi người giải quyết vụ việc, có lý do. Người đó dừng mọi việc cho đến khi cấp có thẩm quyền trả lời, trong 10 ngày.',
      en: 'The respondent may challenge an officer of the case, with reasons. The officer does nothing until the authority has ruled, within 10 days.',
    },
  },
  '4.11': {
    title: { vi: 'Chuyển vụ việc sang đơn vị khác', en: 'Transfer to another body' },
    text: {
      vi: 'Chuyển khi có xung đột lợi ích, tập thể còn dưới ba người, không đúng thẩm quyền hoặc vụ việc liên quan đến chính tập thể đó; tối đa hai lần. Cuộc biểu quyết đang mở không có giá trị.',
      en: 'A case is transferred for a conflict, where fewer than three members are left, for want of competence or where it concerns the body itself; twice at most. An open ballot is void.',
    },
  },
  '4.12': {
    title: { vi: 'Liên kết, nhập, tách và gộp vụ việc', en: 'Linking, joining, severing and merging' },
    text: {
      vi: 'Mỗi người bị xem xét có một vụ việc, được quyết định riêng. Các vụ việc chỉ được gộp khi cùng một người bị xem xét, trước khi trình tập thể, và phải thông báo lại.',
      en: 'Each respondent has one case of their own, decided separately. Cases are merged only where the respondent is the same, before the committee stage, and notice is given afresh.',
    },
  },
  '4.13': {
    title: { vi: 'Chuyển thông tin cho cơ quan khác', en: 'Referral to another authority' },
    text: {
      vi: 'Việc thuộc thẩm quyền của cơ quan khác thì chuyển cho cơ quan đó, không kèm danh tính người phản ánh; vụ việc vẫn tiếp tục hoặc tạm đình chỉ. Hỏi lại kết quả sau 90 ngày.',
      en: 'What is for another authority is sent there, without the identity of the reporter; the case goes on or is stayed. The answer is asked for after 90 days.',
    },
  },
  '4.14': {
    title: { vi: 'Đính chính', en: 'Correcting the record' },
    text: {
      vi: 'Lỗi ghi chép được đính chính bằng một mục mới; mục cũ được giữ nguyên. Không đính chính nội dung kết luận hay số phiếu.',
      en: 'A clerical error is corrected by a new entry; the old one is kept. No finding and no vote is ever corrected.',
    },
  },
  '4.15': {
    title: { vi: 'Thôi giao nhiệm vụ', en: 'Freeing a post' },
    text: {
      vi: 'Khi người điều hành, người duyệt báo cáo hoặc thư ký của vụ việc không còn giữ vai trò, vắng lâu hoặc có xung đột lợi ích, cấp có thẩm quyền thôi giao nhiệm vụ, nêu lý do; người khác tại đơn vị làm tiếp.',
      en: 'Where the supervisor, the reviewer or the secretary of a case holds the role no longer, is away for long or has a conflict, the authority frees the post, with reasons; somebody else in the unit goes on.',
    },
  },
  '10.1': {
    title: { vi: 'Tiếp nhận', en: 'Receiving a report' },
    text: {
      vi: 'Ai cũng được phản ánh; người tự nhận được tự báo cáo hành vi của mình. Người có xung đột lợi ích không tiếp nhận; vụ việc được chuyển cho người khác trước.',
      en: 'Anybody may report, and a member may report their own conduct. Whoever has a conflict does not take it in: it goes to somebody else first.',
    },
  },
  '10.4': {
    title: { vi: 'Rút phản ánh', en: 'Withdrawing a report' },
    text: {
      vi: 'Người phản ánh được rút phản ánh và được hỏi có bị ép buộc hay không. Việc rút không tự kết thúc vụ việc.',
      en: 'A reporter may withdraw the report and is asked whether anybody pressed for it. It ends nothing by itself.',
    },
  },
  '11.8': {
    title: { vi: 'Một hành vi, một quyết định', en: 'One conduct, one decision' },
    text: {
      vi: 'Cùng một người, cùng một hành vi chỉ có một quyết định cuối cùng.',
      en: 'The same person and conduct get one final decision.',
    },
  },
  '34.3': {
    title: { vi: 'Giữ hồ sơ', en: 'Holds' },
    text: {
      vi: 'Hồ sơ còn cần cho việc khác thì được giữ, có lý do và ngày xem xét lại chậm nhất sau 180 ngày; khi còn giữ thì không hủy.',
      en: 'A file that is still needed is held, with a reason and a review after 180 days at most; while it is held it is not disposed of.',
    },
  },
};
