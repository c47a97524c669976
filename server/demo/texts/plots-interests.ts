// Plots on declarations of assets and conflicts of interest (GI-04, GI-05). Invented; conduct only.
import type { Plot } from './plot.ts';

export const plotsOnInterests: readonly Plot[] = [
  {
    provision: 'GI-04',
    topic: 'việc kê khai tài sản chưa trung thực',
    subject: 'Không kê khai {asset} trong bản kê khai tài sản',
    account:
      'Khi đối chiếu bản kê khai tài sản, thu nhập định kỳ với dữ liệu đăng ký, bộ phận kiểm soát phát hiện {asset}, trị giá khoảng {amount}, không được kê khai trong kỳ.',
    act: 'Trong kỳ kê khai kết thúc ngày {to}, đã không kê khai {asset} trị giá {amount} thuộc sở hữu của mình, dù thuộc diện phải kê khai.',
    places: ['Trụ sở đơn vị', 'Bộ phận tổ chức của đơn vị'],
    basis:
      'Giấy tờ đăng ký tài sản mang tên người này; danh sách người có nghĩa vụ kê khai kèm Quyết định {doc}.',
    exhibits: [
      'Bản kê khai tài sản, thu nhập của kỳ kê khai',
      'Trích lục đăng ký {asset}',
      'Danh sách người có nghĩa vụ kê khai kèm Quyết định {doc}',
    ],
    speaksFor:
      'Ngày đăng ký tài sản sớm hơn ngày ký bản kê khai {count} tháng; chữ ký xác nhận đã đọc hướng dẫn.',
    speaksAgainst: 'Tài sản được mua chung với anh chị em; kỳ kê khai trước có ghi khoản góp vốn tương ứng.',
    denied:
      'Tài sản này do gia đình góp mua, tôi chỉ đứng tên hộ và đã hỏi bộ phận tổ chức, được trả lời là chưa phải kê khai.',
    admitted:
      'Tôi sơ suất không ghi bổ sung. Nguồn tiền hợp pháp, có giấy tờ; tôi đã nộp bản kê khai bổ sung ngay khi được nhắc.',
    slots: {
      asset: [
        'một thửa đất vườn 320 m²',
        'một căn hộ chung cư 68 m²',
        'một xe ô tô 5 chỗ',
        'khoản tiền gửi kỳ hạn 12 tháng',
        'phần vốn góp tại một hộ kinh doanh',
      ],
    },
  },
  {
    provision: 'GI-04',
    officialOnly: true,
    topic: 'việc không nộp bản kê khai tài sản',
    subject: 'Không nộp bản kê khai tài sản, thu nhập {times}',
    account:
      'Báo cáo tổng hợp của bộ phận tổ chức {unit} cho thấy một người thuộc diện phải kê khai đã không nộp bản kê khai {times}, mặc dù đã được nhắc bằng văn bản {doc}.',
    act: 'Trong kỳ kê khai kết thúc ngày {to}, đã không nộp bản kê khai tài sản, thu nhập dù đã được nhắc bằng văn bản {doc}.',
    places: ['Bộ phận tổ chức của đơn vị'],
    basis: 'Danh sách người chưa nộp bản kê khai do bộ phận tổ chức lập và ký xác nhận.',
    exhibits: ['Văn bản nhắc nộp {doc}', 'Danh sách người chưa nộp bản kê khai', 'Sổ giao nhận bản kê khai'],
    speaksFor: 'Sổ giao nhận không có tên; văn bản nhắc đã được ký nhận.',
    speaksAgainst: 'Trong thời gian đó có {count} tuần nghỉ điều trị có giấy xác nhận.',
    denied:
      'Tôi đã gửi bản kê khai qua thư điện tử công vụ đúng hạn; bộ phận tổ chức không vào sổ. Kèm theo là thư đã gửi.',
    admitted: 'Do bận điều trị tôi nộp chậm và không báo cáo. Tôi nhận khuyết điểm và đã nộp đủ.',
    slots: { times: ['hai kỳ liên tiếp', 'kỳ định kỳ năm trước', 'khi được bổ nhiệm'] },
  },
  {
    provision: 'GI-05',
    topic: 'việc không khai báo quan hệ với bên dự thầu',
    subject: 'Không khai báo quan hệ với {party}',
    account:
      'Qua rà soát hồ sơ, {party} do người thân của một cán bộ {unit} làm chủ; cán bộ này vẫn tham gia {task} và không khai báo quan hệ trước khi tham gia.',
    act: '{Months}, đã tham gia {task} liên quan đến {party} do người thân làm chủ mà không khai báo trước.',
    places: ['Trụ sở đơn vị', 'Phòng họp xét thầu'],
    basis: 'Lý lịch gia đình trong hồ sơ cán bộ và đăng ký kinh doanh của bên liên quan.',
    exhibits: [
      'Đăng ký kinh doanh của {party}',
      'Biên bản họp có chữ ký người tham gia {task}',
      'Bản cam kết không xung đột lợi ích đã ký',
    ],
    speaksFor: 'Đã ký bản cam kết không có xung đột lợi ích; quan hệ gia đình được xác nhận trong lý lịch.',
    speaksAgainst:
      'Kết quả được quyết định theo giá thấp nhất; người này không có quyền biểu quyết cuối cùng.',
    denied:
      'Tôi không biết người thân đã mua lại phần vốn của bên này; việc chuyển nhượng diễn ra sau khi tôi ký cam kết.',
    admitted:
      'Tôi biết quan hệ này nhưng nghĩ không ảnh hưởng vì chỉ làm phần kỹ thuật. Tôi nhận thiếu sót vì không khai báo.',
    slots: {
      party: [
        'một hộ kinh doanh vật liệu',
        'một công ty tư vấn giám sát',
        'SYT,YSH|một nhà thuốc dự thầu',
        'một cơ sở in ấn',
      ],
      task: [
        'thẩm định dự toán',
        'chấm hồ sơ dự thầu',
        'SYT,YSH|nghiệm thu hàng hóa',
        'lập danh mục mua sắm',
      ],
    },
  },
  {
    provision: 'GI-05',
    topic: 'việc làm thêm cho bên chịu sự quản lý',
    subject: 'Nhận việc ngoài giờ của {client} mà không khai báo',
    account:
      'Thông tin phản ánh một cán bộ {unit} nhận làm {job} cho {client}, là bên đang có hồ sơ chờ giải quyết tại chính đơn vị, với thù lao khoảng {amount}.',
    act: '{Months}, đã nhận thù lao {amount} để {job} cho {client} trong khi được giao xử lý hồ sơ của bên này, không khai báo.',
    places: ['Ngoài trụ sở đơn vị', 'Văn phòng của bên giao việc'],
    basis: 'Hợp đồng dịch vụ và giấy nhận thù lao có chữ ký của người này.',
    exhibits: ['Hợp đồng dịch vụ', 'Giấy nhận thù lao', 'Phiếu phân công xử lý hồ sơ'],
    speaksFor: 'Thời gian nhận thù lao trùng thời gian được phân công xử lý hồ sơ của cùng một bên.',
    speaksAgainst: 'Hồ sơ được giải quyết đúng quy định và có người khác thẩm định lại.',
    denied:
      'Công việc ngoài giờ là giảng dạy chuyên môn, không liên quan hồ sơ; tôi được phân công hồ sơ sau khi đã kết thúc việc này.',
    admitted: 'Tôi nhận đã không báo cáo việc làm thêm và đã dừng ngay khi được nhắc nhở.',
    slots: {
      client: [
        'một công ty xây dựng',
        'SYT,YSH|một phòng khám tư nhân',
        'SGD,TCT,CDN|một cơ sở đào tạo tư thục',
        'một doanh nghiệp vận tải',
      ],
      job: [
        'lập hồ sơ thiết kế',
        'SYT,YSH|tư vấn kế toán',
        'SGD,TCT,CDN|soạn hồ sơ đề nghị cấp phép',
        'lập dự toán và báo giá',
      ],
    },
  },
];
