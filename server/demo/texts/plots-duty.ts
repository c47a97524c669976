// Plots on dereliction of duty and on the decision procedure (DU-02, DU-04). Invented; conduct only.
import type { Plot } from './plot.ts';

export const plotsOnDuty: readonly Plot[] = [
  {
    provision: 'DU-02',
    topic: 'việc buông lỏng nhiệm vụ gây thiệt hại',
    subject: 'Thiếu trách nhiệm trong {duty}, gây thiệt hại',
    account:
      'Báo cáo kiểm tra cho thấy {duty} tại {unit} không được thực hiện đúng quy định trong {count} tháng liên tiếp, dẫn đến thiệt hại ước tính {amount}. Nhiệm vụ đã được giao bằng văn bản {doc}.',
    act: '{Months}, được giao {duty} theo văn bản {doc} nhưng không thực hiện đúng, gây thiệt hại {amount}.',
    places: ['Trụ sở đơn vị', 'Địa bàn được phân công phụ trách', 'Công trình do đơn vị quản lý'],
    basis: 'Văn bản {doc} giao nhiệm vụ đích danh và nhật ký công việc còn bỏ trống.',
    exhibits: [
      'Văn bản {doc} giao nhiệm vụ',
      'Báo cáo kiểm tra và biên bản xác định thiệt hại',
      'Nhật ký công việc của người được giao',
      'Ảnh hiện trường có ghi ngày',
    ],
    speaksFor:
      'Nhật ký không ghi nhận lần kiểm tra nào trong {count} tháng; thiệt hại được xác định bằng biên bản.',
    speaksAgainst:
      'Trong thời gian đó người này kiêm nhiệm thêm hai nhiệm vụ; đã có đề nghị bổ sung nhân lực.',
    denied:
      'Tôi đã nhiều lần đề nghị bổ sung nhân lực và kinh phí nhưng không được trả lời. Thiệt hại do thời tiết bất thường, không phải do tôi bỏ việc.',
    admitted:
      'Tôi chưa sâu sát công việc được giao. Tôi nhận trách nhiệm và đã cùng đơn vị khắc phục phần lớn thiệt hại.',
    slots: {
      duty: [
        'SYT,YSH|việc kiểm tra kho thuốc và vật tư',
        'SXD,BQL|việc giám sát thi công',
        'CCN|việc bảo dưỡng trạm bơm',
        'CKL|việc quản lý, bảo vệ rừng',
        'việc đối chiếu công nợ',
        'việc theo dõi bảo lãnh hợp đồng',
        'việc quản lý kho tài sản',
      ],
    },
  },
  {
    provision: 'DU-02',
    topic: 'việc để quá hạn hồ sơ gây thiệt hại',
    subject: 'Để quá hạn {files} gây thiệt hại cho người dân',
    account:
      'Người phản ánh nộp {files} tại {unit} từ lâu nhưng không được giải quyết; qua rà soát có {count} hồ sơ cùng loại bị để quá hạn mà không có văn bản xin lỗi, thiệt hại được yêu cầu bồi thường là {amount}.',
    act: '{Months}, đã để {count} {files} quá hạn mà không có lý do, gây thiệt hại {amount}.',
    places: ['Bộ phận một cửa của đơn vị', 'Trụ sở đơn vị'],
    basis: 'Phần mềm theo dõi ghi người này là người đang giữ hồ sơ.',
    exhibits: [
      'Dữ liệu trích từ phần mềm theo dõi hồ sơ',
      'Giấy hẹn trả kết quả',
      'Yêu cầu bồi thường của người nộp hồ sơ',
    ],
    speaksFor: 'Phần mềm ghi nhận hồ sơ dừng tại bước của người này; không có văn bản yêu cầu bổ sung.',
    speaksAgainst: 'Phần mềm bị lỗi trong một tuần; có hồ sơ chờ ý kiến cơ quan phối hợp.',
    denied: 'Các hồ sơ phải chờ ý kiến của cơ quan phối hợp, tôi đã gửi văn bản hỏi và đôn đốc nhiều lần.',
    admitted: 'Tôi để sót hồ sơ khi chuyển phần mềm và không kiểm tra lại. Tôi đã xin lỗi người nộp hồ sơ.',
    slots: {
      files: [
        'SNM,HCC|hồ sơ đất đai',
        'hồ sơ hưởng chế độ',
        'CCT|hồ sơ hoàn thuế',
        'SXD,SYT,HCC|hồ sơ cấp phép',
      ],
    },
  },
  {
    provision: 'DU-04',
    headOnly: true,
    topic: 'việc ra quyết định trái quy trình',
    subject: 'Quyết định {decision} không qua bàn tập thể',
    account:
      'Phản ánh cho biết người đứng đầu {unit} đã ký {decision} (văn bản {doc}) mà không đưa ra họp tập thể lãnh đạo và không lấy ý kiến bằng văn bản như quy chế làm việc quy định. Giá trị liên quan {amount}.',
    act: 'Ngày {to}, với tư cách người đứng đầu, đã ký {decision} (văn bản {doc}) trị giá {amount} mà không đưa ra tập thể lãnh đạo như quy chế làm việc bắt buộc.',
    places: ['Trụ sở đơn vị'],
    basis: 'Người này là người đứng đầu đơn vị và là người ký văn bản.',
    exhibits: ['Văn bản {doc}', 'Quy chế làm việc của đơn vị', 'Sổ biên bản họp lãnh đạo trong kỳ'],
    speaksFor: 'Quy chế làm việc buộc phải bàn tập thể; sổ biên bản không có cuộc họp nào về nội dung này.',
    speaksAgainst: 'Có tin nhắn trao đổi giữa các thành viên lãnh đạo thể hiện đồng ý về chủ trương.',
    denied:
      'Do yêu cầu khẩn cấp tôi đã hỏi ý kiến qua điện thoại từng người và sẽ hợp thức bằng biên bản sau.',
    admitted: 'Tôi thừa nhận đã bỏ qua bước bàn tập thể. Tôi sẽ đưa ra họp lại và công khai kết quả.',
    slots: {
      decision: [
        'quyết định điều chuyển kinh phí',
        'hợp đồng cho thuê cơ sở vật chất',
        'quyết định chọn nhà cung cấp',
        'SGD,SYT,CKL|quyết định phân bổ nhà ở công vụ',
      ],
    },
  },
];
