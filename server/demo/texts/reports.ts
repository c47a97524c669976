// What the demo's reporters wrote and were written. Invented; conduct only.

export type DemoReport = {
  sent: { subject: string; what: string; when?: string; where?: string; who?: string; rule?: string };
  /** Sealed for the custodian. */
  identity?: string;
  after: readonly {
    by: 'reporter' | 'intake' | 'custodian';
    type: string;
    payload: Record<string, unknown>;
  }[];
};

export const demoReports: readonly DemoReport[] = [
  {
    sent: {
      subject: 'Thu tiền đăng ký tập huấn không có biên lai',
      what: 'Mỗi người dự lớp tập huấn tháng trước phải nộp ba trăm nghìn đồng cho cán bộ phụ trách. Không ai nhận được biên lai. Tôi hỏi thì được trả lời là "sẽ quyết toán sau", đến nay chưa thấy.',
      when: 'Tháng trước, trong hai ngày tập huấn',
      where: 'Hội trường của đơn vị',
      who: 'Cán bộ phụ trách lớp tập huấn',
    },
    identity: 'Nguyễn Thị Minh Hạnh (nhân vật của bản dùng thử)\nĐiện thoại: 0900 000 000',
    after: [
      { by: 'intake', type: 'detection.acknowledge', payload: { how: 'channel' } },
      { by: 'intake', type: 'detection.startScreening', payload: { unconflicted: true } },
      {
        by: 'reporter',
        type: 'case.addInformation',
        payload: { message: 'Tôi nhớ thêm: danh sách nộp tiền được ghi tay trong một cuốn sổ bìa xanh.' },
      },
      {
        by: 'intake',
        type: 'case.informReporter',
        payload: {
          about: 'progress',
          nothingConfidential: true,
          message: 'Cảm ơn bạn. Chúng tôi đã nhận và đang xem xét. Chúng tôi sẽ hỏi thêm nếu cần.',
        },
      },
      {
        by: 'intake',
        type: 'detection.askReporter',
        payload: { question: 'Bạn có biết khoảng bao nhiêu người đã nộp tiền, và ai giữ cuốn sổ đó không?' },
      },
    ],
  },
  {
    sent: {
      subject: 'Chấm công cho người không đi làm',
      what: 'Trong bảng chấm công có người được ghi đủ ngày nhưng nhiều tuần không có mặt tại nơi làm việc.',
      when: 'Quý vừa rồi',
    },
    after: [
      { by: 'intake', type: 'detection.acknowledge', payload: { how: 'channel' } },
      {
        by: 'reporter',
        type: 'case.requestProtection',
        payload: { fear: 'work', account: 'Tôi làm cùng phòng. Nếu lộ ra tôi có thể bị chuyển việc.' },
      },
      {
        by: 'custodian',
        type: 'case.monitorProtection',
        payload: {
          who: 'reporter',
          measures: 'Nhận bảo vệ. Mọi thay đổi về công việc của phòng này được báo trước cho tôi.',
        },
      },
    ],
  },
  {
    sent: {
      subject: 'Sửa chữa trụ sở không qua báo giá',
      what: 'Gói sửa chữa mái nhà được giao cho một cửa hàng quen, không lấy báo giá của nơi khác như quy định của đơn vị.',
      rule: 'Quy chế mua sắm nội bộ',
    },
    after: [],
  },
];
