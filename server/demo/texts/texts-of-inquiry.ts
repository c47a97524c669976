// What is written from intake to the report, by kind of text: each is one sentence or more out of each list, joined.
// `{topic}` and the other words in braces are filled in from the case's own plot.
import type { Phrases } from './phrases.ts';

export const textsOfInquiry: Phrases = {
  answer: [
    [
      'Người phản ánh cho biết sự việc diễn ra nhiều lần, lần gần nhất là ngày {to}.',
      'Người phản ánh bổ sung tên phòng làm việc và thời điểm cụ thể, trong đó có ngày {from}.',
      'Người phản ánh xác nhận trực tiếp chứng kiến sự việc và còn giữ bản gốc giấy tờ.',
    ],
    [
      'Kèm theo câu trả lời là ảnh chụp {count} trang tài liệu.',
      'Người phản ánh đề nghị giữ kín danh tính và sẵn sàng làm việc trực tiếp.',
      'Những điều khác người phản ánh không biết rõ nên không khẳng định.',
    ],
  ],
  selfReport: [
    [
      'Cán bộ tự báo cáo về {topic} tại {unit}, {months}.',
      'Tự báo cáo bằng văn bản về {topic}, nộp tại {unit} trước khi có phản ánh.',
    ],
  ],
  question: [
    [
      'Đề nghị cho biết ngày, giờ và nơi xảy ra sự việc;',
      'Đề nghị nêu rõ ai là người trực tiếp thực hiện và ai chứng kiến;',
      'Đề nghị cho biết số hiệu hồ sơ, giấy tờ liên quan đến {topic};',
    ],
    [
      'nếu có tin nhắn, ảnh chụp hoặc biên nhận, xin gửi kèm bản sao.',
      'xin nói rõ điều trực tiếp biết và điều nghe người khác kể lại.',
      'danh tính của người trả lời được giữ kín theo quy định.',
    ],
  ],
  mandate: [
    [
      'Làm rõ {topic}, thời gian, địa điểm và người trực tiếp thực hiện.',
      'Xác minh các dấu hiệu liên quan đến {topic} {months}.',
      'Thu thập, kiểm tra chứng cứ về {topic} tại {unit}.',
    ],
    [
      'Thu thập cả chứng cứ buộc lẫn chứng cứ gỡ; không kết luận về con người.',
      'Chú ý những tình tiết có lợi cho người bị xem xét và ghi nhận đầy đủ.',
      'Bảo đảm người bị xem xét được thông báo và giải trình đúng thời hạn.',
    ],
    [
      'Báo cáo tiến độ hai tuần một lần.',
      'Giữ kín danh tính người phản ánh trong mọi văn bản.',
      'Khi cần gia hạn phải đề nghị trước khi hết thời hạn.',
    ],
  ],
  elements: [
    [
      'Nhiệm vụ, quyền hạn được giao; hành vi cụ thể đối với {topic}; thời gian và địa điểm.',
      'Có hay không {topic}; ai thực hiện; nhận thức của người thực hiện tại thời điểm đó.',
      'Từng yếu tố của điều khoản đối với {topic}; số tiền, số lần và hậu quả nếu có.',
    ],
  ],
  assessment: [
    [
      'Đối chiếu các chứng cứ nêu bên, yếu tố này được xem xét riêng đối với {topic}.',
      'Tài liệu và lời trình bày về {topic} được so sánh với bản gốc.',
      'Nội dung chứng cứ về {topic} được kiểm tra lại cùng thời gian và người thực hiện.',
    ],
    [
      'Điểm chưa thống nhất đã được ghi rõ và không dùng làm căn cứ.',
      'Không có chứng cứ nào khác làm thay đổi nhận định này.',
      'Ý kiến của người bị xem xét đã được cân nhắc khi đánh giá.',
    ],
  ],
  addressed: [
    [
      'Giải trình về {topic} đã được đối chiếu với chứng cứ đã công bố.',
      'Đã kiểm tra từng điểm mà người bị xem xét nêu về {topic}.',
    ],
    [
      'Phần có tài liệu chứng minh được chấp nhận; phần còn lại không đủ căn cứ để thay đổi nhận định.',
      'Điểm về thời gian được chấp nhận và phản ánh trong báo cáo; các điểm khác được trả lời ở phần lập luận.',
      'Tình tiết nêu trong giải trình được ghi nhận là tình tiết có lợi.',
    ],
  ],
  sources: [
    [
      'Sổ sách, chứng từ của {unit}; dữ liệu điện tử liên quan.',
      'Hồ sơ gốc tại {unit}; lời trình bày của người cùng bộ phận.',
      'Văn bản giao nhiệm vụ {doc}; chứng từ kế toán; hệ thống quản lý hồ sơ.',
    ],
    [
      'Về phía gỡ: tài liệu do người bị xem xét đề nghị thu thập, ý kiến người cùng làm việc.',
      'Về phía gỡ: quy chế, văn bản có thể cho phép việc này; các trường hợp tương tự.',
    ],
  ],
  remarks: [
    [
      'Đồng ý kế hoạch. Ưu tiên thu thập chứng từ gốc trước khi làm việc với người có liên quan.',
      'Đồng ý. Lưu ý hỏi rõ quy chế nội bộ đang áp dụng tại thời điểm xảy ra hành vi.',
      'Nhất trí với kế hoạch; bổ sung đối chiếu với các trường hợp cùng kỳ để bảo đảm khách quan.',
      'Đồng ý. Việc trích xuất dữ liệu phải có biên bản và người chứng kiến.',
    ],
  ],
  source: [
    [
      'Do {unit} cung cấp theo yêu cầu bằng văn bản.',
      'Trích xuất từ hệ thống quản lý của {unit}, có biên bản và hai người chứng kiến.',
      'Do người phản ánh giao nộp, đã lập biên bản giao nhận.',
      'Thu thập tại bộ phận văn thư của {unit}, đối chiếu với bản gốc.',
    ],
  ],
  custody: [
    [
      'Người thẩm tra giữ, lưu tại tủ hồ sơ có khóa, phòng 305.',
      'Bản gốc niêm phong gửi bộ phận lưu trữ; bản sao đưa vào hồ sơ vụ việc.',
      'Lưu trên thiết bị đã niêm phong, giao bộ phận lưu trữ giữ, có biên bản.',
    ],
  ],
  evidence: [
    [
      'Tài liệu cho thấy tại thời điểm được nêu tôi đang thực hiện nhiệm vụ khác theo phân công.',
      'Tài liệu này chứng minh khoản tiền liên quan đã được hoàn trả trước khi có phản ánh.',
      'Tài liệu thể hiện lãnh đạo đã được báo cáo và không có ý kiến khác.',
      'Các trường hợp tương tự trong cùng kỳ cũng được xử lý như vậy, đề nghị đối chiếu.',
    ],
  ],
  'exhibit@verification.submitEvidence': [
    [
      'Giấy xác nhận của tổ trưởng chuyên môn',
      'Bản sao giấy nộp tiền và biên lai',
      'Thư điện tử báo cáo lãnh đạo đơn vị',
      'Giấy ra viện và đơn xin nghỉ phép',
      'Danh sách các trường hợp tương tự trong kỳ',
    ],
  ],
  interview: [
    [
      'Người được hỏi trình bày diễn biến liên quan đến {topic} theo trình tự thời gian.',
      'Người được hỏi xác nhận các tài liệu được cho xem và giải thích cách lập.',
      'Người được hỏi nêu những gì trực tiếp chứng kiến về {topic}.',
    ],
    [
      'Có điểm không nhớ rõ ngày, đã ghi đúng như lời trình bày.',
      'Người được hỏi đề nghị hỏi thêm hai người cùng bộ phận.',
      'Người được hỏi cũng nêu tình tiết có lợi cho người bị xem xét, đã ghi đầy đủ.',
    ],
    [
      'Biên bản đã được đọc lại, sửa theo ý kiến và ký từng trang.',
      'Buổi làm việc kết thúc lúc 10 giờ 45 phút.',
    ],
  ],
  notice: [
    [
      'Thông báo về việc thẩm tra, xác minh dấu hiệu vi phạm liên quan đến {topic}, {months}, tại {unit}.',
      'Đơn vị đang thẩm tra, xác minh dấu hiệu vi phạm liên quan đến {topic} tại {unit}.',
    ],
    [
      'Nội dung từng dấu hiệu, điều khoản và chứng cứ đã công bố nêu tại phụ lục. Đây chưa phải là kết luận.',
      'Các nội dung dưới đây mới là dấu hiệu; việc không giải trình không bị coi là thừa nhận.',
    ],
    [
      'Ông/bà có quyền giải trình, đưa chứng cứ, có người hỗ trợ, đề nghị gia hạn và đề nghị thay đổi người tiến hành.',
      'Ông/bà được xem chứng cứ đã công bố, được giải trình bằng văn bản và được trình bày tại phiên họp.',
    ],
  ],
  service: [
    [
      'Giao trực tiếp tại nơi làm việc, người nhận ký vào biên bản.',
      'Giao trực tiếp tại trụ sở {unit}, có văn thư chứng kiến.',
      'Gửi bảo đảm đến nơi cư trú đã đăng ký, có giấy báo nhận.',
    ],
  ],
  serviceFailed: [
    [
      'Đến nơi làm việc hai lần trong ngày nhưng người nhận đi công tác; đã để lại giấy hẹn.',
      'Người nhận đang nghỉ phép, không có mặt tại địa chỉ đã đăng ký; đã lập biên bản, sẽ tống đạt lại.',
    ],
  ],
  report: [
    [
      'Báo cáo trình bày kết quả thẩm tra, xác minh về {topic}, chứng cứ buộc, chứng cứ gỡ và giải trình.',
      'Tóm tắt diễn biến, chứng cứ đã công bố và nội dung giải trình liên quan đến {topic}.',
    ],
  ],
  notSpecific: [
    [
      'Thông tin không nêu được hành vi, thời gian, địa điểm cụ thể.',
      'Không xác định được việc làm cụ thể nào từ thông tin đã nhận.',
    ],
    ['Hồ sơ được lưu theo thời hạn quy định.', 'Có thể xem lại khi có thông tin mới.'],
  ],
  outsideJurisdiction: [
    ['Sự việc không thuộc phạm vi trách nhiệm được giao của người có liên quan.'],
    ['Hồ sơ được lưu theo thời hạn quy định.'],
  ],
  manifestlyUnfounded: [
    ['Tài liệu kèm theo cho thấy việc này đã được thực hiện đúng quy chế của {unit}.'],
    ['Hồ sơ được lưu theo thời hạn quy định.', 'Không có dấu hiệu nào khác cần làm rõ.'],
  ],
  duplicate: [
    ['Nội dung trùng với phản ánh đã được tiếp nhận trước đó và đang được xem xét.'],
    ['Tài liệu mới được chuyển vào hồ sơ đó.'],
  ],
  elsewhere: [
    [
      'Nội dung về {topic} thuộc thẩm quyền của cơ quan khác theo phân cấp quản lý.',
      'Để làm rõ {topic} cần biện pháp mà đơn vị không có thẩm quyền áp dụng.',
    ],
    ['Chuyển kèm tài liệu, không kèm danh tính người phản ánh.'],
  ],
};
