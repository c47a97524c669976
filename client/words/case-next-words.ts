// Where a case stands, said as a sentence, with what may be feared and does not follow. A state without an entry here is
// shown under its own name from the procedure.
type NextWords = Record<string, { title: string; note: string }>;

export const caseNextWordsVi = {
  detection_received: {
    title: 'Chờ cán bộ tiếp nhận bắt đầu sàng lọc',
    note: 'Chưa mở thẩm tra và chưa kết luận về ai.',
  },
  detection_screening: {
    title: 'Đang sàng lọc thông tin',
    note: 'Chỉ xem xét hành vi mà một điều khoản đã nêu.',
  },
  detection_awaitingReporter: {
    title: 'Chờ người phản ánh trả lời',
    note: 'Không trả lời cũng không kết thúc vụ việc.',
  },
  detection_deciding: { title: 'Chờ quyết định mở hay không mở', note: 'Người đề xuất không tự quyết định.' },
  verification_appointing: {
    title: 'Chờ phân công cán bộ thẩm tra',
    note: 'Người được phân công phải không có xung đột lợi ích.',
  },
  verification_planning: {
    title: 'Chờ kế hoạch thẩm tra được lập và phê duyệt',
    note: 'Kế hoạch nêu từng yếu tố và nguồn kiểm chứng, cả hướng gỡ.',
  },
  verification_gathering: {
    title: 'Đang thu thập chứng cứ',
    note: 'Thu thập cả chứng cứ có lợi cho người bị xem xét.',
  },
  verification_serving: {
    title: 'Chờ tống đạt thông báo',
    note: 'Thời hạn giải trình chỉ chạy khi đã tống đạt.',
  },
  verification_responding: {
    title: 'Chờ người bị xem xét giải trình',
    note: 'Im lặng không phải là thừa nhận.',
  },
  verification_drafting: {
    title: 'Đang soạn báo cáo kết quả',
    note: 'Chỉ dựa vào chứng cứ đã công bố; phải trả lời từng giải trình.',
  },
  verification_reviewing: {
    title: 'Chờ duyệt báo cáo',
    note: 'Người duyệt là người khác với người phụ trách.',
  },
  advice_drafting: { title: 'Chờ thư ký trình tờ trình', note: 'Các phương án được nêu trung lập.' },
  advice_commenting: {
    title: 'Chờ người bị xem xét góp ý báo cáo',
    note: 'Không góp ý không làm xấu đi kết quả.',
  },
  advice_scheduled: {
    title: 'Đã lên lịch phiên họp',
    note: 'Ủy viên khai báo xung đột lợi ích trước khi xem hồ sơ.',
  },
  advice_sitting: {
    title: 'Phiên họp đang diễn ra',
    note: 'Người bị xem xét được mời trình bày trước khi biểu quyết.',
  },
  advice_balloting: { title: 'Đang bỏ phiếu', note: 'Kết quả chỉ hiện khi đóng phiếu.' },
  advice_reasoning: {
    title: 'Chờ lập và ký quyết định',
    note: 'Lý do phải trả lời ý kiến của người bị xem xét.',
  },
  discipline_notifying: {
    title: 'Chờ tống đạt quyết định',
    note: 'Thời hạn khiếu nại chỉ chạy khi đã tống đạt.',
  },
  discipline_appealable: {
    title: 'Đang trong thời hạn khiếu nại',
    note: 'Khiếu nại không bao giờ dẫn đến kết quả nặng hơn.',
  },
  discipline_appealed: {
    title: 'Đã có khiếu nại',
    note: 'Người giải quyết khiếu nại chưa từng tham gia vụ việc.',
  },
  discipline_appealSitting: {
    title: 'Đang họp giải quyết khiếu nại',
    note: 'Kết quả không được nặng hơn quyết định đầu.',
  },
  discipline_appealBalloting: {
    title: 'Đang bỏ phiếu về khiếu nại',
    note: 'Kết quả chỉ hiện khi đóng phiếu.',
  },
  discipline_appealReasoning: {
    title: 'Chờ ký kết quả giải quyết khiếu nại',
    note: 'Kết quả không được nặng hơn quyết định đầu.',
  },
  discipline_enforcing: {
    title: 'Chờ thi hành quyết định',
    note: 'Đơn vị thi hành xác nhận từng biện pháp.',
  },
  discipline_inForce: { title: 'Kỷ luật đang có hiệu lực', note: 'Hết hạn thì tự chấm dứt hiệu lực.' },
  resolved_restoring: {
    title: 'Chờ khôi phục và thông báo',
    note: 'Mọi người đã được báo về vụ việc phải được báo kết quả.',
  },
  resolved_notOpened: { title: 'Đã kết thúc: không mở', note: 'Không ai bị kết luận vi phạm.' },
  resolved_referred: { title: 'Đã chuyển cơ quan khác', note: 'Không kết luận gì tại đây.' },
  resolved_discontinued: { title: 'Đã đình chỉ giải quyết', note: 'Không ai bị kết luận vi phạm.' },
  resolved_noCase: { title: 'Đã kết thúc: không có vi phạm', note: 'Hồ sơ được niêm phong.' },
  resolved_exonerated: { title: 'Đã kết luận: không vi phạm', note: 'Hồ sơ được niêm phong.' },
  resolved_guidance: {
    title: 'Đã kết thúc: nhắc nhở, rút kinh nghiệm',
    note: 'Không áp dụng hình thức kỷ luật.',
  },
  resolved_completed: { title: 'Đã kết thúc', note: 'Quyết định đã thi hành xong.' },
  resolved_quashed: { title: 'Quyết định đã bị hủy', note: 'Quyền lợi được khôi phục.' },
  resolved_merged: {
    title: 'Đã gộp vào vụ việc khác',
    note: 'Nội dung được thông báo lại và giải quyết ở vụ việc đó.',
  },
  resolved_disposed: { title: 'Hồ sơ đã hủy', note: 'Chỉ còn dấu vết để kiểm chứng sổ.' },
} satisfies NextWords;

