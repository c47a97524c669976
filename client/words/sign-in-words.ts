// Words of the sign-in page, in both languages. `en` has the shape of `vi`, so none can be forgotten.

export const signInWordsVi = {
  signIn: {
    title: 'Đăng nhập',
    lead: 'Theo dõi vụ việc kỷ luật từ lúc phát hiện đến khi kết thúc, đúng trình tự và có thể kiểm chứng.',
    line: 'Chỉ xét hành vi mà một điều khoản đã nêu. Không xét quan điểm, không theo dõi ai, không thời hạn nào tự kết tội.',
    email: 'Thư điện tử',
    password: 'Mật khẩu',
    showPassword: 'Hiện mật khẩu',
    submit: 'Đăng nhập',
    missingEmail: 'Hãy nhập thư điện tử.',
    missingPassword: 'Hãy nhập mật khẩu.',
    failed: 'Chưa đăng nhập được',
    noAnswer: 'Máy chủ chưa trả lời. Hãy kiểm tra kết nối rồi thử lại.',
    ended: 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại; nội dung đang nhập vẫn được giữ.',
    code: 'Mã xác thực',
    codeNote: 'Nhập 6 chữ số từ ứng dụng xác thực, hoặc một mã dự phòng.',
    or: 'hoặc',
    byPasskey: 'Đăng nhập bằng khóa truy cập',
    byProvider: 'Đăng nhập qua {{label}}',
    noPasskey: 'Thiết bị chưa đưa ra khóa truy cập nào. Hãy thử lại, hoặc đăng nhập bằng cách khác.',
    refused: {
      notRight:
        'Đăng nhập một lần chưa thành công: câu trả lời không hợp lệ hoặc đã quá hạn. Hãy bắt đầu lại.',
      unknownPerson:
        'Nhà cung cấp nhận ra bạn, nhưng ở đây chưa có tài khoản gắn với bạn. Hãy dùng thư mời, hoặc đăng nhập rồi liên kết trong trang Tài khoản.',
      otherAccount:
        'Chưa có gì thay đổi: danh tính ở nhà cung cấp, mã mời hoặc tài khoản này đã gắn với nơi khác.',
    },
    invited: 'Tôi có thư mời',
    demoTitle: 'Dùng thử ngay',
    demoNote: 'Dữ liệu hư cấu. Chọn một vai để xem đúng phần việc của vai đó.',
    demoAs: 'Vào với vai {{role}}: {{name}}',
    stages: 'Bốn giai đoạn và kết thúc',
    promise1: 'Mỗi bước nêu điều khoản và thời hạn.',
    promise2: 'Im lặng không phải là thừa nhận.',
    promise3: 'Không ai giữ hai vai trong một vụ việc.',
    promise4: 'Mỗi bước là một mục hồ sơ có cam kết, hệ thống không sửa được.',
  },
};

export const signInWordsEn: typeof signInWordsVi = {
  signIn: {
    title: 'Sign in',
    lead: 'Takes a conduct case from detection to resolution: in due course, fairly, and open to verification.',
    line: 'Only conduct that a written provision names. Never opinion, nobody watched, and no deadline convicts.',
    email: 'E-mail',
    password: 'Password',
    showPassword: 'Show the password',
    submit: 'Sign in',
    missingEmail: 'Enter your e-mail.',
    missingPassword: 'Enter your password.',
    failed: 'You are not signed in',
    noAnswer: 'The server did not answer. Check the connection and try again.',
    ended: 'Your session has ended. Sign in again; what you were entering is kept.',
    code: 'Code',
    codeNote: 'Enter the 6 digits from your authenticator app, or one of your backup codes.',
    or: 'or',
    byPasskey: 'Sign in with a passkey',
    byProvider: 'Sign in with {{label}}',
    noPasskey: 'The device gave no passkey. Try again, or sign in another way.',
    refused: {
      notRight: 'Single sign-on failed: the answer is not valid or out of date. Start again.',
      unknownPerson:
        'The provider knows you, but no account here is linked to you. Use your invitation, or sign in and link it on the account page.',
      otherAccount: 'Nothing was changed: that identity, this code or this account is tied to another.',
    },
    invited: 'I have an invitation',
    demoTitle: 'Try it now',
    demoNote: 'The data is made up. Choose a role to see exactly what that role sees.',
    demoAs: 'Enter as {{role}}: {{name}}',
    stages: 'Four stages and the end',
    promise1: 'Every step cites its article and its deadline.',
    promise2: 'Silence is never an admission.',
    promise3: 'Nobody acts in two capacities in one case.',
    promise4: 'Each step is a committed entry that the system cannot change.',
  },
};
