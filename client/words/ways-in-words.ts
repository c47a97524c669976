// The words of passkeys and single sign-on on the account's pages, under `t('account.…')`. `en` has the shape of `vi`.

export const waysInWordsVi = {
  passkeys: {
    title: 'Khóa truy cập',
    note: 'Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của thiết bị, không cần mật khẩu. Một khóa được tính là hai bước xác thực.',
    name: 'Tên của khóa',
    nameNote: 'Để sau này bạn nhận ra khóa nào ở thiết bị nào.',
    add: 'Thêm khóa truy cập',
    added: 'Đã thêm khóa truy cập.',
    removed: 'Đã gỡ khóa truy cập. Các phiên bắt đầu bằng khóa này đã kết thúc.',
    used: 'Dùng lần cuối {{when}}',
    since: 'Thêm {{when}}, chưa dùng lần nào',
    rename: 'Đổi tên',
    renameOf: 'Đổi tên khóa {{name}}',
    saveName: 'Lưu tên',
    remove: 'Gỡ',
    removeOf: 'Gỡ khóa {{name}}',
    sure: 'Gỡ khóa này?',
    keep: 'Thôi',
    notHere:
      'Khóa truy cập gắn với tên miền. Hãy mở trang bằng tên, không phải bằng địa chỉ số, để thêm khóa.',
    notGiven: 'Thiết bị chưa trả lời hoặc bạn đã dừng lại. Chưa có gì thay đổi.',
  },
  link: {
    note: 'Khi đã liên kết, bạn đăng nhập bằng tài khoản của cơ quan mà không cần mật khẩu ở đây.',
    isOn: 'Đã liên kết',
    isOff: 'Chưa liên kết',
    start: 'Liên kết tài khoản',
    end: 'Gỡ liên kết',
    ended: 'Đã gỡ liên kết.',
  },
  confirmed: {
    title: 'Đã xác nhận',
    note: 'Bạn có thể đóng cửa sổ này. Trang trước sẽ tự tiếp tục.',
  },
};

export const waysInWordsEn: typeof waysInWordsVi = {
  passkeys: {
    title: 'Passkeys',
    note: 'Sign in with the fingerprint, face or PIN of your device, without a password. A passkey counts as two factors.',
    name: 'Name of the passkey',
    nameNote: 'So that you recognise later which one is on which device.',
    add: 'Add a passkey',
    added: 'The passkey was added.',
    removed: 'The passkey was removed. Sessions that it began have ended.',
    used: 'Last used {{when}}',
    since: 'Added {{when}}, not used yet',
    rename: 'Rename',
    renameOf: 'Rename the passkey {{name}}',
    saveName: 'Save the name',
    remove: 'Remove',
    removeOf: 'Remove the passkey {{name}}',
    sure: 'Remove this passkey?',
    keep: 'Cancel',
    notHere: 'Passkeys are bound to a name. Open the page by its name, not by a number address, to add one.',
    notGiven: 'The device did not answer, or you stopped. Nothing was changed.',
  },
  link: {
    note: 'Once linked, you sign in with your organisation’s account and need no password here.',
    isOn: 'Linked',
    isOff: 'Not linked',
    start: 'Link the account',
    end: 'End the link',
    ended: 'The link was ended.',
  },
  confirmed: {
    title: 'Confirmed',
    note: 'You can close this window. The page before goes on by itself.',
  },
};
