// Plots on harassment or violence and on absence from duty (DU-01, DU-03). Told soberly. Invented; conduct only.
import type { Plot } from './plot.ts';

export const plotsOnConduct: readonly Plot[] = [
  {
    provision: 'DU-01',
    topic: 'việc xúc phạm, hành hung đồng nghiệp',
    subject: 'Hành hung đồng nghiệp tại {where}',
    account:
      'Người bị hại trình bày trong lúc trao đổi công việc tại {where}, người bị phản ánh đã lớn tiếng xúc phạm rồi xô ngã, gây thương tích nhẹ phải điều trị tại cơ sở y tế. Có {count} người chứng kiến.',
    act: 'Ngày {to}, tại {where}, đã xô ngã một đồng nghiệp trái ý muốn của người đó, gây thương tích phần mềm.',
    places: ['Trụ sở đơn vị', 'Nơi làm việc của đơn vị'],
    basis: 'Lời trình bày của người bị hại và những người chứng kiến; hình ảnh giám sát.',
    exhibits: [
      'Giấy chứng nhận thương tích',
      'Hình ảnh giám sát khu vực',
      'Lời trình bày có chữ ký của người chứng kiến',
    ],
    speaksFor: 'Hình ảnh giám sát ghi được hành vi xô; thương tích phù hợp với lời trình bày.',
    speaksAgainst: 'Trước đó hai bên đã giằng co; một người chứng kiến nói không rõ ai bắt đầu.',
    denied:
      'Tôi bị giữ tay và chỉ gạt ra để đi. Việc người kia ngã là ngoài ý muốn. Đề nghị xem toàn bộ đoạn hình trước đó.',
    admitted: 'Tôi đã không kiềm chế. Tôi đã xin lỗi và chi trả chi phí điều trị.',
    slots: { where: ['phòng họp giao ban', 'nhà để xe', 'kho vật tư', 'BQL,CCN|công trường'] },
  },
  {
    provision: 'DU-01',
    topic: 'việc quấy rối tại nơi làm việc',
    subject: 'Quấy rối người cùng làm việc qua tin nhắn',
    account:
      'Người bị hại cho biết nhận được nhiều tin nhắn có nội dung gợi ý khiếm nhã ngoài giờ làm việc dù đã đề nghị dừng lại; sau đó bị xếp lịch trực không hợp lý.',
    act: '{Months}, đã {count} lần gửi tin nhắn khiếm nhã cho một người cùng làm việc dù người đó đã yêu cầu dừng, xâm phạm nhân phẩm của người đó.',
    places: ['Qua ứng dụng nhắn tin và tại nơi làm việc'],
    basis: 'Số điện thoại và tài khoản gửi tin nhắn đã đăng ký với đơn vị.',
    exhibits: [
      'Bản in tin nhắn có lập vi bằng',
      'Lịch trực trong kỳ',
      'Lời trình bày có chữ ký của người bị hại',
    ],
    speaksFor: 'Tin nhắn lặp lại sau khi đã có yêu cầu dừng bằng văn bản.',
    speaksAgainst: 'Lịch trực do người khác lập; một số tin nhắn mang tính trao đổi công việc.',
    denied:
      'Tin nhắn là nói đùa giữa những người thân quen, tôi không biết làm người đó khó chịu. Lịch trực không do tôi xếp.',
    admitted:
      'Tôi nhận thấy lời lẽ của mình không đúng mực và xin lỗi. Tôi cam kết không liên lạc ngoài công việc.',
    slots: {},
  },
  {
    provision: 'DU-03',
    topic: 'việc vắng mặt không phép',
    subject: 'Nhiều lần vắng mặt không phép {post}',
    account:
      'Bảng chấm công và hệ thống kiểm soát ra vào của {unit} cho thấy một người vắng mặt {count} ngày {post}, không có đơn xin phép và không bàn giao công việc.',
    act: '{Months}, đã vắng mặt {count} ngày {post} mà không được phép và không có lý do chính đáng; các ngày cụ thể nêu trong bảng kê kèm theo.',
    places: ['Trụ sở đơn vị', 'Điểm trực của đơn vị'],
    basis: 'Lịch phân công và bảng chấm công ghi đích danh người này.',
    exhibits: ['Bảng chấm công trong kỳ', 'Dữ liệu kiểm soát ra vào', 'Lịch phân công trực'],
    speaksFor:
      'Dữ liệu ra vào không ghi nhận lượt vào trong {count} ngày; không có đơn xin phép trong hồ sơ.',
    speaksAgainst:
      'Có {count} tin nhắn xin phép gửi cho tổ trưởng; đơn vị không quy định rõ hình thức xin phép.',
    denied:
      'Tôi có nhắn tin xin phép tổ trưởng và được đồng ý; những ngày đó tôi đưa người nhà đi cấp cứu, có giấy tờ kèm theo.',
    admitted: 'Tôi nghỉ vì việc gia đình mà không làm đơn. Tôi nhận khuyết điểm và xin làm bù.',
    slots: { post: ['trong giờ hành chính', 'YSH,CCN,CKL|ở ca trực đêm', 'tại điểm trực được phân công'] },
  },
  {
    provision: 'DU-03',
    topic: 'việc bỏ vị trí trong ca làm việc',
    subject: 'Bỏ vị trí {shift} để làm việc riêng',
    account:
      'Kiểm tra đột xuất tại {unit} ghi nhận vị trí {shift} không có người; hỏi lại được biết người được phân công thường xuyên rời vị trí từ đầu giờ chiều, tổng cộng {count} buổi.',
    act: '{Months}, đã {count} buổi rời vị trí {shift} trong giờ làm việc mà không được phép.',
    places: ['Điểm trực của đơn vị', 'Trụ sở đơn vị'],
    basis: 'Biên bản kiểm tra đột xuất và lịch phân công.',
    exhibits: ['Biên bản kiểm tra đột xuất', 'Lịch phân công', 'Lời trình bày của người cùng ca'],
    speaksFor: 'Biên bản được lập tại chỗ, có hai người ký; người cùng ca xác nhận.',
    speaksAgainst: 'Một số buổi có điều động miệng sang bộ phận khác.',
    denied: 'Tôi được trưởng bộ phận điều sang hỗ trợ nơi khác, có người làm chứng. Tôi không bỏ việc.',
    admitted: 'Tôi có về sớm một số buổi để đón con. Tôi nhận thiếu sót vì không báo cáo.',
    slots: {
      shift: [
        'HCC|trực một cửa',
        'CCN|trực vận hành trạm bơm',
        'YSH|trực quầy thuốc',
        'CKL|trực bảo vệ rừng',
        'trực điện thoại',
        'trực ở bộ phận tiếp dân',
        'trực bảo vệ tài liệu',
      ],
    },
  },
];
