// The sentences for what can go wrong in a person's own room: what happened, what was kept, what to do.
import type { RoomProblemCode } from '#workflows/contract/problem.ts';
import type { Words } from '#workflows/rules/pack.ts';

export const roomProblemWords: Record<RoomProblemCode, { title: Words; detail: Words }> = {
  'view.notFound': {
    title: { vi: 'Không có góc nhìn này', en: 'No such view' },
    detail: {
      vi: 'Góc nhìn đã bị bỏ, hoặc không được chia sẻ với bạn.',
      en: 'It was removed, or is not shared with you.',
    },
  },
  'view.notYours': {
    title: { vi: 'Bạn không sửa được góc nhìn này', en: 'This view is not yours to change' },
    detail: {
      vi: 'Góc nhìn chia sẻ do người tạo và người phụ trách của đơn vị sửa; chỉ chia sẻ được với đơn vị mà bạn xem được vụ việc.',
      en: 'Whoever made it and the supervisors of its unit change it; it can be shared with units whose cases you see.',
    },
  },
  'view.conflict': {
    title: { vi: 'Góc nhìn vừa được người khác sửa', en: 'Somebody else has changed the view' },
    detail: {
      vi: 'Chưa có gì bị ghi đè. Hãy xem bản mới rồi sửa lại.',
      en: 'Nothing was overwritten. Look at what it is now and change it again.',
    },
  },
  'view.tooMany': {
    title: { vi: 'Quá nhiều góc nhìn', en: 'Too many views' },
    detail: {
      vi: 'Bạn đã lưu 30 góc nhìn. Hãy bỏ bớt một góc nhìn cũ.',
      en: 'You keep 30 views already. Remove one first.',
    },
  },
  'draft.conflict': {
    title: { vi: 'Bản nháp đã đổi ở nơi khác', en: 'The draft has changed elsewhere' },
    detail: {
      vi: 'Bản nháp này đã được sửa, gửi hoặc bỏ ở cửa sổ hay thiết bị khác. Chưa có gì bị ghi đè.',
      en: 'It was changed, sent or discarded in another window or on another device. Nothing was overwritten.',
    },
  },
  'draft.notKept': {
    title: { vi: 'Phiếu không được lưu nháp', en: 'A vote is never kept' },
    detail: {
      vi: 'Lựa chọn biểu quyết không được lưu ở đâu trước khi bỏ phiếu.',
      en: 'How somebody means to vote is kept nowhere before it is cast.',
    },
  },
  'draft.tooMany': {
    title: { vi: 'Quá nhiều bản nháp', en: 'Too many drafts' },
    detail: {
      vi: 'Bạn đã có 40 bản nháp trong vụ việc này. Hãy gửi hoặc bỏ bớt.',
      en: 'You have 40 drafts in this case already. Send or discard one.',
    },
  },
  'draft.tooLarge': {
    title: { vi: 'Bản nháp quá dài', en: 'The draft is too long' },
    detail: {
      vi: 'Bản nháp vượt quá 200 KB nên chưa được lưu.',
      en: 'It is larger than 200 KB and was not kept.',
    },
  },
  'text.notFound': {
    title: { vi: 'Chưa có văn bản này', en: 'No such text' },
    detail: {
      vi: 'Văn bản hoặc phiên bản này không có.',
      en: 'There is no such text, or no such version of it.',
    },
  },
  'text.notYours': {
    title: { vi: 'Văn bản này do người khác soạn', en: 'This text is for others to write' },
    detail: {
      vi: 'Bạn không giữ phần việc soạn văn bản này, hoặc vụ việc đã kết thúc. Chưa có gì được ghi.',
      en: 'You hold no part that writes this text, or the case is closed. Nothing was written.',
    },
  },
  'text.held': {
    title: { vi: 'Người khác đang soạn', en: 'Somebody else is writing' },
    detail: {
      vi: 'Mỗi lúc chỉ một người soạn văn bản này. Nội dung bạn nhập vẫn còn; hãy thử lại khi họ dừng.',
      en: 'One person writes this text at a time. What you entered is still here; try again when they stop.',
    },
  },
  'text.conflict': {
    title: { vi: 'Đã có phiên bản mới hơn', en: 'There is a later version' },
    detail: {
      vi: 'Có người đã lưu sau phiên bản bạn đang sửa. Chưa có gì bị ghi đè: hãy so sánh rồi lưu lại.',
      en: 'Somebody has saved since the version that you write on from. Nothing was overwritten: compare and save again.',
    },
  },
  'text.notAllowed': {
    title: { vi: 'Văn bản có phần không được phép', en: 'The text has something that is not allowed' },
    detail: {
      vi: 'Chỉ dùng tiêu đề, đoạn, danh sách, trích dẫn, chữ đậm và chữ nghiêng. Chưa có gì được ghi.',
      en: 'Only headings, paragraphs, lists, quotes, bold and italic are allowed. Nothing was written.',
    },
  },
  'moment.notFound': {
    title: { vi: 'Không có thời điểm này', en: 'No such moment' },
    detail: {
      vi: 'Lúc ấy chưa có bước nào mà bạn được xem, hoặc số bước không có. Hãy chọn một thời điểm muộn hơn.',
      en: 'By then no step had been taken that you may read, or there is no step of that number. Choose a later moment.',
    },
  },
  'moment.otherVersion': {
    title: { vi: 'Không dựng lại được thời điểm này', en: 'This moment cannot be shown' },
    detail: {
      vi: 'Lúc ấy vụ việc theo một phiên bản quy trình cũ mà hệ thống này không xét lại. Lịch sử vẫn đọc được đầy đủ.',
      en: 'An earlier version of the procedure kept the case then, and this one does not judge its steps again. The history can be read in full.',
    },
  },
  'receipt.notFound': {
    title: { vi: 'Không có biên nhận này', en: 'No such receipt' },
    detail: {
      vi: 'Biên nhận chỉ có cho việc do chính bạn gửi trong vụ việc này.',
      en: 'There are receipts for what you have sent yourself in this case, and for nothing else.',
    },
  },
  'disclosure.notFound': {
    title: { vi: 'Không có tài liệu này', en: 'Not found' },
    detail: {
      vi: 'Chưa có tài liệu nào như vậy được cho người bị xem xét biết.',
      en: 'Nothing of the kind has been made available to the respondent.',
    },
  },
};
