// Plots on falsified records and on confidential files (RE-01, RE-02). Invented; conduct only.
import type { Plot } from './plot.ts';

export const plotsOnRecords: readonly Plot[] = [
  {
    provision: 'RE-01',
    topic: 'việc lập hồ sơ không đúng thực tế',
    subject: 'Lập {record} không đúng thực tế',
    account:
      'Đối chiếu {record} do {unit} lập với thực tế cho thấy {count} trường hợp có số liệu không khớp; chữ ký của một số người trong hồ sơ không phải do họ ký. Số tiền đã thanh toán theo hồ sơ là {amount}.',
    act: '{Months}, đã lập {record} gồm {count} trường hợp không đúng thực tế và ký xác nhận để thanh toán {amount}.',
    places: ['Trụ sở đơn vị', 'Địa bàn được phân công phụ trách', 'Bộ phận kế toán của đơn vị'],
    basis:
      'Người lập biểu và người ký xác nhận trên hồ sơ là cùng một người theo phân công tại Quyết định {doc}.',
    exhibits: [
      'Bản gốc {record}',
      'Biên bản kiểm tra thực tế',
      'Kết luận giám định chữ ký',
      'Lời trình bày của người có tên trong hồ sơ',
    ],
    speaksFor:
      'Kết luận giám định xác định chữ ký không phải của người có tên; biên bản kiểm tra thực tế không khớp số liệu.',
    speaksAgainst: 'Một số trường hợp sai lệch do nhập nhầm và đã được điều chỉnh trong kỳ sau.',
    denied:
      'Số liệu do cơ sở gửi lên, tôi chỉ tổng hợp. Chữ ký hộ là theo ủy quyền miệng của người vắng mặt; việc chi trả đã đến đúng người.',
    admitted: 'Tôi đã ký thay để kịp thời hạn quyết toán. Việc đó là sai và tôi đã lập lại hồ sơ đúng.',
    slots: {
      record: [
        'bảng chấm công làm thêm giờ',
        'danh sách nhận hỗ trợ',
        'SXD,BQL,CCN|biên bản nghiệm thu',
        'CKL|sổ theo dõi tuần tra rừng',
        'CCN|bảng kê chỉ số đồng hồ nước',
        'YSH|sổ khám chữa bệnh',
        'bảng kê công tác phí',
      ],
    },
  },
  {
    provision: 'RE-01',
    topic: 'việc sử dụng chứng chỉ không hợp pháp',
    subject: 'Sử dụng {paper} không hợp pháp trong hồ sơ cán bộ',
    account:
      'Kết quả xác minh văn bằng của {unit} với cơ sở đào tạo cho thấy {paper} trong hồ sơ của một cán bộ không có trong sổ cấp phát.',
    act: '{Months}, đã nộp và sử dụng {paper} không do cơ sở đào tạo cấp để hoàn thiện hồ sơ xét nâng ngạch.',
    places: ['Bộ phận tổ chức của đơn vị'],
    basis: 'Hồ sơ cán bộ do chính người này nộp, có chữ ký cam đoan.',
    exhibits: [
      'Bản sao {paper} trong hồ sơ cán bộ',
      'Văn bản trả lời của cơ sở đào tạo',
      'Đơn đề nghị xét nâng ngạch',
    ],
    speaksFor:
      'Cơ sở đào tạo xác nhận số hiệu không có trong sổ cấp phát; người này đã ký cam đoan về tính xác thực.',
    speaksAgainst: 'Có biên lai học phí và danh sách lớp học; có thể cơ sở liên kết đã cấp sai.',
    denied:
      'Tôi có học và có biên lai học phí; việc cấp chứng chỉ là do cơ sở liên kết, tôi không biết chứng chỉ không hợp lệ.',
    admitted:
      'Tôi đã mua chứng chỉ qua người môi giới vì không kịp dự thi. Tôi xin rút hồ sơ xét nâng ngạch.',
    slots: { paper: ['chứng chỉ ngoại ngữ', 'chứng chỉ tin học', 'chứng chỉ bồi dưỡng nghiệp vụ đấu thầu'] },
  },
  {
    provision: 'RE-01',
    topic: 'việc làm sai lệch kết quả bỏ phiếu',
    subject: 'Làm sai lệch kết quả kiểm phiếu {vote}',
    account:
      'Người tham gia tổ kiểm phiếu phản ánh biên bản {vote} tại {unit} ghi số phiếu không khớp với số phiếu thu về; chênh lệch {count} phiếu.',
    act: 'Ngày {to}, khi làm tổ trưởng tổ kiểm phiếu {vote}, đã ghi vào biên bản số phiếu khác với số phiếu thực tế, chênh lệch {count} phiếu.',
    places: ['Hội trường của đơn vị'],
    basis: 'Biên bản kiểm phiếu có chữ ký của người này với tư cách tổ trưởng.',
    exhibits: [
      'Biên bản kiểm phiếu',
      'Phiếu đã niêm phong',
      'Lời trình bày của hai thành viên tổ kiểm phiếu',
    ],
    speaksFor: 'Mở niêm phong đếm lại thấy chênh lệch {count} phiếu so với biên bản.',
    speaksAgainst: 'Bì niêm phong có dấu hiệu được mở trước khi bàn giao; chưa loại trừ khả năng nhầm lẫn.',
    denied:
      'Tôi ghi theo số do thành viên đọc, không cố ý ghi sai. Bì phiếu không do tôi bảo quản sau khi kiểm.',
    admitted: 'Tôi đã tự làm tròn số phiếu để biên bản khớp số người dự. Tôi nhận trách nhiệm.',
    slots: { vote: ['lấy phiếu tín nhiệm chuyên môn', 'bình xét thi đua', 'TCT,CDN|bầu tổ trưởng bộ môn'] },
  },
  {
    provision: 'RE-02',
    topic: 'việc làm lộ hồ sơ đã đóng dấu mật',
    subject: 'Chuyển {file} cho người không có quyền biết',
    account:
      'Bộ phận văn thư {unit} phát hiện {file} đã đóng dấu mật xuất hiện trong nhóm trao đổi riêng có người ngoài đơn vị; bản chụp có mã in của máy in nội bộ.',
    act: 'Ngày {to}, đã chụp và gửi {file} có dấu mật cho người không có trách nhiệm và không có quyền biết.',
    places: ['Phòng làm việc của đơn vị', 'Qua ứng dụng nhắn tin'],
    basis:
      'Mã in trên bản chụp trùng với phiên in của tài khoản người này; sổ giao nhận tài liệu mật có chữ ký.',
    exhibits: [
      'Nhật ký máy in nội bộ',
      'Sổ giao nhận tài liệu mật',
      'Bản chụp màn hình do văn thư lập biên bản',
    ],
    speaksFor: 'Nhật ký máy in xác định phiên in; người này là người duy nhất nhận bản đó trong ngày.',
    speaksAgainst: 'Tài khoản in được dùng chung trong phòng; người nhận cho biết được người khác gửi.',
    denied: 'Tài khoản in dùng chung cả phòng, hôm đó tôi đi kiểm tra cơ sở. Tôi không gửi tài liệu cho ai.',
    admitted:
      'Tôi gửi nhầm nhóm khi trao đổi công việc và đã thu hồi sau ít phút. Tôi nhận khuyết điểm vì dùng điện thoại cá nhân.',
    slots: {
      file: [
        'SGD,TCT,CDN|dự thảo đề thi',
        'hồ sơ mời thầu chưa công bố',
        'STC,SXD,CCT|danh sách thanh tra đột xuất',
        'YSH,SYT|hồ sơ bệnh án',
        'biên bản họp chưa công bố',
      ],
    },
  },
];
