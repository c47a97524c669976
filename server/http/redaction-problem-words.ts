// The sentences for what can go wrong when a file is redacted: what happened, what was kept, what to do.
import type { RedactionProblemCode } from '#workflows/contract/problem.ts';
import type { Words } from '#workflows/rules/pack.ts';

export const redactionProblemWords: Record<RedactionProblemCode, { title: Words; detail: Words }> = {
  'redaction.notTheirs': {
    title: { vi: 'Không phải việc của bạn', en: 'Not yours to redact' },
    detail: {
      vi: 'Chỉ người thẩm tra vụ việc che thông tin trong chứng cứ.',
      en: 'Only whoever investigates the case redacts its evidence.',
    },
  },
  'redaction.noFile': {
    title: { vi: 'Không có tệp này', en: 'No such file' },
    detail: {
      vi: 'Chứng cứ này không có tệp như vậy. Chưa có gì được ghi.',
      en: 'The exhibit has no such file. Nothing was recorded.',
    },
  },
  'redaction.kind': {
    title: { vi: 'Không che được loại tệp này', en: 'Files of this kind cannot be redacted' },
    detail: {
      vi: 'Chỉ che được tệp PDF và ảnh. Hãy chuyển tệp sang PDF rồi thêm làm bản mới.',
      en: 'PDF files and pictures can be redacted. Convert it to PDF and add it as a new version.',
    },
  },
  'redaction.busy': {
    title: { vi: 'Máy chủ đang bận', en: 'The server is busy' },
    detail: {
      vi: 'Nhiều tệp đang chờ che thông tin. Các ô vẫn còn; hãy thử lại sau một phút.',
      en: 'Other files are waiting to be redacted. Your boxes are kept; try again in a minute.',
    },
  },
  'redaction.unreadable': {
    title: { vi: 'Không đọc được tệp', en: 'The file cannot be read' },
    detail: {
      vi: 'Tệp hỏng hoặc có mật khẩu nên không vẽ lại được. Chưa có gì được ghi.',
      en: 'It is damaged or has a password, so its pages cannot be drawn. Nothing was recorded.',
    },
  },
  'redaction.tooManyPages': {
    title: { vi: 'Tệp quá nhiều trang', en: 'Too many pages' },
    detail: {
      vi: 'Mỗi lần che được tối đa 300 trang. Hãy tách tệp.',
      en: 'A file of up to 300 pages can be redacted. Split it.',
    },
  },
  'redaction.tooLarge': {
    title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
    detail: {
      vi: 'Tệp để che thông tin không quá 100 MB. Hãy tách tệp.',
      en: 'A file of up to 100 MB can be redacted. Split it.',
    },
  },
  'redaction.boxOutside': {
    title: { vi: 'Có ô nằm ngoài trang', en: 'A box lies outside its page' },
    detail: {
      vi: 'Một ô không nằm trên trang nào của tệp. Hãy vẽ lại ô đó.',
      en: 'One box is on no page of the file. Draw it again.',
    },
  },
  'redaction.tookTooLong': {
    title: { vi: 'Mất quá nhiều thời gian', en: 'It took too long' },
    detail: {
      vi: 'Tệp này vẽ lại quá lâu nên đã dừng. Chưa có gì được ghi.',
      en: 'Drawing the pages took too long and was stopped. Nothing was recorded.',
    },
  },
  'redaction.notProven': {
    title: { vi: 'Chưa chứng minh được', en: 'It could not be proven' },
    detail: {
      vi: 'Kết quả còn thứ không được phép còn, nên đã bỏ đi. Chưa có gì được ghi.',
      en: 'Something was left in the result that must not be, so it was thrown away. Nothing was recorded.',
    },
  },
};
