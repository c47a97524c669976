// A sheet with every kind of block, long names, and words that would be markup if anything took them for it.
import type { Sheet } from '#server/documents/sheet.ts';

export const hostile =
  '#panic("x") *đậm* _nghiêng_ $x^2$ @nhãn <neo> \\ `mã` = Đề mục #import "/etc/passwd": * //ghi chú /*x*/ #sys.inputs';
export const longName = 'Công Huyền Tôn Nữ Nguyễn Thị Hoàng Yến Phương Thượng Uyển';

const reasons =
  'Hội đồng đã xem xét từng nội dung trên cơ sở chứng cứ đã công bố; những chứng cứ còn mâu thuẫn không được dùng làm căn cứ, và ý kiến của người bị xem xét được trả lời theo từng điểm. ';

/** `paragraphs`: how many of 1,400 letters; a hundred and thirty are some forty pages. */
export function sampleSheet(paragraphs = 3, more: Partial<Sheet> = {}): Sheet {
  return {
    layout: 'sheet-1',
    locale: 'vi',
    name: 'Quyết định · 2026-0007',
    head: {
      form: 'state',
      above: 'Khối cơ quan tỉnh',
      office: 'Hội đồng kỷ luật',
      number: 'Số: 05/QĐ-HĐKL',
      heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      dated: 'Sơn Hà, ngày 05 tháng 02 năm 2026',
    },
    title: 'Quyết định',
    subtitle: `Về việc xem xét kỷ luật đối với ${longName}`,
    blocks: [
      { as: 'ground', text: 'Căn cứ Quy trình chuẩn;' },
      { as: 'centred', text: 'QUYẾT ĐỊNH:' },
      { as: 'article', label: 'Điều 1.', text: `Kỷ luật ${longName} bằng hình thức: Khiển trách.` },
      {
        as: 'table',
        head: ['Nội dung', 'Điều khoản', 'Kết luận'],
        widths: [3, 6, 4],
        rows: [['Nội dung 1', hostile, 'Có vi phạm']],
      },
      { as: 'heading', text: 'Lý do' },
      {
        as: 'text',
        paragraphs: Array.from({ length: paragraphs }, (_, n) => `${n + 1}. ${reasons.repeat(8).trim()}`),
      },
      { as: 'list', items: [hostile, 'giải trình;'] },
      { as: 'pairs', rows: [['Hành vi', hostile]] },
      { as: 'missing', text: 'Hồ sơ không ghi.' },
    ],
    recipientsLabel: 'Nơi nhận:',
    recipients: [longName, 'Lưu: hồ sơ 2026-0007.'],
    signature: { capacity: 'Chủ tịch Hội đồng kỷ luật', note: '(Đã ký trên hệ thống)', name: longName },
    footer: {
      about: 'Quyết định · hồ sơ 2026-0007',
      page: 'Trang',
      check: 'Mã kiểm tra 7KQ2M-0F9AB-7KQ2M-0F9AB',
      content: `SHA-256 của nội dung: ${'ab'.repeat(32)}`,
      code: '7KQ2M-0F9AB-7KQ2M-0F9AB',
    },
    ...more,
  };
}
