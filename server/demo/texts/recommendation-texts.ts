// What the demo's recommendations say. They are about ways of working, and about nobody.
export const recommendationTexts = {
  conflicts: {
    subject: 'Kê khai xung đột lợi ích khi chấm thầu',
    recommendation:
      'Bổ sung bước kê khai xung đột lợi ích bằng văn bản cho mọi người tham gia tổ chấm thầu, trước khi mở hồ sơ. Bản kê khai lưu cùng hồ sơ gói thầu và do bộ phận khác với bộ phận mời thầu kiểm tra.',
  },
  receipts: {
    subject: 'Chứng từ tạm ứng công tác phí',
    recommendation:
      'Quy định rõ chứng từ phải nộp khi quyết toán tạm ứng, thời hạn nộp và người kiểm tra. Việc kiểm tra tách khỏi việc duyệt chi, để một bộ phận không tự duyệt khoản của mình.',
  },
  storage: {
    subject: 'Đối chiếu kho vật tư với sổ sách',
    recommendation:
      'Kiểm kê đột xuất mỗi quý, do bộ phận không quản lý kho thực hiện, và ghi chênh lệch vào biên bản có mã. Báo cáo chênh lệch lặp lại cho ban giám đốc.',
  },
  waiting: {
    subject: 'Công khai thứ tự tiếp nhận bệnh nhân',
    recommendation:
      'Phát số thứ tự tự động tại quầy và niêm yết các trường hợp được ưu tiên theo quy định, để không ai phải nhờ người quen mới được khám sớm.',
    done: 'Đã lắp máy phát số tại hai cơ sở, niêm yết trường hợp ưu tiên ở mỗi quầy và giao phòng kế hoạch kiểm tra nhật ký số mỗi tuần.',
  },
  counters: {
    subject: 'Nhận hồ sơ ngoài quầy một cửa',
    recommendation:
      'Mọi hồ sơ đều vào hệ thống một cửa với biên nhận có mã. Bộ phận chuyên môn không nhận hồ sơ trực tiếp; trường hợp khẩn được ghi sổ riêng và công khai số lượng hằng tháng.',
    done: 'Đã ngừng nhận hồ sơ tại phòng chuyên môn, thêm biên nhận có mã và công bố số lượng hồ sơ khẩn hằng tháng trên trang của trung tâm.',
    finding:
      'Kiểm tra ngẫu nhiên ba mươi hồ sơ của hai tháng gần nhất: hồ sơ nào cũng có mã biên nhận. Khép kiến nghị.',
  },
};
