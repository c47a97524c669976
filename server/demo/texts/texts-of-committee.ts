// What is written before the committee, on appeal and in enforcement, by kind of text. See `texts-of-inquiry.ts`.
// A key with `@` belongs to one command.
import type { Phrases } from './phrases.ts';

export const textsOfCommittee: Phrases = {
  paper: [
    [
      'Tờ trình tóm tắt kết quả thẩm tra về {topic}, chứng cứ buộc, chứng cứ gỡ và giải trình của người bị xem xét.',
      'Trình Hội đồng xem xét nội dung liên quan đến {topic}, kèm báo cáo thẩm tra và toàn bộ giải trình.',
    ],
    [
      'Các hình thức nêu trong phụ lục nằm trong khung của điều khoản; tờ trình không kiến nghị hình thức nào.',
      'Tờ trình nêu đầy đủ tình tiết có lợi và không đề nghị hình thức cụ thể.',
    ],
  ],
  comments: [
    [
      'Báo cáo chưa nêu việc tôi đã chủ động báo cáo và khắc phục.',
      'Tôi đề nghị ghi rõ vào báo cáo ý kiến của tổ trưởng chuyên môn về {topic}.',
      'Tôi đồng ý với phần diễn biến nhưng không đồng ý với nhận định về lỗi cố ý.',
      'Số liệu ở trang 4 của báo cáo không khớp với chứng từ gốc, đề nghị đối chiếu lại.',
    ],
    [
      'Đề nghị Hội đồng xem xét quá trình công tác và việc khắc phục.',
      'Tôi mong được trình bày trực tiếp tại phiên họp.',
      'Kèm theo là bản sao tài liệu tôi đã nộp trước đây.',
    ],
  ],
  'place@advice.schedule': [
    [
      'Phòng họp số 2, 8 giờ 30 phút',
      'Phòng họp tầng 3, 14 giờ',
      'Hội trường nhỏ, 9 giờ',
      'Phòng họp số 1, 13 giờ 30 phút',
    ],
  ],
  nature: [
    [
      'Tôi từng là cấp trên trực tiếp của người bị xem xét trong hai năm.',
      'Con tôi và con của người bị xem xét là vợ chồng.',
      'Gia đình tôi có giao dịch vay mượn với người bị xem xét chưa kết thúc.',
    ],
  ],
  statement: [
    [
      'Người bị xem xét trình bày lại diễn biến về {topic} và giữ nguyên giải trình.',
      'Người bị xem xét thừa nhận thiếu sót trong {topic} và nêu những việc đã khắc phục.',
      'Người bị xem xét giải thích từng chứng cứ được công bố và đề nghị ghi nhận hai tài liệu gỡ.',
    ],
    [
      'Các thành viên đã hỏi và được trả lời. Người bị xem xét nói lời sau cùng.',
      'Người hỗ trợ bổ sung ý kiến về hoàn cảnh. Người bị xem xét nói lời sau cùng, mong được xem xét khách quan.',
    ],
  ],
  proof: [
    [
      'Giấy mời giao trực tiếp, có ký nhận; người bị xem xét gửi văn bản đề nghị họp vắng mặt.',
      'Giấy mời gửi bảo đảm, có giấy báo nhận; đến giờ họp không có mặt và không liên lạc được.',
    ],
  ],
  dissent: [
    [
      'Tôi cho rằng chứng cứ về yếu tố nhận thức chưa đủ thuyết phục.',
      'Theo tôi việc khắc phục trước khi có phản ánh cần được tính đến nhiều hơn.',
      'Tôi đánh giá mức độ nặng hơn đa số, vì hành vi lặp lại nhiều lần.',
    ],
    ['Tôi tôn trọng kết quả biểu quyết và đề nghị lưu ý kiến này.'],
  ],
  'answer@advice.signDecision': [
    [
      'Hội đồng đã xem xét từng điểm trong giải trình; điểm về thời gian được chấp nhận, các điểm khác không phù hợp với tài liệu gốc.',
      'Ý kiến cho rằng đã báo cáo miệng không được tài liệu nào xác nhận; việc khắc phục được ghi nhận.',
      'Hội đồng ghi nhận hoàn cảnh và việc hợp tác, thể hiện trong kết quả biểu quyết.',
      'Không có giải trình nào bị bỏ qua; lý do chấp nhận hoặc không chấp nhận nêu tại phụ lục.',
    ],
  ],
  appeal: [
    [
      'Hội đồng chưa đánh giá đúng tài liệu gỡ mà tôi đã nộp về {topic}.',
      'Hình thức là quá nặng so với những trường hợp tương tự trong đơn vị.',
      'Tôi không được cung cấp một chứng cứ được viện dẫn trong lý do của quyết định.',
    ],
    [
      'Đề nghị Hội đồng khiếu nại xem xét lại toàn bộ.',
      'Đề nghị giảm nhẹ vì tôi đã khắc phục đầy đủ.',
      'Đề nghị hủy kết luận về nội dung này.',
    ],
  ],
  enforcement: [
    [
      'Công bố quyết định trước tập thể đơn vị, có biên bản.',
      'Ghi hồ sơ cán bộ và thông báo bằng văn bản cho đơn vị.',
      'Công bố quyết định, lưu hồ sơ cán bộ, thông báo cho người bị xem xét về ngày hết hiệu lực.',
    ],
  ],
  restoration: [
    [
      'Gửi văn bản xin lỗi và thông báo kết quả đến những người đã được báo về vụ việc.',
      'Thông báo kết quả tại cuộc họp đơn vị, rút tài liệu khỏi hồ sơ cán bộ.',
      'Thông báo kết quả bằng văn bản, bố trí lại nhiệm vụ như trước.',
    ],
  ],
  comment: [
    [
      'Đã liên hệ bộ phận văn thư, hẹn lấy bản sao trong tuần.',
      'Hồ sơ đã đánh số trang và lập mục lục.',
      'Lưu ý lịch nghỉ lễ khi xếp lịch làm việc.',
      'Đã nhắc đơn vị cung cấp tài liệu còn thiếu.',
    ],
  ],
  handover: [
    [
      'Đã thu thập chứng từ và làm việc với hai người có liên quan; còn chờ dữ liệu trích xuất.',
      'Kế hoạch đã duyệt, mới thực hiện bước đầu; hạn gần nhất là hạn thông báo.',
    ],
    ['Bàn giao vì người cũ chuyển nhiệm vụ khác.', 'Bàn giao vì người cũ nghỉ chế độ dài ngày.'],
  ],
};
