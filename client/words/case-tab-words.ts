// Words of the tabs: what is in each part of the file, and what will be where nothing is yet. Merged into `case-words.ts`.
export const caseTabWordsVi = {
  tab: {
    label: 'Các phần của hồ sơ',
    overview: 'Tổng quan',
    allegations: 'Nội dung',
    evidence: 'Chứng cứ',
    respondent: 'Người bị xem xét',
    committee: 'Phiên họp',
    decision: 'Quyết định',
    history: 'Diễn biến',
    picture: 'Sơ đồ',
  },
  empty: {
    allegations:
      'Chưa có nội dung nào. Cán bộ tiếp nhận nêu từng hành vi, nơi, thời gian và điều khoản khi sàng lọc.',
    evidence:
      'Chưa có chứng cứ. Cán bộ thẩm tra ghi nhận từng chứng cứ với nguồn và người bảo quản; người bị xem xét cũng nộp được.',
    respondent: 'Chưa có thông báo. Sau khi ký và tống đạt thông báo, thời hạn và giải trình sẽ hiện ở đây.',
    committee:
      'Chưa có phiên họp. Khi báo cáo được duyệt và thư ký lên lịch, danh sách ủy viên, khai báo xung đột và các cuộc bỏ phiếu sẽ hiện ở đây.',
    decision:
      'Chưa có quyết định. Quyết định có lý do được ký sau khi biểu quyết về từng nội dung, rồi về hình thức.',
    history: 'Chưa có diễn biến nào hiển thị với bạn.',
  },
  allegation: {
    column: 'Nội dung',
    elements: 'Yếu tố phải chứng minh',
    act: 'Hành vi',
    place: 'Nơi xảy ra',
    period: 'Thời gian',
    answer: 'Giải trình',
    found: 'Kết luận',
    provenProvisionally: 'Đủ căn cứ, theo báo cáo',
    notProvenProvisionally: 'Chưa đủ căn cứ, theo báo cáo',
    notAnswered: 'chưa giải trình',
    undecided: 'chưa kết luận',
  },
  stance: {
    denied: 'Không thừa nhận',
    partly: 'Thừa nhận một phần',
    admitted: 'Thừa nhận',
    silent: 'Im lặng (không phải thừa nhận)',
  },
  fate: {
    current: 'Đang xem xét',
    admitted: 'Đã chấp nhận bổ sung',
    dropped: 'Đã rút',
    notOpened: 'Không mở',
  },
  account: 'Thông tin ban đầu',
  exhibit: {
    number: 'CC-{{number}}',
    column: 'Chứng cứ',
    kind: 'Loại',
    kind_interviewRecord: 'Biên bản làm việc',
    recordedOn: 'Ghi nhận',
    disclosedOn: 'Công bố',
    disclosed: 'đã công bố {{on}}',
    notDisclosed: 'chưa công bố',
    notDisclosedNote: 'Chứng cứ chưa công bố thì không được dùng làm căn cứ kết luận.',
    byRespondent: 'do người bị xem xét nộp',
  },
  respondent: {
    notice: 'Thông báo',
    served: 'Đã tống đạt ngày {{on}}',
    notServed: 'Chưa tống đạt',
    reply: 'Giải trình',
    replied: 'Đã giải trình ngày {{on}}',
    notReplied: 'Chưa giải trình. Im lặng không phải là thừa nhận.',
  },
};

export const caseTabWordsEn: typeof caseTabWordsVi = {
  tab: {
    label: 'Parts of the file',
    overview: 'Overview',
    allegations: 'Allegations',
    evidence: 'Evidence',
    respondent: 'Respondent',
    committee: 'Committee',
    decision: 'Decision',
    history: 'History',
    picture: 'Picture',
  },
  empty: {
    allegations:
      'No allegation yet. While screening, intake states each act with its place, time and provision.',
    evidence:
      'No evidence yet. The investigator records each exhibit with its source and keeper; the respondent can hand in their own.',
    respondent: 'No notice yet. Once it is signed and served, the window and the reply will appear here.',
    committee:
      'No sitting yet. Once the report is approved and the secretary schedules it, seats, interests and ballots will appear here.',
    decision:
      'No decision yet. It is signed with reasons after a vote on each allegation and then on the sanction.',
    history: 'There is nothing here that you may read yet.',
  },
  allegation: {
    column: 'Allegation',
    elements: 'Elements to be shown',
    act: 'The act',
    place: 'Place',
    period: 'When',
    answer: 'Reply',
    found: 'Found',
    provenProvisionally: 'Proven, says the report',
    notProvenProvisionally: 'Not proven, says the report',
    notAnswered: 'not yet answered',
    undecided: 'not decided',
  },
  stance: {
    denied: 'Denied',
    partly: 'Partly admitted',
    admitted: 'Admitted',
    silent: 'Silent (not an admission)',
  },
  fate: {
    current: 'Under consideration',
    admitted: 'Admitted later',
    dropped: 'Dropped',
    notOpened: 'Not opened',
  },
  account: 'What came in',
  exhibit: {
    number: 'E-{{number}}',
    column: 'Exhibit',
    kind: 'Kind',
    kind_interviewRecord: 'Record of an interview',
    recordedOn: 'Recorded',
    disclosedOn: 'Disclosed',
    disclosed: 'disclosed {{on}}',
    notDisclosed: 'not disclosed',
    notDisclosedNote: 'What is not disclosed cannot be relied on.',
    byRespondent: 'handed in by the respondent',
  },
  respondent: {
    notice: 'Notice',
    served: 'Served on {{on}}',
    notServed: 'Not served yet',
    reply: 'Reply',
    replied: 'Replied on {{on}}',
    notReplied: 'No reply yet. Silence is not an admission.',
  },
};
