// Words of the picture, the respondent's room and the agenda. Merged into `case-words.ts`.
export const caseRoomWordsVi = {
  picture: {
    title: 'Vụ việc đang ở đâu',
    done: 'Đã qua',
    current: 'Hiện tại',
    next: 'Có thể tiếp theo',
    other: 'Bước khác',
    whole: 'Xem toàn bộ',
    here: 'Về vị trí hiện tại',
    way: 'Đường đã đi',
    ahead: 'Có thể đi tiếp đến đâu, do ai',
    since: 'từ {{on}}',
    stay_one: 'ở {{count}} ngày',
    stay_other: 'ở {{count}} ngày',
    limit: 'hạn {{amount}} {{unit}}',
    twoPersons: 'cần hai người',
    bySystem: 'tự động khi hết hạn',
    end: 'Đây là điểm kết thúc.',
    label: 'Sơ đồ các trạng thái; phần chữ bên cạnh nêu cùng nội dung.',
  },
  room: {
    start: 'Bắt đầu',
    group: {
      time: 'Thêm thời gian, tạm dừng vụ việc',
      people: 'Người đi cùng, người giải quyết vụ việc',
      protection: 'Bảo vệ bạn',
      cases: 'Vụ việc và cơ quan khác',
      record: 'Hồ sơ của bạn',
      paper: 'Nhập từ giấy tờ',
    },
    nothing: 'Lúc này chưa có việc gì bạn cần làm. Khi có, việc đó sẽ hiện ở đây kèm thời hạn.',
    next: 'Tiếp theo là gì',
    rights: 'Quyền của bạn',
  },
  apart: {
    witness: 'Bạn là người làm chứng trong vụ việc này',
    witnessNote:
      'Hồ sơ không mở cho người làm chứng. Bạn có thể đề nghị được bảo vệ và báo ngay khi bị trả thù, trù dập, kể cả sau khi vụ việc kết thúc.',
    custodian: 'Việc bảo vệ và danh tính trong vụ việc này',
    custodianNote:
      'Hồ sơ không mở cho người giữ danh tính. Tại đây chỉ có việc bảo vệ, và việc mở danh tính luôn cần hai người.',
  },
  agenda: {
    title: 'Khai báo xung đột lợi ích trước khi xem hồ sơ',
    why: 'Bạn là ủy viên của phiên họp có vụ việc này. Nội dung hồ sơ mở ra sau khi bạn khai báo không có xung đột lợi ích. Nếu có, hãy khai báo: bạn sẽ không tham gia và người thay thế được mời.',
    closed: 'Hồ sơ vụ việc không mở cho bạn lúc này',
    closedNote:
      'Nội dung chỉ mở cho người đang giải quyết. Những việc bạn làm được mà không cần xem hồ sơ thì ở dưới đây.',
    declared: 'Bạn đã khai báo. Nội dung hồ sơ không mở cho bạn ở vụ việc này.',
    unit: 'Đơn vị',
    sitting: 'Ngày họp',
  },
};

export const caseRoomWordsEn: typeof caseRoomWordsVi = {
  picture: {
    title: 'Where the case is',
    done: 'Passed',
    current: 'Now',
    next: 'Possible next',
    other: 'Other steps',
    whole: 'Show all',
    here: 'Back to where it is',
    way: 'The way so far',
    ahead: 'Where it can go, and who takes it there',
    since: 'since {{on}}',
    stay_one: '{{count}} day',
    stay_other: '{{count}} days',
    limit: 'within {{amount}} {{unit}}',
    twoPersons: 'takes two persons',
    bySystem: 'by itself, when time runs out',
    end: 'This is an end of the road.',
    label: 'The states as a picture; the text beside it says the same.',
  },
  room: {
    start: 'Start',
    group: {
      time: 'More time, or a pause',
      people: 'Who is with you, and who decides',
      protection: 'Your protection',
      cases: 'Other cases and bodies',
      record: 'Your record',
      paper: 'Entered from paper',
    },
    nothing: 'There is nothing you need to do now. When there is, it will appear here with its deadline.',
    next: 'What happens next',
    rights: 'Your rights',
  },
  apart: {
    witness: 'You are a witness in this case',
    witnessNote:
      'The file does not open to witnesses. You can ask for protection and report retaliation at any time, after the case has ended too.',
    custodian: 'Protection and identities in this case',
    custodianNote:
      'The file does not open to the custodian of identities. What is here is protection; an identity is only ever opened by two persons.',
  },
  agenda: {
    title: 'Declare your interests before the file opens',
    why: 'You are a member of the sitting that has this case on its agenda. The file opens once you have declared that you have no conflict of interest. If you have one, declare it: you will not take part and your alternate is summoned.',
    closed: 'The file does not open to you now',
    closedNote: 'It opens to those who deal with it. What you may do without the file is below.',
    declared: 'You have declared. The file does not open to you in this case.',
    unit: 'Unit',
    sitting: 'Sits on',
  },
};
