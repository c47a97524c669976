// What the files of the demo's evidence hold: a list of payments as a spreadsheet and as paper, a letter, a page of a ledger that was
// photographed. Everything in them is made up by arithmetic.
import type { ListSheet } from '../../documents/sheet.ts';

const payees = [
  'Cửa hàng Văn phòng phẩm Minh Tâm',
  'Nhà xe Thành Đạt',
  'Công ty TNHH In Hồng Hà',
  'Quán Sen',
];
const purposes = ['Mua văn phòng phẩm', 'Thuê xe đi cơ sở', 'In tài liệu hội nghị', 'Tiếp khách'];

type Payment = { day: string; number: string; payee: string; purpose: string; amount: number };

/** Twelve payments, two of them under one number: what the case is about. */
const payments: Payment[] = Array.from({ length: 12 }, (_, n) => ({
  day: `${String(2 + n * 2).padStart(2, '0')}/03/2026`,
  number: `PC-${String(n === 9 ? 115 : 107 + n).padStart(4, '0')}`,
  payee: payees[n % payees.length] ?? '',
  purpose: purposes[n % purposes.length] ?? '',
  amount: 1_250_000 + ((n * 7919) % 23) * 150_000,
}));

const head = ['Ngày', 'Số phiếu chi', 'Người nhận', 'Nội dung', 'Số tiền (đồng)'];
const grouped = new Intl.NumberFormat('vi-VN');

export const paymentsAsCsv = `${[
  head.join(','),
  ...payments.map((one) => [one.day, one.number, one.payee, one.purpose, one.amount].join(',')),
].join('\r\n')}\r\n`;

export const paymentsAsSheet: ListSheet = {
  layout: 'list-1',
  locale: 'vi',
  name: 'Bảng kê phiếu chi tháng 3 năm 2026',
  title: 'Bảng kê phiếu chi',
  subtitle: 'Tháng 3 năm 2026',
  lead: ['Kế toán lập theo sổ quỹ. Phiếu PC-0115 được chi hai lần, vào ngày 18 và ngày 20.'],
  tables: [
    {
      title: 'Các khoản chi',
      head,
      widths: [3, 3, 6, 5, 4],
      rows: payments.map((one) => [one.day, one.number, one.payee, one.purpose, grouped.format(one.amount)]),
    },
  ],
};

export const letterAsText = `Kính gửi: Tổ thẩm tra

Tôi là thủ quỹ từ tháng 01/2025. Phiếu chi PC-0115 tôi nhận hai lần, lần sau không có hoá đơn kèm theo.
Tôi đã hỏi lại ngay trong ngày và được trả lời là chi bổ sung. Tôi không giữ giấy tờ nào khác về lần chi thứ hai.

Tôi xác nhận nội dung trên là đúng và sẵn sàng làm việc thêm khi được mời.
`;

/** A ruled page with handwriting that says nothing, as SVG. */
export function ledgerPage(): string {
  const lines = Array.from({ length: 22 }, (_, n) => `<path d="M60 ${170 + n * 44}H840" stroke="#9db7d5"/>`);
  const hands = Array.from({ length: 19 }, (_, n) => {
    const strokes = Array.from({ length: 26 + ((n * 5) % 9) }, (_, m) => {
      const up = 6 + ((n * 31 + m * 17) % 19);
      return `q7 -${up} 11 0t11 ${(n + m) % 3}`;
    });
    return `<path d="M78 ${206 + n * 44}${strokes.join('')}" fill="none" stroke="#26315c" stroke-width="2.4"/>`;
  });
  const columns = '<path d="M210 130V1150M650 130V1150" stroke="#d58d8d"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1240"><rect width="900" height="1240" fill="#f6f1e4"/>${lines.join('')}${columns}${hands.join('')}</svg>`;
}
