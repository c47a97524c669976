// What the files of the demo's evidence hold: a list of payments as a spreadsheet and as paper, a letter, a page of a ledger that was
// photographed. Everything in them is made up by arithmetic.
import type { Day } from '#workflows/rules/day.ts';
import type { ListSheet } from '../../documents/sheet.ts';

const payees = ['Cửa hàng xăng dầu số 7', 'Gara Thành Đạt', 'Cửa hàng Văn phòng phẩm Minh Tâm', 'Quán Sen'];
const purposes = ['Mua nhiên liệu', 'Bảo dưỡng, sửa chữa', 'Mua văn phòng phẩm', 'Tiếp khách'];

type Payment = { day: string; number: string; payee: string; purpose: string; amount: number };

/** Twelve payments of the month in which the conduct began. */
function paymentsOf(month: string): Payment[] {
  return Array.from({ length: 12 }, (_, n) => ({
    day: `${String(2 + n * 2).padStart(2, '0')}/${month}`,
    number: `PC-${String(107 + n).padStart(4, '0')}`,
    payee: payees[n % payees.length] ?? '',
    purpose: purposes[n % purposes.length] ?? '',
    amount: 1_250_000 + ((n * 7919) % 23) * 150_000,
  }));
}

/** `05/2026` of a day in May. */
export function monthOf(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

const head = ['Ngày', 'Số phiếu chi', 'Người nhận', 'Nội dung', 'Số tiền (đồng)'];
const grouped = new Intl.NumberFormat('vi-VN');

/** With quotes where a comma may stand (RFC 4180). */
export function paymentsAsCsv(month: string): string {
  const rows = paymentsOf(month).map((one) =>
    [one.day, one.number, `"${one.payee}"`, `"${one.purpose}"`, one.amount].join(','),
  );
  return `${[head.join(','), ...rows].join('\r\n')}\r\n`;
}

export function paymentsAsSheet(month: string): ListSheet {
  return {
    layout: 'list-1',
    locale: 'vi',
    name: `Bảng kê phiếu chi ${month}`,
    title: 'Bảng kê phiếu chi',
    subtitle: `Tháng ${month}`,
    lead: ['Kế toán lập theo sổ quỹ, theo yêu cầu của tổ thẩm tra.'],
    tables: [
      {
        title: 'Các khoản chi',
        head,
        widths: [3, 3, 6, 5, 4],
        rows: paymentsOf(month).map((one) => [
          ...[one.day, one.number, one.payee, one.purpose],
          grouped.format(one.amount),
        ]),
      },
    ],
  };
}

export const letterAsText = `Kính gửi: Tổ thẩm tra

Tôi là thủ quỹ từ tháng 01/2025. Các phiếu chi trong bảng kê do tôi chi theo chữ ký duyệt trên phiếu.
Có hai phiếu khi chi chưa có quyết định kèm theo; tôi đã hỏi lại và được trả lời là sẽ bổ sung sau.

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
