// Words of the desk and of the page on which a case is registered, in both languages. `en` has the shape of `vi`, so none can be forgotten.

export const deskWordsVi = {
  desk: {
    title: 'Việc của tôi',
    total_one: '{{count}} vụ việc đang chờ bạn',
    total_other: '{{count}} vụ việc đang chờ bạn',
    respondentTitle: 'Vụ việc của bạn',
    respondentNote: 'Mọi điều bạn có quyền biết và có thể làm đều nằm ở đây.',
    overdue: 'Quá hạn',
    week: 'Trong tuần này',
    later: 'Sau đó',
    undated: 'Chưa có hạn',
    loading: 'Đang tải việc của bạn…',
    empty: 'Không có việc nào đang chờ bạn',
    emptyNote: 'Khi đến lượt bạn trong một vụ việc, nó sẽ hiện ở đây với thời hạn và bước tiếp theo.',
    emptyBoard: 'Xem bảng vụ việc',
    emptyAuditor: 'Người kiểm tra sổ không có việc trong vụ việc nào',
    emptyAuditorNote:
      'Sổ kiểm chứng và nhật ký truy cập là phần việc của bạn. Nội dung vụ việc chỉ mở khi có lý do được ghi lại.',
    emptyAdministrator: 'Người quản trị không xem nội dung vụ việc',
    emptyAdministratorNote:
      'Người dùng, đơn vị, bộ quy tắc và cấu hình là phần việc của bạn. Sự tách biệt này là cố ý.',
    emptyRespondent: 'Hiện không có vụ việc nào về bạn được thông báo',
    emptyRespondentNote:
      'Nếu có, thông báo được tống đạt trước khi bạn bị hỏi, và vụ việc sẽ hiện ở đây cùng mọi quyền của bạn.',
    emptyCustodian: 'Chưa có đề nghị bảo vệ hay yêu cầu về danh tính',
    emptyCustodianNote:
      'Danh tính chỉ mở khi người giữ và cấp có thẩm quyền cùng đồng ý, mỗi lần đều được ghi lại.',
  },
  register: {
    title: 'Đăng ký vụ việc',
    lead: 'Ghi nhận thông tin ban đầu về một hành vi. Chưa mở thẩm tra, chưa kết luận về ai.',
    linesTitle: 'Trước khi ghi',
    line1: 'Nêu hành vi, nơi và lúc xảy ra; không nêu nhận xét về con người.',
    line2:
      'Không ghi lý do thuộc căn cứ được bảo vệ: niềm tin, ý kiến, tôn giáo, dân tộc, gốc gác, người thân, hội họp hay đi lại hợp pháp.',
    line3: 'Danh tính người phản ánh được giữ riêng, không nằm trong vụ việc.',
    notYours: 'Chỉ cán bộ tiếp nhận đăng ký vụ việc',
    notYoursNote: 'Tài khoản này không giữ vai tiếp nhận ở đơn vị nào.',
    done: 'Đã đăng ký vụ việc {{ref}}',
  },
};

export const deskWordsEn: typeof deskWordsVi = {
  desk: {
    title: 'My desk',
    total_one: '{{count}} case waits for you',
    total_other: '{{count}} cases wait for you',
    respondentTitle: 'Your case',
    respondentNote: 'All that you have a right to know, and all that you can do, is here.',
    overdue: 'Overdue',
    week: 'This week',
    later: 'Later',
    undated: 'No date yet',
    loading: 'Loading your desk…',
    empty: 'Nothing waits for you',
    emptyNote: 'When it is your turn in a case, it appears here with its deadline and the next step.',
    emptyBoard: 'See the board',
    emptyAuditor: 'An auditor has no turn in any case',
    emptyAuditorNote:
      'The ledger and the access log are yours. The content of a case opens only for a reason that is logged.',
    emptyAdministrator: 'An administrator sees no case content',
    emptyAdministratorNote:
      'Users, units, rule packs and settings are yours. The two are kept apart on purpose.',
    emptyRespondent: 'You have not been served with any notice',
    emptyRespondentNote:
      'If there is one, it is served before you are asked anything, and the case appears here with all your rights.',
    emptyCustodian: 'Nobody asks for protection or about an identity',
    emptyCustodianNote:
      'An identity opens only when custodian and authority agree, and each time it is logged.',
  },
  register: {
    title: 'Register a case',
    lead: 'Records what came in about some conduct. Nothing is opened and nobody is judged by it.',
    linesTitle: 'Before you write',
    line1: 'State the conduct, the place and the time; not an opinion of the person.',
    line2:
      'Leave out protected grounds: belief, opinion, religion, ethnicity, origin, family, lawful assembly or travel.',
    line3: 'The identity of the reporter is kept apart and is not part of the case.',
    notYours: 'Only intake officers register cases',
    notYoursNote: 'This account is not an intake officer in any unit.',
    done: 'Case {{ref}} registered',
  },
};
