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
  'session.wrongPasskey': {
    title: { vi: 'Đăng nhập không thành công', en: 'Sign-in failed' },
    detail: {
      vi: 'Khóa truy cập này không dùng được ở đây. Hãy thử lại, hoặc đăng nhập bằng cách khác.',
      en: 'This passkey cannot be used here. Try again, or sign in another way.',
    },
  },
  'sso.notRight': {
    title: { vi: 'Đăng nhập một lần không thành công', en: 'Single sign-on failed' },
    detail: {
      vi: 'Câu trả lời từ nhà cung cấp không hợp lệ, đã dùng hoặc đã quá hạn. Hãy bắt đầu lại.',
      en: 'What the provider answered is not valid, was used already or is out of date. Start again.',
    },
  },
  'sso.unknownPerson': {
    title: { vi: 'Chưa có tài khoản cho bạn', en: 'There is no account for you here' },
    detail: {
      vi: 'Nhà cung cấp nhận ra bạn, nhưng ở đây chưa có tài khoản gắn với bạn. Hãy dùng thư mời, hoặc đăng nhập rồi liên kết trong trang Tài khoản.',
      en: 'The provider knows you, but no account here is linked to you. Use your invitation, or sign in and link it on the account page.',
    },
  },
  'sso.otherAccount': {
    title: { vi: 'Không liên kết được', en: 'It cannot be linked' },
    detail: {
      vi: 'Danh tính ở nhà cung cấp, mã mời hoặc tài khoản này đã gắn với nơi khác. Chưa có gì thay đổi.',
      en: 'That identity at the provider, this code or this account is tied to another. Nothing was changed.',
    },
  },
  'sso.unavailable': {
    title: { vi: 'Nhà cung cấp chưa trả lời', en: 'The provider does not answer' },
    detail: {
      vi: 'Hãy thử lại sau, hoặc đăng nhập bằng cách khác.',
      en: 'Try again later, or sign in another way.',
    },
  },
  'passkey.notRight': {
    title: { vi: 'Chưa thêm được khóa truy cập', en: 'The passkey was not added' },
    detail: {
      vi: 'Thiết bị chưa xác minh được bạn, khóa đã có rồi, hoặc yêu cầu đã quá hạn. Hãy thử lại.',
      en: 'The device did not verify you, the passkey is there already, or the request is out of date. Try again.',
    },
  },
  'passkey.noName': {
    title: { vi: 'Không dùng được khóa truy cập ở địa chỉ này', en: 'No passkeys at this address' },
    detail: {
      vi: 'Khóa truy cập gắn với tên miền. Hãy mở trang bằng tên, không phải bằng địa chỉ số.',
      en: 'Passkeys are bound to a name. Open the page by its name, not by a number address.',
    },
  },
  'account.lastWayIn': {
    title: { vi: 'Đây là cách đăng nhập cuối cùng', en: 'This is your last way in' },
    detail: {
      vi: 'Gỡ đi thì bạn không vào được nữa. Hãy thêm cách khác trước.',
      en: 'Without it you could not sign in any more. Add another way first.',
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
  'calendar.notFound': {
    title: { vi: 'Không có lịch này', en: 'No such calendar' },
    detail: {
      vi: 'Địa chỉ lịch không đúng hoặc đã bị thu hồi. Tạo địa chỉ mới ở trang Tài khoản.',
      en: 'The calendar address is not right, or was revoked. Make a new one on the account page.',
    },
  },
  'calendar.tooMany': {
    title: { vi: 'Đã có nhiều địa chỉ lịch', en: 'Too many calendar addresses' },
    detail: {
      vi: 'Hãy thu hồi một địa chỉ đang dùng trước khi tạo địa chỉ mới.',
      en: 'Revoke one of those you have before making another.',
    },
  },
  'notice.alwaysTold': {
    title: { vi: 'Loại thông báo này không tắt được', en: 'This kind cannot be turned off' },
    detail: {
      vi: 'Thông báo gắn với quyền hoặc nghĩa vụ của bạn luôn được hiện. Lựa chọn cũ được giữ nguyên.',
      en: 'What carries a right or a duty of yours is always shown. Your choices are as they were.',
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
