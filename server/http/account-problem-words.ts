// The sentences for what can go wrong with an account: signing in, invitations, passwords, proving again who one is.
// What is said to somebody without a session never tells whether there is such an account.
import type { AccountProblemCode } from '#workflows/contract/problem.ts';
import type { Words } from '#workflows/rules/pack.ts';

export const accountProblemWords: Record<AccountProblemCode, { title: Words; detail: Words }> = {
  'session.stepUpRequired': {
    title: { vi: 'Cần xác nhận lại danh tính', en: 'Confirm that it is you' },
    detail: {
      vi: 'Thao tác này cần xác nhận danh tính trong vòng 30 phút. Nội dung bạn nhập được giữ; chưa có gì được ghi.',
      en: 'This needs a confirmation of who you are within the last 30 minutes. What you entered is kept; nothing was written.',
    },
  },
  'account.notConfirmed': {
    title: { vi: 'Chưa xác nhận được', en: 'Not confirmed' },
    detail: {
      vi: 'Mật khẩu hoặc mã chưa đúng. Hãy kiểm tra rồi nhập lại.',
      en: 'The password or the code is not right. Check it and enter it again.',
    },
  },
  'account.notFound': {
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: {
      vi: 'Mục này không còn trong tài khoản của bạn.',
      en: 'There is no such thing in your account any more.',
    },
  },
  'account.mayNotInvite': {
    title: { vi: 'Bạn không mời được người này', en: 'You cannot invite this person' },
    detail: {
      vi: 'Người quản trị mời cán bộ; thư ký hoặc người xác minh mời người bị xem xét sau khi đã ban hành thông báo.',
      en: 'An administrator invites staff; a secretary or an investigator invites the respondent once notice is issued.',
    },
  },
  'invitation.hasAccount': {
    title: { vi: 'Người này đã có tài khoản', en: 'This person has an account' },
    detail: {
      vi: 'Không tạo thư mời. Người này đăng nhập bằng tài khoản đang có.',
      en: 'No invitation was made. They sign in with the account they have.',
    },
  },
  'invitation.unknown': {
    title: { vi: 'Mã mời không dùng được', en: 'The code cannot be used' },
    detail: {
      vi: 'Mã chưa đúng, đã được dùng hoặc đã quá hạn. Hãy so lại với thư mời; nếu vẫn không được, xin mã mới từ nơi gửi thư.',
      en: 'It is not right, was used already or is out of date. Compare it with the letter; if that does not help, ask the sender for a new one.',
    },
  },
  'invitation.notThisEmail': {
    title: { vi: 'Không dùng được địa chỉ này', en: 'This address cannot be used' },
    detail: {
      vi: 'Hãy nhập một địa chỉ thư điện tử khác. Mã mời vẫn còn hiệu lực.',
      en: 'Enter another e-mail address. The code can still be used.',
    },
  },
  'password.tooShort': {
    title: { vi: 'Mật khẩu quá ngắn', en: 'The password is too short' },
    detail: {
      vi: 'Cần ít nhất 12 ký tự. Một câu dễ nhớ là tốt nhất.',
      en: 'It needs at least 12 characters. A sentence that you can remember is best.',
    },
  },
  'password.tooLong': {
    title: { vi: 'Mật khẩu quá dài', en: 'The password is too long' },
    detail: { vi: 'Tối đa 128 ký tự.', en: 'It can have at most 128 characters.' },
  },
  'password.leaked': {
    title: { vi: 'Mật khẩu này quá quen thuộc', en: 'This password is too well known' },
    detail: {
      vi: 'Mật khẩu nằm trong danh sách đã bị lộ hoặc dễ đoán. Hãy chọn mật khẩu khác.',
      en: 'It is on the list of leaked passwords or easy to guess. Choose another one.',
    },
  },
  'password.aboutYou': {
    title: { vi: 'Mật khẩu này dễ đoán', en: 'This password is easy to guess' },
    detail: {
      vi: 'Mật khẩu gần như chỉ gồm tên hoặc địa chỉ của bạn. Hãy chọn mật khẩu khác.',
      en: 'It is made of little but your name or address. Choose another one.',
    },
  },
};
