// What is written about interim measures, protection and the respondent's own requests, by kind of text and command.
import type { Phrases } from './phrases.ts';

export const textsOfMeasures: Phrases = {
  'request@verification.requestInquiry': [
    [
      'Đề nghị làm việc với người trực tiếp lập hồ sơ về {topic} để làm rõ ai là người quyết định.',
      'Đề nghị thu thập sổ theo dõi của {unit} {months}, vì sổ này cho thấy trình tự thực tế.',
      'Đề nghị giám định chữ ký trên văn bản {doc}.',
    ],
  ],
  'request@verification.contestService': [
    [
      'Tôi đi công tác xa trong thời gian đó và người ký nhận không phải là tôi.',
      'Thông báo được gửi đến nơi ở cũ nên tôi chỉ biết khi đã gần hết thời hạn giải trình.',
    ],
  ],
  'request@case.objectInterim': [
    [
      'Tôi không còn tiếp cận hồ sơ về {topic} nên không thể cản trở việc thẩm tra.',
      'Việc tạm đình chỉ ảnh hưởng đến công việc chung của {unit}; chỉ cần tôi không xử lý phần việc liên quan.',
    ],
    ['Đề nghị xem xét lại và chấm dứt.', 'Tôi sẵn sàng có mặt khi được mời.'],
  ],
  'request@case.requestProtection': [
    [
      'Sau buổi làm việc, tôi bị chuyển khỏi các đầu việc thường ngày mà không có lý do.',
      'Tôi nhận được lời nhắn yêu cầu rút lại những gì đã nói.',
      'Đồng nghiệp cho biết có người đang hỏi ai đã cung cấp thông tin.',
    ],
    ['Đề nghị giữ kín việc tôi đã trình bày.', 'Đề nghị được bảo vệ trong thời gian tới.'],
  ],
  'request@case.answerCheckIn': [
    [
      'Từ lần hỏi trước, công việc của tôi vẫn bình thường.',
      'Tôi vẫn được giao việc như trước, nhưng không còn được mời họp giao ban.',
      'Tôi bị đổi ca trực hai lần mà không được báo trước.',
    ],
    ['Nếu có thay đổi, tôi sẽ báo ngay.', 'Đề nghị tiếp tục giữ kín việc tôi đã trình bày.'],
  ],
  'act@case.reportRetaliation': [
    [
      'Tôi bị đánh giá không hoàn thành nhiệm vụ ngay sau khi trình bày về {topic}, khác với mọi quý trước.',
      'Tôi bị điều chuyển sang bộ phận khác mà không có lý do bằng văn bản.',
    ],
  ],
  gist: [
    [
      'Một người biết việc cho biết đã thấy hồ sơ về {topic} được sửa sau ngày ký.',
      'Tài liệu cho thấy trình tự phê duyệt không đúng với trình tự đã khai về {topic}.',
    ],
    ['Phần còn lại có thể làm lộ người cung cấp nên không được công bố.'],
  ],
};

export const reasonsOfMeasures: Phrases = {
  'case.proposeInterim': [
    [
      'Người bị xem xét vẫn phụ trách kho hồ sơ về {topic} và có thể sửa, hủy tài liệu.',
      'Những người cần làm việc đều là cấp dưới trực tiếp tại {unit}.',
    ],
    ['Giao tạm việc cho người khác không đủ để loại trừ nguy cơ này.'],
  ],
  'case.suspendInterim': [
    [
      'Có dấu hiệu cụ thể về việc liên hệ với người sẽ được mời làm việc.',
      'Tài liệu gốc còn do người bị xem xét giữ và chưa sao chụp xong.',
    ],
    ['Biện pháp này không phải là kỷ luật và không nói gì về kết luận.'],
  ],
  'case.reviewInterim': [
    [
      'Việc làm việc với người biết việc tại {unit} chưa xong nên nguy cơ nêu trước đây vẫn còn.',
      'Đã cân nhắc ý kiến phản đối; tài liệu gốc về {topic} vẫn chưa sao chụp xong.',
    ],
    ['Thời gian áp dụng được rút ngắn; khi việc này xong thì chấm dứt ngay.'],
  ],
  'case.monitorProtection': [
    [
      'Đã trao đổi riêng, thống nhất đầu mối liên lạc và việc giữ kín tên trong biên bản.',
      'Đã đề nghị đơn vị không thay đổi vị trí công tác trong thời gian này.',
    ],
    ['Sẽ hỏi thăm theo lịch.'],
  ],
  'verification.withhold': [
    [
      'Chỉ một người có thể biết nội dung này; che bớt vẫn lộ người đó.',
      'Tài liệu ghi tình trạng sức khỏe của người không liên quan đến {topic}.',
    ],
  ],
};
