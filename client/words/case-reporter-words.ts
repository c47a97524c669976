// Words of the reporter's side of a case. Merged into `case-words.ts`.
export const caseReporterWordsVi = {
  reporter: {
    note: 'Phản ánh gửi qua biểu mẫu công khai. Người phản ánh đọc những gì bạn viết ở đây bằng mã biên nhận của họ. Đừng nêu tên, chứng cứ hay ý kiến biểu quyết, và đừng tìm cách biết họ là ai.',
    reporter: 'Người phản ánh',
    office: 'Nơi tiếp nhận',
    new: 'Mới',
    unread: '{{count}} thư mới',
    file: 'Tải tệp',
  },
  identity: {
    title: 'Danh tính người phản ánh',
    read: 'Đọc danh tính đã mở',
    note: 'Chỉ bạn và người đã cùng mở đọc được, đến {{until}}. Lần đọc này đã được ghi lại.',
    notGiven: 'Người phản ánh không cho biết mình là ai.',
    notOpened: 'Danh tính chưa được mở, hoặc đã quá 24 giờ kể từ khi mở.',
    back: 'Về bàn làm việc',
  },
};

export const caseReporterWordsEn: typeof caseReporterWordsVi = {
  reporter: {
    note: 'This report came in through the public form. Its reporter reads what you write here with their receipt. Name nobody, give no evidence and no votes, and do not try to find out who they are.',
    reporter: 'The reporter',
    office: 'The office',
    new: 'New',
    unread: '{{count}} new',
    file: 'Download the file',
  },
  identity: {
    title: 'Identity of the reporter',
    read: 'Read the opened identity',
    note: 'Only you and whoever opened it with you can read it, until {{until}}. This look is on record.',
    notGiven: 'The reporter did not say who they are.',
    notOpened: 'It has not been opened, or more than 24 hours have passed since.',
    back: 'To my desk',
  },
};
