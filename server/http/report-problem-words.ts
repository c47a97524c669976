// The sentences for what can go wrong on the public form and in the reporter's inbox. They never say whether there is a report.
import type { ReportProblemCode } from '#workflows/contract/problem.ts';
import type { Words } from '#workflows/rules/pack.ts';

export const reportProblemWords: Record<ReportProblemCode, { title: Words; detail: Words }> = {
  'report.notFound': {
    title: { vi: 'Không mở được bằng mã này', en: 'This receipt opens nothing' },
    detail: {
      vi: 'Hãy so lại từng từ của mã biên nhận. Chưa có gì được gửi.',
      en: 'Compare the receipt word by word. Nothing was sent.',
    },
  },
  'report.workMissing': {
    title: { vi: 'Cần làm lại phép kiểm tra', en: 'The check has to be done again' },
    detail: {
      vi: 'Phép kiểm tra chống gửi hàng loạt đã quá hạn hoặc đã dùng. Hãy gửi lại; nội dung vẫn còn.',
      en: 'The check against mass sending is out of date or was used. Send again; what you wrote is still there.',
    },
  },
  'report.tooMany': {
    title: { vi: 'Hệ thống đang nhận quá nhiều', en: 'Too much is coming in right now' },
    detail: {
      vi: 'Hãy giữ trang này mở và gửi lại sau ít phút. Nội dung vẫn còn trên trang.',
      en: 'Keep this page open and send again in a few minutes. What you wrote is still on the page.',
    },
  },
  'report.noSuchUnit': {
    title: { vi: 'Không có đơn vị này', en: 'There is no such unit' },
    detail: { vi: 'Hãy chọn lại đơn vị trong danh sách.', en: 'Choose the unit from the list again.' },
  },
  'report.unknownFile': {
    title: { vi: 'Tệp chưa được gửi trọn', en: 'A file did not arrive whole' },
    detail: { vi: 'Hãy gửi lại tệp rồi gửi lời nhắn.', en: 'Send the file again, then the message.' },
  },
  'report.fileTooLarge': {
    title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
    detail: {
      vi: 'Mỗi tệp tối đa 10 MB. Tệp không được lưu.',
      en: 'Up to 10 MB each. The file was not kept.',
    },
  },
  'report.fileEmpty': {
    title: { vi: 'Tệp trống', en: 'The file is empty' },
    detail: { vi: 'Không có gì được lưu.', en: 'Nothing was kept.' },
  },
  'identity.notOpened': {
    title: { vi: 'Danh tính chưa được mở', en: 'The identity has not been opened' },
    detail: {
      vi: 'Chỉ hai người đã cùng mở mới đọc được, trong 24 giờ kể từ lúc mở.',
      en: 'Only the two who opened it together can read it, for 24 hours from then on.',
    },
  },
};
