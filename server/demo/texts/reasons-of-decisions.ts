// Reasons by command from the committee on: sittings, decisions, appeals, stays. See `reasons-of-acts.ts`.
import type { Phrases } from './phrases.ts';

const challenged = [
  [
    'Thành viên này từng công tác cùng phòng với tôi và đã có bất đồng về công việc.',
    'Thành viên này đã phát biểu về vụ việc trước khi họp.',
  ],
];

const ruled = [
  [
    'Căn cứ nêu ra đã được kiểm tra với hồ sơ công tác và ý kiến của thành viên được nêu.',
    'Đã nghe ý kiến hai bên; quyết định nhằm bảo đảm sự vô tư của việc xem xét.',
  ],
];

const putOff = [
  [
    'Cần bổ sung bản dịch và thời gian cho người bị xem xét đọc tài liệu mới nộp.',
    'Hai thành viên phải đi công tác đột xuất, không bảo đảm số người tham dự.',
  ],
];

export const reasonsOfDecisions: Phrases = {
  'advice.challengeMember': challenged,
  'discipline.challengeMember': challenged,
  'advice.ruleOnChallenge': ruled,
  'discipline.ruleOnChallenge': ruled,
  'advice.adjourn': putOff,
  'discipline.adjourn': putOff,
  'advice.postpone': putOff,
  'advice.signDecision': [
    [
      'Hội đồng đã xem xét từng nội dung về {topic} trên cơ sở chứng cứ đã công bố.',
      'Kết quả biểu quyết dựa trên chứng cứ về {topic}, sau khi bảo đảm quyền trình bày của người bị xem xét.',
    ],
    [
      'Chứng từ gốc và lời trình bày có chữ ký là chứng cứ thuyết phục nhất.',
      'Những chứng cứ còn mâu thuẫn không được dùng làm căn cứ.',
      'Tình tiết có lợi và việc khắc phục đã được cân nhắc.',
    ],
    ['Việc im lặng ở một số điểm không bị suy diễn.', 'Quyết định chỉ tính những gì đã được biểu quyết.'],
  ],
  'discipline.appointPanel': [
    [
      'Các thành viên chưa từng tham gia vụ việc, không có quan hệ với người bị xem xét.',
      'Chọn theo lịch luân phiên; từng người đã xác nhận không có xung đột lợi ích.',
    ],
  ],
  'discipline.admitAppeal': [
    [
      'Khiếu nại đúng thời hạn, do chính người bị xem xét gửi, có nêu lý do.',
      'Nội dung khiếu nại thuộc diện được xem xét lại.',
    ],
  ],
  'discipline.rejectAppeal': [
    ['Nội dung khiếu nại không nhằm vào kết luận, hình thức hay thủ tục của quyết định.'],
  ],
  'discipline.decideAppeal': [
    [
      'Hội đồng khiếu nại đã xem lại toàn bộ hồ sơ về {topic} và nghe người khiếu nại.',
      'Các điểm khiếu nại được trả lời lần lượt trong phụ lục.',
    ],
    [
      'Kết quả theo biểu quyết của hội đồng; không hình thức nào nặng hơn được xem xét.',
      'Thủ tục thông báo và giải trình đã được kiểm tra từng bước.',
    ],
  ],
  'case.stay': [
    [
      'Tạm dừng trong thời gian chờ; chỉ bảo quản chứng cứ có nguy cơ mất.',
      'Việc tiếp tục lúc này không bảo đảm quyền giải trình của người bị xem xét.',
    ],
  ],
  'case.reviewStay': [
    [
      'Lý do tạm đình chỉ vẫn còn, đã hỏi lại và nhận được trả lời bằng văn bản.',
      'Kết quả đang chờ dự kiến có trong tháng tới.',
    ],
  ],
  'case.resume': [
    ['Lý do tạm đình chỉ đã hết; các thời hạn chạy tiếp với phần còn lại.', 'Đã nhận được kết quả cần chờ.'],
  ],
};
