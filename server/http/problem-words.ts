// The sentences for what can go wrong that is not a rule's refusal: what happened, what was kept, what to do.
import type { ProblemCode } from '#workflows/contract/problem.ts';
import type { Words } from '#workflows/rules/pack.ts';
import { absenceProblemWords } from './absence-problem-words.ts';
import { accountProblemWords } from './account-problem-words.ts';
import { documentProblemWords } from './document-problem-words.ts';
import { evidenceProblemWords } from './evidence-problem-words.ts';
import { redactionProblemWords } from './redaction-problem-words.ts';
import { reportProblemWords } from './report-problem-words.ts';
import { roomProblemWords } from './room-problem-words.ts';

export const problemWords: Record<ProblemCode, { title: Words; detail: Words }> = {
  ...absenceProblemWords,
  ...accountProblemWords,
  ...redactionProblemWords,
  ...reportProblemWords,
  ...evidenceProblemWords,
  ...roomProblemWords,
  ...documentProblemWords,
  'request.invalidJson': {
    title: { vi: 'Nội dung gửi lên không đọc được', en: 'The request could not be read' },
    detail: {
      vi: 'Nội dung không phải JSON hợp lệ. Chưa có gì được ghi.',
      en: 'The body is not valid JSON. Nothing was written.',
    },
  },
  'request.invalid': {
    title: { vi: 'Yêu cầu chưa đúng', en: 'The request is not in order' },
    detail: {
      vi: 'Một số giá trị chưa đúng. Chưa có gì được ghi.',
      en: 'Some values are not in order. Nothing was written.',
    },
  },
  'request.headTooLarge': {
    title: { vi: 'Địa chỉ quá dài', en: 'Address too long' },
    detail: {
      vi: 'Địa chỉ hoặc phần đầu của yêu cầu dài quá mức cho phép. Chưa có gì được ghi.',
      en: 'The address or the headers of the request are longer than is allowed. Nothing was recorded.',
    },
  },
  'request.unreadable': {
    title: { vi: 'Không đọc được yêu cầu', en: 'Request not readable' },
    detail: {
      vi: 'Yêu cầu không đúng chuẩn HTTP. Chưa có gì được ghi.',
      en: 'The request is not HTTP as it is written. Nothing was recorded.',
    },
  },
  'request.tooLarge': {
    title: { vi: 'Nội dung quá lớn', en: 'Too large' },
    detail: {
      vi: 'Nội dung gửi lên vượt quá 256 KB. Chưa có gì được ghi.',
      en: 'The body is larger than 256 KB. Nothing was written.',
    },
  },
  'request.unsupportedMedia': {
    title: { vi: 'Kiểu nội dung không được hỗ trợ', en: 'Unsupported kind of content' },
    detail: { vi: 'Hãy gửi application/json.', en: 'Send application/json.' },
  },
  'request.notFound': {
    title: { vi: 'Không có địa chỉ này', en: 'No such address' },
    detail: {
      vi: 'Hãy kiểm tra lại địa chỉ; danh mục ở /api/docs.',
      en: 'Check the address; the list is at /api/docs.',
    },
  },
  'request.methodNotAllowed': {
    title: { vi: 'Phương thức không dùng được ở đây', en: 'Method not allowed here' },
    detail: { vi: 'Danh mục ở /api/docs.', en: 'The list is at /api/docs.' },
  },
  'request.foreignOrigin': {
    title: { vi: 'Yêu cầu đến từ trang khác', en: 'Asked for by another site' },
    detail: {
      vi: 'Chỉ trang của chính hệ thống được gửi yêu cầu này. Chưa có gì được ghi.',
      en: 'Only the product’s own pages may send this. Nothing was written.',
    },
  },
  'request.tooMany': {
    title: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
    detail: { vi: 'Hãy chờ một phút rồi thử lại.', en: 'Wait a minute and try again.' },
  },
  'session.missing': {
    title: { vi: 'Bạn chưa đăng nhập', en: 'You are not signed in' },
    detail: {
      vi: 'Hãy đăng nhập rồi làm lại; nội dung đang nhập vẫn được giữ.',
      en: 'Sign in and try again; what you entered is kept.',
    },
  },
  'session.wrongPassword': {
    title: { vi: 'Đăng nhập không thành công', en: 'Sign-in failed' },
    detail: { vi: 'Thư điện tử hoặc mật khẩu không đúng.', en: 'The e-mail or the password is wrong.' },
  },
  'purpose.missing': {
    title: { vi: 'Cần nêu lý do trước', en: 'A reason is needed first' },
    detail: {
      vi: 'Việc này nằm ngoài phần việc của bạn: hãy cho biết mục đích. Lý do được ghi vào nhật ký truy cập.',
      en: 'This is outside of what lies on your desk: say what it is for. The reason goes on the access record.',
    },
  },
  'emergency.decided': {
    title: { vi: 'Bạn đã quyết định rồi', en: 'You have decided already' },
    detail: {
      vi: 'Quyết định về truy cập khẩn cấp chỉ có một lần và không thay đổi được.',
      en: 'A decision on access in an emergency is given once and stands.',
    },
  },
  'case.otherVersion': {
    title: { vi: 'Vụ việc thuộc phiên bản quy trình khác', en: 'Made by another version' },
    detail: {
      vi: 'Vụ việc này do một phiên bản quy trình mà hệ thống hiện tại không đọc được tạo ra. Hãy nâng cấp hệ thống; chưa có gì bị thay đổi.',
      en: 'A version of the procedure that this system cannot read made this case. Upgrade the system; nothing was changed.',
    },
  },
  'case.notClosed': {
    title: { vi: 'Vụ việc chưa kết thúc', en: 'The case is not closed' },
    detail: {
      vi: 'Chứng nhận chỉ có khi vụ việc đã kết thúc và đã khôi phục xong.',
      en: 'There is a certificate only once the case is closed and any restoration is done.',
    },
  },
  'ballot.notFound': {
    title: { vi: 'Không có lần bỏ phiếu này', en: 'No such ballot' },
    detail: {
      vi: 'Lần bỏ phiếu không tồn tại hoặc đã kiểm phiếu.',
      en: 'It does not exist, or it has been counted.',
    },
  },
  'ballot.notOpen': {
    title: { vi: 'Chưa hoặc không còn bỏ phiếu', en: 'Voting is not open' },
    detail: {
      vi: 'Chủ tọa chưa mở bỏ phiếu, hoặc đã kết thúc. Phiếu của bạn chưa được ghi nhận.',
      en: 'The chair has not opened the vote yet, or has closed it. Your paper was not taken.',
    },
  },
  'ballot.notSigned': {
    title: { vi: 'Phiếu không hợp lệ', en: 'Not a paper of this ballot' },
    detail: {
      vi: 'Phiếu không mang chữ ký của lần bỏ phiếu này.',
      en: 'The paper does not carry the signature of this ballot.',
    },
  },
  'ballot.notOnBallot': {
    title: { vi: 'Phương án không có trong phiếu', en: 'Not one of the choices' },
    detail: {
      vi: 'Phương án này không có trong phiếu. Phiếu của bạn chưa được ghi nhận.',
      en: 'That is not one of the choices of this ballot. Your paper was not taken.',
    },
  },
  'ballot.alreadyCast': {
    title: { vi: 'Phiếu này đã được bỏ', en: 'This paper has been cast' },
    detail: {
      vi: 'Phiếu này đã được bỏ cho một phương án khác và không sửa được.',
      en: 'It was cast for another choice, and a cast paper cannot be changed.',
    },
  },
  'command.unknown': {
    title: { vi: 'Không có thao tác này', en: 'No such command' },
    detail: {
      vi: 'Quy trình không có thao tác này. Chưa có gì được ghi.',
      en: 'The procedure has no such command. Nothing was written.',
    },
  },
  'command.invalidPayload': {
    title: { vi: 'Nội dung chưa đầy đủ hoặc chưa đúng', en: 'Something is missing or not in order' },
    detail: {
      vi: 'Hãy sửa các mục được nêu. Chưa có gì được ghi.',
      en: 'Mend the fields named. Nothing was written.',
    },
  },
  'command.versionRequired': {
    title: { vi: 'Thiếu phiên bản', en: 'The version is missing' },
    detail: {
      vi: 'Thao tác này cần expectedVersion: phiên bản vụ việc mà bạn đã xem khi quyết định.',
      en: 'This command needs expectedVersion: the version of the case that you decided on.',
    },
  },
  'command.reusedId': {
    title: { vi: 'Mã thao tác đã được dùng', en: 'The command id has been used' },
    detail: {
      vi: 'commandId này thuộc một thao tác khác. Hãy tạo mã mới.',
      en: 'This commandId belongs to another command. Make a new one.',
    },
  },
  'conflict.version': {
    title: { vi: 'Vụ việc đã thay đổi', en: 'The case has moved on' },
    detail: {
      vi: 'Có người vừa cập nhật vụ việc. Nội dung bạn nhập được giữ; hãy xem lại rồi gửi.',
      en: 'Somebody has just changed the case. What you entered is kept; look again and send it.',
    },
  },
  'conflict.busy': {
    title: { vi: 'Vụ việc đang rất bận', en: 'The case is very busy' },
    detail: {
      vi: 'Hãy gửi lại sau vài giây với cùng mã thao tác.',
      en: 'Send it again in a few seconds with the same id.',
    },
  },
  'cursor.invalid': {
    title: { vi: 'Con trỏ không hợp lệ', en: 'Not a cursor' },
    detail: { vi: 'Hãy tải lại bảng.', en: 'Fetch the board again.' },
  },
  'server.unavailable': {
    title: { vi: 'Hệ thống tạm gián đoạn', en: 'Not available just now' },
    detail: {
      vi: 'Cơ sở dữ liệu chưa trả lời. Hãy gửi lại với cùng mã thao tác; sẽ không bị ghi hai lần.',
      en: 'The database does not answer. Send it again with the same id; it will not be written twice.',
    },
  },
  'server.fault': {
    title: { vi: 'Có lỗi ở phía hệ thống', en: 'Something went wrong here' },
    detail: {
      vi: 'Lỗi đã được ghi lại. Hãy thử lại sau.',
      en: 'The fault was recorded. Please try again later.',
    },
  },
};
