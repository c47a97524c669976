// Plots on abuse of office and on appointments (GI-03, GI-06). Invented; conduct only.
import type { Plot } from './plot.ts';

export const plotsOnOffice: readonly Plot[] = [
  {
    provision: 'GI-03',
    officialOnly: true,
    topic: 'việc can thiệp để người quen được hưởng lợi',
    subject: 'Lợi dụng chức vụ can thiệp {matter}',
    account:
      'Theo phản ánh, {matter} tại {unit} đã được xử lý trái quy định sau khi người có chức vụ trực tiếp yêu cầu cấp dưới bỏ qua bước kiểm tra. Người hưởng lợi có quan hệ làm ăn với người này.',
    act: '{Months}, đã dùng quyền hạn được giao yêu cầu cấp dưới bỏ qua bước kiểm tra bắt buộc đối với {matter}, làm lợi cho người quen số tiền {amount}.',
    places: ['Phòng họp của đơn vị', 'Phòng làm việc của lãnh đạo đơn vị', 'Trụ sở đơn vị'],
    basis: 'Bút phê trên tờ trình và thư điện tử công vụ gửi từ tài khoản của người này.',
    exhibits: [
      'Tờ trình {doc} có bút phê',
      'Thư điện tử công vụ trích xuất từ máy chủ',
      'Biên bản làm việc với cán bộ thụ lý',
      'Bảng tính số tiền được miễn, giảm',
    ],
    speaksFor:
      'Bút phê yêu cầu giải quyết ngay khi chưa có kết quả kiểm tra; cán bộ thụ lý xác nhận đã có ý kiến khác.',
    speaksAgainst: 'Thời điểm đó có văn bản đề nghị rút ngắn thời gian giải quyết chung cho mọi hồ sơ.',
    denied:
      'Bút phê của tôi chỉ nhằm đôn đốc tiến độ, không yêu cầu bỏ bước kiểm tra. Tôi không có quan hệ làm ăn với người được nêu; hợp đồng mà phản ánh nhắc tới là của người khác trùng tên.',
    admitted:
      'Tôi thừa nhận đã nóng vội khi chỉ đạo, dẫn tới việc bỏ bước kiểm tra. Tôi không nhận lợi ích gì.',
    slots: {
      matter: [
        'CCT,STC,SNM|hồ sơ miễn giảm tiền thuê đất',
        'SXD,BQL,CCN|hồ sơ nghiệm thu khối lượng',
        'TCT,CDN,SGD|việc phân bổ chỉ tiêu đào tạo',
        'việc cho thuê mặt bằng',
        'việc phân bổ kinh phí sửa chữa',
        'CCN|việc cấp hạn mức nước sản xuất',
      ],
    },
  },
  {
    provision: 'GI-03',
    officialOnly: true,
    topic: 'việc dùng chức vụ để ép mua hàng hóa, dịch vụ',
    subject: 'Gây sức ép để đơn vị trực thuộc mua {goods}',
    account:
      'Một số đơn vị trực thuộc cho biết được yêu cầu qua điện thoại phải mua {goods} của một cơ sở định sẵn, giá cao hơn thị trường, tổng giá trị {amount}.',
    act: '{Months}, đã dùng chức vụ yêu cầu {count} đơn vị trực thuộc mua {goods} của một cơ sở định sẵn với tổng giá trị {amount}.',
    places: ['Trụ sở đơn vị', 'Các đơn vị trực thuộc'],
    basis: 'Lời trình bày của người phụ trách các đơn vị trực thuộc và nhật ký cuộc gọi công vụ.',
    exhibits: [
      'Hợp đồng mua {goods} của các đơn vị trực thuộc',
      'Báo giá cùng kỳ của ba cơ sở khác',
      'Nhật ký cuộc gọi công vụ',
    ],
    speaksFor:
      'Hợp đồng của các đơn vị ký trong cùng một tuần, cùng giá, cùng cơ sở; giá cao hơn báo giá cùng kỳ.',
    speaksAgainst: 'Không có văn bản chỉ đạo; có đơn vị tự chọn cơ sở khác mà không bị nhắc nhở.',
    denied:
      'Tôi chỉ giới thiệu để các đơn vị tham khảo, việc lựa chọn là do các đơn vị tự quyết định theo quy chế mua sắm.',
    admitted: 'Tôi có gọi điện đề nghị và nhận ra như vậy là tạo áp lực. Tôi xin lỗi các đơn vị.',
    slots: {
      goods: ['phần mềm quản lý', 'tài liệu tập huấn', 'SGD,CDN,TCT|đồng phục', 'thiết bị văn phòng'],
    },
  },
  {
    provision: 'GI-06',
    officialOnly: true,
    topic: 'việc tuyển dụng bỏ qua tiêu chuẩn',
    subject: 'Tuyển dụng {post} không qua xét tuyển theo quy chế',
    account:
      'Người phản ánh là thí sinh dự tuyển cho biết vị trí {post} tại {unit} đã được bố trí cho một người không nộp hồ sơ đúng hạn và không dự phỏng vấn, trong khi danh sách xét tuyển đã niêm yết.',
    act: 'Trong đợt tuyển dụng kết thúc ngày {to}, đã đề nghị và ký bố trí một người không dự xét tuyển vào vị trí {post}, bỏ qua danh sách đã niêm yết, vì quan hệ riêng với người được chọn.',
    places: ['Trụ sở đơn vị', 'Phòng Tổ chức của đơn vị'],
    basis: 'Người này là chủ tịch hội đồng tuyển dụng theo Quyết định {doc} và đã ký đề nghị bố trí.',
    exhibits: [
      'Danh sách xét tuyển đã niêm yết',
      'Quyết định {doc} thành lập hội đồng tuyển dụng',
      'Hồ sơ dự tuyển của người được bố trí',
      'Biên bản phỏng vấn',
    ],
    speaksFor:
      'Người được bố trí không có trong danh sách xét tuyển; hồ sơ đề ngày sau hạn nộp {count} ngày.',
    speaksAgainst: 'Vị trí có tính cấp bách và người được bố trí đủ bằng cấp theo yêu cầu.',
    denied:
      'Việc bố trí là hợp đồng ngắn hạn để xử lý công việc tồn đọng, không phải tuyển dụng chính thức, nên không qua xét tuyển.',
    admitted:
      'Tôi thừa nhận chưa làm đúng quy chế tuyển dụng và đã chấm dứt hợp đồng để tổ chức xét tuyển lại.',
    slots: {
      post: [
        'chuyên viên kế hoạch',
        'kế toán viên',
        'SGD,CDN,TCT|giáo viên hợp đồng',
        'CCN|nhân viên vận hành',
        'văn thư',
      ],
    },
  },
  {
    provision: 'GI-06',
    officialOnly: true,
    topic: 'việc nhận tiền để sắp xếp vị trí công tác',
    subject: 'Nhận tiền hứa sắp xếp vị trí {post}',
    account:
      'Người phản ánh trình bày đã đưa {amount} để được hứa sắp xếp vào vị trí {post}, có giấy biên nhận viết tay; sau đó không được bố trí và cũng không được trả lại tiền đầy đủ.',
    act: '{Months}, đã nhận {amount} và hứa sắp xếp người đưa tiền vào vị trí {post} trái quy trình nhân sự.',
    places: ['Nhà riêng của người đưa tiền', 'Trụ sở đơn vị'],
    basis: 'Giấy biên nhận viết tay mang tên người này và lời trình bày của hai người cùng có mặt.',
    exhibits: [
      'Giấy biên nhận viết tay',
      'Kết luận giám định chữ viết',
      'Sao kê chuyển khoản hoàn trả một phần',
    ],
    speaksFor:
      'Kết luận giám định chữ viết phù hợp; đã chuyển khoản hoàn trả một phần với nội dung "trả lại".',
    speaksAgainst: 'Hai bên từng có quan hệ vay mượn; giấy biên nhận không ghi mục đích đưa tiền.',
    denied: 'Đây là khoản vay cá nhân giữa hai gia đình, có trả lãi, không liên quan đến công tác nhân sự.',
    admitted: 'Tôi đã nhận tiền và hứa khi không có thẩm quyền. Tôi đã trả lại hết và xin chịu kỷ luật.',
    slots: {
      post: [
        'tổ trưởng tổ hành chính',
        'phó trưởng phòng',
        'CCN,YSH|nhân viên thu ngân',
        'CKL,SNM|cán bộ địa bàn',
      ],
    },
  },
];
