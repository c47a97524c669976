// Chapter III of the standard procedure: intake and preliminary assessment.
import type { RulePack } from '../pack.ts';

export const articlesDetection: RulePack['articles'] = {
  '10.2': {
    title: { vi: 'Xác nhận tiếp nhận', en: 'Acknowledging a report' },
    text: {
      vi: 'Người phản ánh được xác nhận một lần trong 7 ngày kể từ ngày tiếp nhận.',
      en: 'The reporter is told once, within 7 days, that the report has arrived.',
    },
  },
  '11.1': {
    title: { vi: 'Thời hạn sàng lọc', en: 'Time for screening' },
    text: {
      vi: 'Sàng lọc trong 10 ngày làm việc; người phản ánh có 10 ngày làm việc để trả lời câu hỏi.',
      en: 'Screening takes 10 working days at most; the reporter has 10 working days to answer a question.',
    },
  },
  '11.2': {
    title: { vi: 'Điều kiện mở', en: 'What opening needs' },
    text: {
      vi: 'Chỉ mở khi đã xác định người bị xem xét và ít nhất một nội dung cụ thể, thuộc thẩm quyền, còn thời hiệu, không dựa trên căn cứ được bảo vệ.',
      en: 'A case is opened only with a named respondent and at least one specific allegation, within jurisdiction, not time-barred, on no protected ground.',
    },
  },
  '11.4': {
    title: { vi: 'Lý do không mở', en: 'Reasons not to open' },
    text: {
      vi: 'Chỉ không mở vì một lý do trong danh mục đóng, có giải thích.',
      en: 'A case is left unopened only for a reason of the closed list, explained.',
    },
  },
  '11.5': {
    title: { vi: 'Quyết định mở', en: 'Deciding to open' },
    text: {
      vi: 'Người quyết định không phải là người đề xuất; quyết định trong 5 ngày làm việc.',
      en: 'Whoever decides is not whoever recommended; the decision comes within 5 working days.',
    },
  },
  '11.6': {
    title: { vi: 'Trả lại bổ sung', en: 'Returns' },
    text: {
      vi: 'Việc sàng lọc chỉ được trả lại tối đa hai lần.',
      en: 'A screening is returned twice at most.',
    },
  },
};
