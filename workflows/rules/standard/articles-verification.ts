// Chapter IV of the standard procedure: investigation: notice, evidence, disclosure, reply, findings, review.
import type { RulePack } from '../pack.ts';

export const articlesVerification: RulePack['articles'] = {
  '12.1': {
    title: { vi: 'Giao thẩm tra', en: 'Appointing the investigator' },
    text: {
      vi: 'Trong 5 ngày làm việc kể từ ngày mở, giao một người thẩm tra không có xung đột lợi ích và chưa tham gia vụ việc ở tư cách khác.',
      en: 'Within 5 working days of opening, an investigator is appointed who has no conflict and has not acted in the case before.',
    },
  },
  '12.2': {
    title: { vi: 'Kế hoạch thẩm tra', en: 'Plan of the investigation' },
    text: {
      vi: 'Kế hoạch nêu, với từng nội dung, các yếu tố phải làm rõ và nguồn chứng cứ cả hai phía; người điều hành duyệt trước khi thu thập.',
      en: 'For each allegation the plan states the elements to be clarified and the sources for and against; the supervisor approves it before gathering starts.',
    },
  },
  '12.3': {
    title: { vi: 'Thời hạn thẩm tra', en: 'Time for the investigation' },
    text: {
      vi: 'Thẩm tra trong 90 ngày; gia hạn một lần, không quá 90 ngày, trước khi hết hạn, có lý do và báo cho người bị xem xét đã được thông báo. Quá thời hạn thì cấp có thẩm quyền cho tiếp tục có lý do, hoặc đình chỉ.',
      en: 'The investigation takes 90 days; it is extended once, by 90 days at most, before they end, with reasons, and a respondent who has been notified is told. Past its limit the authority lets it go on with reasons, or the case is discontinued.',
    },
  },
  '12.4': {
    title: { vi: 'Thông báo nội dung xem xét', en: 'Notice' },
    text: {
      vi: 'Trong 30 ngày kể từ ngày mở, thông báo cho người bị xem xét mọi nội dung hiện có và các quyền của họ. Người thẩm tra dự thảo, người điều hành ký; trước đó họ chưa tham gia thủ tục.',
      en: 'Within 30 days of opening, the respondent is notified of every current allegation and of their rights. The investigator drafts the notice and the supervisor signs it; the procedure reaches them with the notice.',
    },
  },
  '12.5': {
    title: { vi: 'Tống đạt', en: 'Service' },
    text: {
      vi: 'Tống đạt trong 10 ngày làm việc, ghi lại từng lần: giao có ký nhận, hoặc từ chối nhận có người chứng kiến. Chỉ thay thế bằng niêm yết khi đã có lần không giao được và hết thời hạn tống đạt. Thông báo không đến được người bị xem xét thì cấp có thẩm quyền hủy việc tống đạt và tống đạt lại, tối đa hai lần.',
      en: 'Service takes 10 working days; every attempt is recorded: a receipt, or a refusal before a witness. Posting replaces it only after a failed attempt and once that time has ended. The authority sets aside, twice at most, a service that did not reach the respondent, and it is done again.',
    },
  },
  '12.6': {
    title: { vi: 'Gia hạn giải trình', en: 'More time for the respondent' },
    text: {
      vi: 'Người bị xem xét được xin gia hạn khi thời hạn còn chạy, tổng cộng không quá 28 ngày. Thời hạn dừng đến khi có trả lời; bước tiếp theo phải chờ; từ chối phải có lý do.',
      en: 'While a window is open the respondent may ask for more time, 28 days in all at most. The window stands still and the next step waits until someone rules; a refusal is reasoned.',
    },
  },
  '12.7': {
    title: { vi: 'Giải trình', en: 'Reply' },
    text: {
      vi: 'Người bị xem xét có 28 ngày kể từ ngày tống đạt để giải trình từng nội dung. Có quyền im lặng; im lặng không bị suy diễn. Chỉ soạn báo cáo khi đã có giải trình, có từ bỏ giải trình một cách hiểu biết, hoặc hết thời hạn.',
      en: 'The respondent has 28 days from service to reply to each allegation and may stay silent; nothing is inferred from it. The report is drafted only after a reply, an informed waiver, or the end of the window.',
    },
  },
  '12.8': {
    title: { vi: 'Bổ sung, rút nội dung', en: 'Adding and dropping allegations' },
    text: {
      vi: 'Người thẩm tra đề xuất, người điều hành quyết định. Nội dung bổ sung, sửa đổi theo điều kiện như khi mở, tối đa ba lần sau thông báo và không bao giờ sau khi mở biểu quyết; kết luận và việc từ bỏ giải trình trước đó mất hiệu lực, phải thông báo và chờ giải trình lại. Rút nội dung theo danh mục đóng và báo cho người bị xem xét.',
      en: 'The investigator proposes, the supervisor decides. What is added or amended meets the conditions of opening, three times at most after the notice and never once a vote was opened; findings and waivers made before it are void, and notice and reply start again. One is dropped only for a listed reason, and the respondent is told.',
    },
  },
  '13.1': {
    title: { vi: 'Thu thập chứng cứ', en: 'Gathering evidence' },
    text: {
      vi: 'Thu thập hợp pháp, ghi ngày, nguồn và người bảo quản; không ghi ngày trước khi tiếp nhận vụ việc, trừ tài liệu do kiểm toán, thanh tra hoặc cơ quan chuyển đến đã thu thập. Khi tạm đình chỉ chỉ được bảo quản chứng cứ có nguy cơ mất.',
      en: 'Evidence is gathered lawfully, with its day, source and custody recorded; never with a day before the case was received, but for what an audit, an inspection or the referring body had gathered. During a stay only evidence that might be lost is preserved.',
    },
  },
  '13.2': {
    title: { vi: 'Làm việc với cá nhân', en: 'Interviews' },
    text: {
      vi: 'Mời trước ít nhất 10 ngày làm việc, trừ khi người được mời đồng ý sớm hơn. Người bị xem xét chỉ được mời sau khi đã được thông báo; có quyền im lặng, có phiên dịch và người đi cùng. Biên bản được ký hoặc ghi ý kiến.',
      en: 'An interview is announced 10 working days ahead unless the person agrees to an earlier day; the respondent only after notice. There is a right to silence, to an interpreter and to a companion. The record is signed or commented on.',
    },
  },
  '13.3': {
    title: { vi: 'Chứng cứ và đề nghị của người bị xem xét', en: 'Evidence and requests of the respondent' },
    text: {
      vi: 'Từ khi có thông báo đến khi biểu quyết, người bị xem xét được nộp chứng cứ và đề nghị xác minh thêm, tối đa 10 lần. Đề nghị được trả lời có lý do trong 10 ngày làm việc; chưa trả lời thì không kết luận, không biểu quyết.',
      en: 'From the notice until the vote the respondent may hand in evidence and ask for inquiries, 10 times at most. Each request is ruled on with reasons within 10 working days; nothing is concluded or put to the vote before.',
    },
  },
  '13.4': {
    title: { vi: 'Công bố chứng cứ', en: 'Disclosure' },
    text: {
      vi: 'Chứng cứ làm căn cứ kết luận phải được công bố cho người bị xem xét. Công bố thêm sau tống đạt thì thời hạn giải trình bắt đầu lại.',
      en: 'Whatever a finding relies on is disclosed to the respondent. After service a further disclosure starts the window to reply again.',
    },
  },
  '13.5': {
    title: { vi: 'Xem hồ sơ', en: 'Inspecting the file' },
    text: {
      vi: 'Người bị xem xét và người đi cùng được xem tài liệu đã công bố, không hạn chế số lần; thư ký ghi biên bản mỗi lần.',
      en: 'The respondent and their companion may read what was disclosed as often as they wish; the secretary minutes each time.',
    },
  },
  '13.6': {
    title: { vi: 'Không công bố chứng cứ', en: 'Withholding evidence' },
    text: {
      vi: 'Chỉ cấp có thẩm quyền được cho phép không công bố, để bảo vệ một người hoặc việc xác minh khác; nội dung tóm lược được cho biết và thời hạn giải trình bắt đầu lại. Chứng cứ đó không bao giờ là căn cứ duy nhất hay quyết định.',
      en: 'Only the authority may let evidence be withheld, to protect somebody or another inquiry; its gist is given and the window to reply starts again. Such evidence is never the sole or decisive basis of a finding.',
    },
  },
  '14.1': {
    title: { vi: 'Kết luận từng nội dung', en: 'A finding on each allegation' },
    text: {
      vi: 'Báo cáo kết luận từng nội dung hiện có đúng một lần, theo từng yếu tố, cả chứng cứ buộc lẫn gỡ.',
      en: 'The report makes one finding on each current allegation, element by element, for and against.',
    },
  },
  '14.2': {
    title: { vi: 'Căn cứ kết luận', en: 'What a finding rests on' },
    text: {
      vi: 'Chỉ dựa vào chứng cứ đã ghi nhận và đã công bố. Kết luận có vi phạm phải có chứng cứ và không bao giờ chỉ dựa vào thông tin nặc danh.',
      en: 'A finding rests on recorded and disclosed evidence alone. Proven needs evidence, and never rests on anonymous statements only.',
    },
  },
  '14.3': {
    title: { vi: 'Trả lời giải trình', en: 'Answering the respondent' },
    text: {
      vi: 'Báo cáo trả lời từng giải trình của người bị xem xét.',
      en: 'The report addresses every answer that the respondent has given.',
    },
  },
  '15.1': {
    title: { vi: 'Duyệt báo cáo', en: 'Review of the report' },
    text: {
      vi: 'Người duyệt không phải người điều hành hay người thẩm tra vụ việc và không có xung đột lợi ích; duyệt trong 10 ngày làm việc.',
      en: 'The reviewer neither conducts nor investigates the case and has no conflict; the review takes 10 working days.',
    },
  },
  '15.2': {
    title: { vi: 'Trả lại báo cáo', en: 'Returning the report' },
    text: {
      vi: 'Báo cáo chỉ được trả lại tối đa hai lần, nêu rõ điều còn thiếu.',
      en: 'A report is returned twice at most, with what is missing.',
    },
  },
  '15.3': {
    title: { vi: 'Kết quả duyệt', en: 'Outcome of the review' },
    text: {
      vi: 'Trình xem xét khi có ít nhất một nội dung tạm kết luận là có vi phạm; nếu không có nội dung nào thì kết thúc vì không có vi phạm.',
      en: 'The case goes to the committee if at least one allegation is provisionally proven; with none it is closed as no case.',
    },
  },
};
