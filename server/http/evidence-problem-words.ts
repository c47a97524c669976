// The sentences for what can go wrong with a file of evidence: what is the matter with it, that nothing of it was kept, what to do.
import type { EvidenceProblemCode } from '#workflows/contract/problem.ts';
import type { Words } from '#workflows/rules/pack.ts';

export const evidenceProblemWords: Record<EvidenceProblemCode, { title: Words; detail: Words }> = {
  'evidence.notFound': {
    title: { vi: 'Không có tệp này', en: 'No such file' },
    detail: {
      vi: 'Tệp không có trong vụ việc này hoặc bạn không được xem.',
      en: 'There is no such file in this case, or it is not yours to see.',
    },
  },
  'evidence.mayNotUpload': {
    title: { vi: 'Bạn không nộp tệp trong vụ việc này', en: 'You hand in no files in this case' },
    detail: {
      vi: 'Chỉ người xác minh, người bị xem xét và thư ký nộp tệp chứng cứ.',
      en: 'Files of evidence are handed in by the investigator, the respondent and the secretary.',
    },
  },
  'evidence.notReady': {
    title: { vi: 'Tệp chưa mở được', en: 'The file cannot be opened yet' },
    detail: {
      vi: 'Tệp đang tải lên, đang được quét vi-rút hoặc đã bị từ chối.',
      en: 'It is being received, waits for the virus scanner, or was refused.',
    },
  },
  'evidence.noSuchRange': {
    title: { vi: 'Ngoài phạm vi của tệp', en: 'Beyond the end of the file' },
    detail: { vi: 'Tệp ngắn hơn phần được yêu cầu.', en: 'The file is shorter than what was asked for.' },
  },
  'evidence.noThumbnail': {
    title: { vi: 'Không có hình thu nhỏ', en: 'There is no thumbnail' },
    detail: {
      vi: 'Loại tệp này không có hình thu nhỏ, hoặc không dựng được.',
      en: 'This kind of file has none, or none could be made.',
    },
  },
  'evidence.uploadInvalid': {
    title: { vi: 'Yêu cầu tải lên chưa đúng', en: 'The upload is not in order' },
    detail: {
      vi: 'Yêu cầu không theo giao thức tải lên (tus 1.0.0). Phần đã nhận vẫn còn.',
      en: 'It does not follow the protocol for uploads (tus 1.0.0). What was received before is kept.',
    },
  },
  'evidence.uploadGone': {
    title: { vi: 'Lượt tải lên đã hết hạn', en: 'The upload has expired' },
    detail: { vi: 'Hãy tải lại tệp từ đầu.', en: 'Upload the file again from the start.' },
  },
  'evidence.offset': {
    title: { vi: 'Lượt tải lên đã tiếp tục ở nơi khác', en: 'The upload has gone on elsewhere' },
    detail: {
      vi: 'Hãy hỏi lại phần đã nhận rồi gửi tiếp từ đó. Chưa có gì bị ghi đè.',
      en: 'Ask how far it is and go on from there. Nothing was overwritten.',
    },
  },
  'evidence.tooLarge': {
    title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
    detail: {
      vi: 'Tệp vượt quá giới hạn, hoặc dài hơn số đã khai. Không có gì được lưu.',
      en: 'It is above the limit, or longer than was announced. Nothing of it was kept.',
    },
  },
  'evidence.empty': {
    title: { vi: 'Tệp trống', en: 'The file is empty' },
    detail: { vi: 'Không có gì được lưu.', en: 'Nothing was kept.' },
  },
  'evidence.tooMany': {
    title: { vi: 'Quá nhiều tệp chưa nộp', en: 'Too many files not handed in' },
    detail: {
      vi: 'Hãy nộp hoặc bỏ bớt tệp đã tải lên trong vụ việc này.',
      en: 'Hand in or take back some of those that you have uploaded in this case.',
    },
  },
  'evidence.busy': {
    title: { vi: 'Đang nhận quá nhiều tệp', en: 'Too many files are coming in' },
    detail: {
      vi: 'Hãy thử lại sau ít giây. Phần đã nhận vẫn còn.',
      en: 'Try again in a few seconds. What was received before is kept.',
    },
  },
  'evidence.kindRefused': {
    title: { vi: 'Loại tệp không được nhận', en: 'This kind of file is not accepted' },
    detail: {
      vi: 'Nhận PDF, ảnh, âm thanh, video, văn bản, CSV, DOCX, XLSX, ODT và EML, xét theo nội dung. Không nhận chương trình, trang web và tệp nén. Tệp không được lưu.',
      en: 'Accepted by their content are PDF, pictures, sound, video, text, CSV, DOCX, XLSX, ODT and EML; no programs, pages or archives. Nothing was kept.',
    },
  },
  'evidence.nameMismatch': {
    title: { vi: 'Tên tệp không đúng với nội dung', en: 'The name does not agree with the content' },
    detail: {
      vi: 'Phần mở rộng của tên là của loại tệp khác. Hãy đặt lại tên rồi gửi. Tệp không được lưu.',
      en: 'Its extension belongs to another kind of file. Rename it and send it again. Nothing was kept.',
    },
  },
  'evidence.hashMismatch': {
    title: { vi: 'Tệp đến không nguyên vẹn', en: 'The file did not arrive as it was' },
    detail: {
      vi: 'SHA-256 của phần nhận được khác với số đã khai. Hãy gửi lại. Tệp không được lưu.',
      en: 'The SHA-256 of what arrived is another than was announced. Send it again. Nothing was kept.',
    },
  },
  'evidence.archiveBomb': {
    title: { vi: 'Tài liệu giải nén quá lớn', en: 'The document unpacks to far too much' },
    detail: {
      vi: 'Nội dung nén lớn gấp nhiều lần tài liệu thật. Tệp không được lưu.',
      en: 'What is packed in it is many times that of a real document. Nothing was kept.',
    },
  },
  'evidence.archiveUnsafe': {
    title: { vi: 'Tài liệu chứa thành phần không an toàn', en: 'The document holds unsafe parts' },
    detail: {
      vi: 'Có liên kết, đường dẫn ra ngoài, macro hoặc chương trình bên trong. Hãy lưu lại không có macro rồi gửi. Tệp không được lưu.',
      en: 'There are links, paths that lead out of it, macros or programs within. Save it without macros and send it again. Nothing was kept.',
    },
  },
  'evidence.archiveEncrypted': {
    title: { vi: 'Tài liệu được đặt mật khẩu', en: 'The document is locked by a password' },
    detail: {
      vi: 'Không ai kiểm tra được nội dung. Hãy bỏ mật khẩu rồi gửi. Tệp không được lưu.',
      en: 'Nobody can look into it. Remove the password and send it again. Nothing was kept.',
    },
  },
  'evidence.archiveBroken': {
    title: { vi: 'Tài liệu bị hỏng', en: 'The document is damaged' },
    detail: {
      vi: 'Không đọc được cấu trúc của tài liệu. Tệp không được lưu.',
      en: 'It cannot be read as the document that it says it is. Nothing was kept.',
    },
  },
  'evidence.pixelFlood': {
    title: { vi: 'Ảnh quá lớn', en: 'The picture is too large' },
    detail: {
      vi: 'Ảnh có hơn 210 triệu điểm ảnh. Tệp không được lưu.',
      en: 'It has more than 210 million pixels. Nothing was kept.',
    },
  },
  'evidence.imageBroken': {
    title: { vi: 'Ảnh bị hỏng', en: 'The picture is damaged' },
    detail: {
      vi: 'Phần đầu của ảnh không đọc được. Tệp không được lưu.',
      en: 'Its header cannot be read. Nothing was kept.',
    },
  },
  'evidence.textUnreadable': {
    title: { vi: 'Văn bản không đọc được', en: 'The text cannot be read' },
    detail: {
      vi: 'Văn bản phải mã hóa UTF-8, không có ký tự điều khiển, tối đa 200 MB. Tệp không được lưu.',
      en: 'A text has to be UTF-8 without control characters, up to 200 MB. Nothing was kept.',
    },
  },
  'evidence.infected': {
    title: { vi: 'Tệp bị phần mềm quét từ chối', en: 'The scanner found something in the file' },
    detail: {
      vi: 'Phần mềm quét vi-rút nhận ra mã độc. Tệp đã bị xóa.',
      en: 'The virus scanner knows something in it as harmful. The file was removed.',
    },
  },
};
