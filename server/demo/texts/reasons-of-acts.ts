// Why somebody did what they did: reasons by command. Each is put together of one phrase of each list.
import type { Phrases } from './phrases.ts';

const heardBoth = [
  'Các bên liên quan đã được thông báo và nêu ý kiến.',
  'Ý kiến của người bị xem xét đã được xem xét và ghi vào hồ sơ.',
  'Hồ sơ đủ căn cứ để quyết định ở bước này.',
];

export const reasonsOfActs: Phrases = {
  'detection.recommend': [
    [
      'Thông tin nêu hành vi cụ thể về {topic}, có thời gian, địa điểm và tài liệu kèm theo.',
      'Qua sàng lọc, nội dung về {topic} có căn cứ ban đầu và thuộc thẩm quyền xem xét.',
      'Đã đối chiếu sơ bộ với hồ sơ của {unit}; nội dung phản ánh có cơ sở để làm rõ.',
    ],
    [
      'Không thấy căn cứ được bảo vệ nào là lý do của việc phản ánh.',
      'Còn thời hiệu đối với ít nhất một hình thức.',
      'Người có liên quan thuộc diện quản lý tại thời điểm xảy ra hành vi.',
    ],
  ],
  'detection.returnScreening': [
    [
      'Cần nêu rõ hơn thời gian và địa điểm của hành vi liên quan đến {topic}.',
      'Chưa làm rõ người thực hiện có được giao nhiệm vụ này hay không.',
      'Cần đối chiếu thêm với văn bản {doc} trước khi đề xuất.',
    ],
  ],
  'detection.open': [
    [
      'Thống nhất với đề xuất. Dấu hiệu về {topic} đủ cụ thể để thẩm tra, xác minh.',
      'Có dấu hiệu vi phạm cụ thể liên quan đến {topic}; cần được làm rõ theo quy trình.',
      'Tài liệu ban đầu về {topic} đủ để mở thẩm tra; chưa kết luận về bất kỳ ai.',
    ],
    [
      'Thuộc thẩm quyền, còn thời hiệu, không dựa trên căn cứ được bảo vệ.',
      'Yêu cầu thu thập đầy đủ chứng cứ buộc và chứng cứ gỡ.',
    ],
  ],
  'verification.requestExtension': [
    [
      'Tôi cần thêm thời gian để xin trích lục chứng từ tại {unit}.',
      'Tôi đang điều trị theo chỉ định của bác sĩ, có giấy xác nhận kèm theo.',
      'Tài liệu công bố nhiều trang, tôi cần người hỗ trợ cùng đọc trước khi giải trình.',
    ],
  ],
  'verification.grantExtension': [
    [
      'Đề nghị có căn cứ, kèm giấy tờ chứng minh; việc gia hạn không làm chậm đáng kể vụ việc.',
      'Khối lượng tài liệu lớn; chấp nhận để bảo đảm quyền giải trình.',
    ],
  ],
  'verification.refuseExtension': [
    [
      'Đề nghị không nêu lý do cụ thể và thời hạn còn lại vẫn đủ để giải trình.',
      'Tài liệu mà đề nghị nêu đã được cung cấp từ trước.',
    ],
  ],
  'verification.extendInvestigation': [
    [
      'Chờ kết luận giám định, dự kiến có trong vòng ba tuần.',
      'Phải làm việc thêm với {count} người có liên quan ở nhiều địa điểm.',
      'Dữ liệu điện tử cần trích xuất lại do hệ thống của {unit} nâng cấp.',
    ],
    ['Người bị xem xét được báo về việc gia hạn.', 'Gia hạn một lần, không kéo dài thêm.'],
  ],
  'verification.addAllegation': [
    [
      'Trong quá trình thẩm tra phát hiện thêm tài liệu về {topic}, cần được thông báo và xem xét cùng.',
      'Chứng từ thu thập được cho thấy có dấu hiệu khác liên quan đến {topic}.',
    ],
  ],
  'verification.dropAllegation': [
    [
      'Nội dung này trùng với nội dung đã nêu, không tách riêng để xem xét.',
      'Không xác định được thời gian và hành vi cụ thể; không tiếp tục xem xét nội dung này.',
    ],
  ],
  'verification.submitFindings': [
    [
      'Đối chiếu chứng cứ đã công bố với từng yếu tố của điều khoản về {topic}.',
      'Chứng cứ về {topic} thống nhất với nhau ở thời gian và người thực hiện.',
      'Những gì người bị xem xét đã nêu về {topic} được kiểm tra với tài liệu gốc; không nêu thì không bị suy diễn.',
    ],
    [
      'Điểm còn khác nhau giữa các lời trình bày được nêu rõ và không dùng làm căn cứ.',
      'Tình tiết có lợi đã được cân nhắc.',
      'Đây là kết luận tạm thời, người bị xem xét còn được góp ý.',
    ],
  ],
  'verification.returnReport': [
    [
      'Lập luận về yếu tố nhận thức chưa dựa trên chứng cứ nào; cần bổ sung.',
      'Chưa phân tích đủ tình tiết có lợi cho người bị xem xét về {topic}.',
      'Cần làm rõ quy chế đang áp dụng tại thời điểm {from}.',
    ],
  ],
  'verification.approveReport': [
    [
      'Báo cáo đầy đủ, kết luận tạm thời dựa trên chứng cứ đã công bố.',
      'Từng nội dung đều có chứng cứ buộc, chứng cứ gỡ và ý kiến của người bị xem xét, nếu có.',
      'Đồng ý chuyển sang xem xét; kết luận về {topic} vẫn là tạm thời.',
    ],
  ],
  'verification.closeNoCase': [
    [
      'Không nội dung nào có đủ chứng cứ theo từng yếu tố của điều khoản.',
      'Chứng cứ thu thập được không cho thấy có {topic}.',
    ],
    [
      'Người bị xem xét và những người đã được thông báo sẽ nhận kết quả bằng văn bản.',
      'Đề nghị khôi phục đầy đủ.',
    ],
  ],
  general: [
    [
      'Căn cứ hồ sơ về {topic} và ý kiến của những người có liên quan.',
      'Sau khi xem xét hồ sơ, chứng cứ đã công bố và giải trình về {topic}.',
      'Qua đối chiếu tài liệu của {unit} và giải trình đã nhận.',
    ],
    heardBoth,
  ],
};
