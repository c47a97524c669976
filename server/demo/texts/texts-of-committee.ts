// What is written before the committee, on appeal and in enforcement, by kind of text. See `texts-of-inquiry.ts`.
// A key with `@` belongs to one command.
import type { Phrases } from './phrases.ts';

export const textsOfCommittee: Phrases = {
  paper: [
    [
      'Tờ trình tóm tắt kết quả thẩm tra về {topic}, chứng cứ buộc, chứng cứ gỡ và ý kiến của người bị xem xét.',
      'Trình Hội đồng xem xét nội dung liên quan đến {topic}, kèm báo cáo thẩm tra và ý kiến của người bị xem xét.',
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
    ['Phòng họp số 1', 'Phòng họp số 2', 'Phòng họp tầng 3', 'Hội trường nhỏ'],
    [', theo giờ ghi trong giấy mời'],
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
      'Người bị xem xét trình bày lại diễn biến về {topic} và giữ nguyên ý kiến của mình.',
      'Người bị xem xét thừa nhận thiếu sót trong {topic} và nêu những việc đã khắc phục.',
      'Người bị xem xét giải thích từng chứng cứ được công bố và đề nghị ghi nhận hai tài liệu gỡ.',
    ],
    [
      'Các thành viên đã hỏi và được trả lời. Người bị xem xét nói lời sau cùng.',
      'Người hỗ trợ bổ sung ý kiến về hoàn cảnh. Người bị xem xét nói lời sau cùng, mong được xem xét khách quan.',
    ],
  ],
  proof: [['Giấy mời giao trực tiếp, có ký nhận, lưu trong hồ sơ.']],
  excused: [['Giấy mời giao trực tiếp, có ký nhận; người bị xem xét gửi văn bản đề nghị họp vắng mặt.']],
  unexplained: [['Giấy mời gửi bảo đảm, có giấy báo nhận; đến giờ họp không có mặt và không liên lạc được.']],
  dissent: [
    [
      'Tôi cho rằng chứng cứ về yếu tố nhận thức chưa đủ thuyết phục.',
      'Theo tôi việc khắc phục trước khi có phản ánh cần được tính đến nhiều hơn.',
      'Tôi đề nghị cân nhắc nhiều hơn hoàn cảnh và quá trình công tác.',
    ],
    ['Tôi tôn trọng kết quả biểu quyết và đề nghị lưu ý kiến này.'],
  ],
  'answer@advice.signDecision': [
    [
      'Mọi ý kiến của người bị xem xét trong hồ sơ và tại phiên họp đều được xem xét; lý do chấp nhận hoặc không chấp nhận nêu tại phụ lục.',
      'Những ý kiến phù hợp với tài liệu gốc được chấp nhận; việc không nêu ý kiến ở điểm nào không bị suy diễn.',
      'Hội đồng ghi nhận hoàn cảnh và việc khắc phục, thể hiện trong kết quả biểu quyết.',
    ],
  ],
  appeal: [
    [
      'Hội đồng chưa đánh giá đúng tài liệu gỡ mà tôi đã nộp về {topic}.',
      'Lý do của quyết định chưa trả lời hết ý kiến của tôi.',
    ],
    ['Đề nghị Hội đồng khiếu nại xem xét lại toàn bộ.', 'Đề nghị hủy kết luận về nội dung này.'],
  ],
  appealSanction: [
    [
      'Hình thức là quá nặng so với những trường hợp tương tự trong đơn vị.',
      'Việc tôi đã khắc phục trước khi có phản ánh chưa được tính đến.',
    ],
    ['Đề nghị giảm nhẹ hình thức.', 'Tôi không khiếu nại phần kết luận.'],
  ],
  appealProcedure: [
    [
      'Tôi không được cung cấp một chứng cứ được viện dẫn trong lý do của quyết định.',
      'Tài liệu công bố lần cuối đến tay tôi quá sát ngày họp.',
    ],
    ['Đề nghị hủy quyết định để xem xét lại đúng thủ tục.'],
  ],
  terms: [
    [
      'Không tái phạm và chấp hành đúng quy định về {topic}.',
      'Khắc phục xong hậu quả và báo cáo kết quả bằng văn bản.',
    ],
    ['Đơn vị nhận xét mỗi quý một lần.', 'Báo cáo với đơn vị khi hết thời gian tạm hoãn.'],
  ],
  questions: [
    [
      'Làm rõ thêm chứng từ gốc liên quan đến {topic}.',
      'Lấy lời trình bày của những người có mặt khi việc xảy ra.',
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
  timeBarred: [
    ['Hành vi được nêu đã hết thời hiệu đối với mọi hình thức trong khung.'],
    ['Người bị xem xét và những người đã được báo sẽ nhận thông báo.'],
  ],
  alreadyDecided: [
    ['Hành vi này đã được giải quyết bằng một quyết định trước đó, có bản sao trong hồ sơ.'],
    ['Người bị xem xét và những người đã được báo sẽ nhận thông báo.'],
  ],
};
