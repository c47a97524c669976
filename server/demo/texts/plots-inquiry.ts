// Plots on obstruction and retaliation (RE-03, RE-04). Silence is never told as obstruction. Invented; conduct only.
import type { Plot } from './plot.ts';

export const plotsOnInquiry: readonly Plot[] = [
  {
    provision: 'RE-03',
    topic: 'việc cản trở thẩm tra',
    subject: 'Hủy {evidence} khi đang có thẩm tra',
    account:
      'Trong khi đoàn thẩm tra làm việc tại {unit}, {evidence} thuộc phạm vi yêu cầu cung cấp đã bị hủy hoặc đưa ra khỏi trụ sở. Người giữ kho xác nhận có người đến lấy ngoài giờ.',
    act: 'Ngày {to}, khi đã nhận yêu cầu cung cấp tài liệu, đã đưa {evidence} ra khỏi trụ sở và tiêu hủy.',
    places: ['Kho lưu trữ của đơn vị', 'Trụ sở đơn vị'],
    basis: 'Hình ảnh của hệ thống giám sát cửa kho và lời trình bày của người giữ kho.',
    exhibits: [
      'Hình ảnh trích từ hệ thống giám sát cửa kho',
      'Yêu cầu cung cấp tài liệu {doc} có ký nhận',
      'Sổ ra vào kho',
    ],
    speaksFor:
      'Đã ký nhận yêu cầu trước khi lấy tài liệu; hình ảnh cho thấy mang ra khỏi kho hai thùng hồ sơ.',
    speaksAgainst: 'Trong kế hoạch năm có đợt tiêu hủy hồ sơ hết hạn; danh mục tiêu hủy chưa tìm thấy.',
    denied:
      'Đó là hồ sơ hết thời hạn lưu trữ theo danh mục đã duyệt từ đầu năm, không thuộc phạm vi yêu cầu.',
    admitted: 'Tôi lo bị trách về những thiếu sót cũ nên đã làm vậy. Tôi đã giao lại bản sao còn giữ.',
    slots: {
      evidence: [
        'chứng từ gốc',
        'sổ theo dõi vật tư',
        'ổ cứng lưu dữ liệu giám sát',
        'SXD,BQL,CCN|nhật ký công trình',
      ],
    },
  },
  {
    provision: 'RE-03',
    topic: 'việc ép người khác khai sai',
    subject: 'Ép {witness} thay đổi lời trình bày',
    account:
      'Người làm chứng cho biết bị gọi lên gặp riêng và yêu cầu viết lại bản trình bày theo nội dung soạn sẵn, kèm lời đe dọa không ký tiếp hợp đồng.',
    act: 'Ngày {to}, đã gọi riêng {witness}, yêu cầu viết lại bản trình bày theo nội dung soạn sẵn và dọa không ký tiếp hợp đồng.',
    places: ['Phòng làm việc của người bị xem xét', 'Trụ sở đơn vị'],
    basis: 'Đoạn ghi âm do người làm chứng cung cấp và bản trình bày soạn sẵn có bút tích.',
    exhibits: [
      'Đoạn ghi âm cuộc gặp',
      'Bản trình bày soạn sẵn có bút tích',
      'Lời trình bày có chữ ký của người làm chứng',
    ],
    speaksFor: 'Đoạn ghi âm có lời yêu cầu viết lại; bút tích trên bản soạn sẵn được giám định.',
    speaksAgainst: 'Đoạn ghi âm bắt đầu giữa chừng; không rõ bối cảnh trước đó.',
    denied: 'Tôi chỉ hỏi lại cho rõ vì bản trình bày đầu có chỗ nhầm ngày. Tôi không đe dọa ai.',
    admitted: 'Tôi đã nóng nảy khi gặp riêng và nói lời không đúng. Tôi xin lỗi người đó.',
    slots: { witness: ['một nhân viên hợp đồng', 'một cán bộ cấp dưới', 'người giữ kho'] },
  },
  {
    provision: 'RE-04',
    officialOnly: true,
    topic: 'việc gây bất lợi cho người đã phản ánh',
    subject: 'Trù dập người đã phản ánh sai phạm',
    account:
      'Sau khi gửi phản ánh về {earlier}, người phản ánh bị {harm}. Người này cho rằng đó là hậu quả của việc phản ánh và gửi kèm các văn bản liên quan.',
    act: '{Months}, sau khi biết ai là người phản ánh về {earlier}, đã {harm2} mà không có lý do về công việc.',
    places: ['Trụ sở đơn vị'],
    basis: 'Người này ký văn bản gây bất lợi và đã biết về phản ánh trước ngày ký.',
    exhibits: [
      'Văn bản {doc} về phân công lại',
      'Kết quả đánh giá {count} quý liền trước',
      'Giấy xác nhận đã gửi phản ánh',
    ],
    speaksFor: 'Kết quả đánh giá trước đó đều tốt; văn bản được ký {count} ngày sau khi biết về phản ánh.',
    speaksAgainst: 'Có đề án sắp xếp lại tổ chức từ trước, áp dụng cho nhiều người.',
    denied:
      'Việc phân công lại nằm trong đề án sắp xếp chung, được bàn tập thể. Tôi không biết ai là người phản ánh.',
    admitted: 'Tôi có bực bội và quyết định vội. Tôi đã khôi phục vị trí công tác cho người đó.',
    slots: {
      earlier: ['việc chi sai quỹ', 'việc nghiệm thu khống', 'việc thu tiền ngoài quy định'],
      harm: [
        'điều chuyển đến nơi làm việc xa',
        'xếp loại không hoàn thành nhiệm vụ',
        'cắt phụ cấp trách nhiệm',
      ],
      harm2: [
        'ký văn bản điều chuyển người đó',
        'hạ mức xếp loại của người đó',
        'cắt phụ cấp trách nhiệm của người đó',
      ],
    },
  },
];
