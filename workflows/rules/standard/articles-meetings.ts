// Chapter V, continued: a meeting of the body over several cases. What binds a single case (notice to its respondent, its
// roll, its ballots) stays with the case; here is only what belongs to the meeting as such.
import type { RulePack } from '../pack.ts';

export const articlesMeetings: RulePack['articles'] = {
  '24.1': {
    title: { vi: 'Triệu tập phiên họp', en: 'Calling a meeting' },
    text: {
      vi: 'Thư ký hoặc chủ tọa triệu tập mọi thành viên của hội đồng vào một ngày làm việc, báo trước ít nhất bằng thời hạn gửi tài liệu. Không ai được chọn thành viên cho từng phiên họp.',
      en: 'The secretary or the chair calls every member of the body to a working day, with at least the time in which papers have to go out. Nobody picks who is called.',
    },
  },
  '24.2': {
    title: { vi: 'Chương trình họp', en: 'The agenda' },
    text: {
      vi: 'Chỉ đưa vào chương trình vụ việc đã hết phần góp ý và còn đủ thành viên được tham gia, trước khi khai mạc. Vụ việc đã xem xét không được rút khỏi chương trình.',
      en: 'A case goes on the agenda before the meeting opens, once comments on it are closed and enough members may act in it. An item that has been taken up is not taken off.',
    },
  },
  '24.3': {
    title: { vi: 'Kê khai cho từng vụ việc', en: 'Declaring item by item' },
    text: {
      vi: 'Mỗi thành viên kê khai xung đột lợi ích cho từng vụ việc, một lần. Trước khi kê khai chỉ thấy số vụ việc; có xung đột thì phần họp về vụ việc đó khép lại với họ.',
      en: 'Each member declares, once, for each item. Until then they see its reference only; with a conflict that part of the meeting is closed to them.',
    },
  },
  '24.4': {
    title: { vi: 'Có mặt và số thành viên cần có', en: 'Attendance and quorum' },
    text: {
      vi: 'Ghi người có mặt, người ra về và quay lại. Phiên họp khai mạc khi đủ số thành viên; từng vụ việc chỉ được xem xét khi đủ số thành viên được tham gia, đã kê khai và đang có mặt.',
      en: 'Who is there, leaves and comes back is recorded. A meeting opens with a quorum; an item is taken up with a quorum of members who may act in it, have declared and are in the room.',
    },
  },
  '24.5': {
    title: { vi: 'Biên bản', en: 'Minutes' },
    text: {
      vi: 'Biên bản lập từ các việc đã ghi, có phần cho từng vụ việc đã xem xét, do chủ tọa và thư ký ký. Ghi thêm sau khi một người đã ký thì phải ký lại. Biên bản đã ký không sửa; bản đính chính ghi tiếp và giữ nguyên bản cũ.',
      en: 'Minutes are made from what was recorded, with a part for each item taken up, and are signed by the chair and the secretary. What is added after one has signed has to be signed again. Signed minutes never change: a correction follows them and keeps the old text.',
    },
  },
  '24.6': {
    title: { vi: 'Dời và hủy phiên họp', en: 'Another day, or none' },
    text: {
      vi: 'Phiên họp được dời sang một ngày làm việc khác, có lý do, trong số lần cho phép; hoặc hủy trước khi khai mạc. Người có mặt được ghi lại từ đầu.',
      en: 'A meeting is put off to another working day, with reasons and no more often than allowed, or cancelled before it opens. Attendance is then recorded afresh.',
    },
  },
};
