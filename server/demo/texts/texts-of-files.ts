// Texts of what goes on beside and after a case: what the respondent's status rests on, what the reporter is told, the
// evidence on which a closed case is reopened.
import type { Phrases } from './phrases.ts';

export const textsOfFiles: Phrases = {
  newEvidence: [
    [
      'Bản gốc sổ nhật ký được tìm thấy khi bàn giao kho lưu trữ.',
      'Người làm chứng trước đây vắng mặt nay đã cung cấp thư điện tử gốc.',
    ],
    ['Tài liệu này chưa có trong hồ sơ khi vụ việc kết thúc.'],
  ],
  message: [
    [
      'Thông tin của ông/bà đã được xem xét theo quy trình.',
      'Vụ việc đã được giải quyết xong theo quy trình.',
    ],
    ['Cảm ơn ông/bà đã cung cấp thông tin; danh tính của ông/bà được giữ kín.'],
  ],
  proof: [
    [
      'Giấy xác nhận của cơ sở y tế, bản sao có chứng thực.',
      'Quyết định của phòng Tổ chức cán bộ, kèm bản sao.',
    ],
  ],
  questions: [
    ['Làm rõ ai đã ký xác nhận và vào ngày nào.', 'Đối chiếu bản gốc với bản sao trong hồ sơ.'],
    ['Hỏi lại người làm chứng về thời điểm bàn giao.'],
  ],
  terms: [
    ['Không tái phạm trong thời gian thử thách.', 'Hoàn thành việc khắc phục hậu quả trong thời hạn.'],
    ['Báo cáo kết quả thực hiện mỗi quý.'],
  ],
  minute: [
    ['Đã cho xem toàn bộ tài liệu được công bố tại phòng đọc, có người đi cùng.'],
    ['Buổi xem kết thúc lúc 11 giờ, biên bản có chữ ký các bên.'],
  ],
  line: [['Ngày ghi trên phiếu tiếp nhận.', 'Số hiệu của biên nhận.']],
};