export const caseNextWordsEn: typeof caseNextWordsVi = {
  detection_received: {
    title: 'Waiting for intake to start screening',
    note: 'Nothing is opened and nobody is judged.',
  },
  detection_screening: {
    title: 'Being screened',
    note: 'Only conduct that a written provision names is looked at.',
  },
  detection_awaitingReporter: {
    title: "Waiting for the reporter's answer",
    note: 'No answer does not end the case.',
  },
  detection_deciding: {
    title: 'Waiting for a decision to open',
    note: 'Whoever recommended it does not decide it.',
  },
  verification_appointing: {
    title: 'Waiting for an investigator',
    note: 'Whoever is appointed must be free of conflict.',
  },
  verification_planning: {
    title: 'Waiting for a plan and its approval',
    note: 'It names each element and its sources, for and against.',
  },
  verification_gathering: {
    title: 'Evidence is being gathered',
    note: 'What speaks for the respondent is gathered too.',
  },
  verification_serving: {
    title: 'Waiting for the notice to be served',
    note: 'The time to reply starts only with service.',
  },
  verification_responding: {
    title: "Waiting for the respondent's reply",
    note: 'Silence is not an admission.',
  },
  verification_drafting: {
    title: 'The report is being drafted',
    note: 'It rests on disclosed evidence alone and answers every reply.',
  },
  verification_reviewing: {
    title: 'The report is under review',
    note: 'The reviewer is not the supervisor of the case.',
  },
  advice_drafting: { title: "Waiting for the secretary's paper", note: 'It states the options neutrally.' },
  advice_commenting: {
    title: "Waiting for the respondent's comments",
    note: 'Not commenting makes nothing worse.',
  },
  advice_scheduled: {
    title: 'A sitting is scheduled',
    note: 'Members declare their interests before they see the file.',
  },
  advice_sitting: {
    title: 'The committee is sitting',
    note: 'The respondent is offered a hearing before any vote.',
  },
  advice_balloting: { title: 'A ballot is open', note: 'The result shows only when it is closed.' },
  advice_reasoning: {
    title: 'Waiting for the reasoned decision',
    note: 'The reasons answer the respondent.',
  },
  discipline_notifying: {
    title: 'Waiting for the decision to be served',
    note: 'The time to appeal starts only with service.',
  },
  discipline_appealable: { title: 'The decision can be appealed', note: 'No appeal ever ends heavier.' },
  discipline_appealed: {
    title: 'An appeal has been lodged',
    note: 'Its panel took no earlier part in the case.',
  },
  discipline_appealSitting: {
    title: 'The appeal panel is sitting',
    note: 'It cannot end heavier than the first decision.',
  },
  discipline_appealBalloting: {
    title: 'The appeal ballot is open',
    note: 'The result shows only when it is closed.',
  },
  discipline_appealReasoning: {
    title: 'Waiting for the appeal decision',
    note: 'It cannot end heavier than the first decision.',
  },
  discipline_enforcing: {
    title: 'Waiting for the decision to be carried out',
    note: 'The enforcing unit confirms each measure.',
  },
  discipline_inForce: { title: 'The sanction is in force', note: 'It ends by itself on its date.' },
  resolved_restoring: {
    title: 'Waiting for restoration',
    note: 'Everyone who was told of the case is told how it ended.',
  },
  resolved_notOpened: { title: 'Closed: not opened', note: 'Nobody was found to have done wrong.' },
  resolved_referred: { title: 'Referred to another body', note: 'Nothing was found here.' },
  resolved_discontinued: { title: 'Discontinued', note: 'Nobody was found to have done wrong.' },
  resolved_noCase: { title: 'Closed: no case', note: 'The file is sealed.' },
  resolved_exonerated: { title: 'Exonerated', note: 'The file is sealed.' },
  resolved_guidance: { title: 'Closed with guidance', note: 'No sanction was given.' },
  resolved_completed: { title: 'Closed', note: 'The decision has been carried out.' },
  resolved_quashed: { title: 'The decision was quashed', note: 'What was lost is restored.' },
  resolved_merged: {
    title: 'Merged into another case',
    note: 'What was alleged is notified afresh and decided there.',
  },
  resolved_disposed: { title: 'Disposed of', note: 'What is left proves the ledger and nothing else.' },
};
