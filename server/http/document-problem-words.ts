// The sentences for what can go wrong with a document or the ledger: what happened, what was kept, what to do.
import type { DocumentProblemCode } from '#workflows/contract/problem.ts';
import type { Words } from '#workflows/rules/pack.ts';

export const documentProblemWords: Record<DocumentProblemCode, { title: Words; detail: Words }> = {
  'document.notFound': {
    title: { vi: 'Không có văn bản này', en: 'No such document' },
    detail: {
      vi: 'Chưa có văn bản nào như vậy được lập từ vụ việc này.',
      en: 'No such document has been made of this case.',
    },
  },
  'document.notPossible': {
    title: { vi: 'Chưa thể lập văn bản này', en: 'This document cannot be made now' },
    detail: {
      vi: 'Hồ sơ chưa có mục để lập văn bản này, hoặc bạn chỉ được đọc vụ việc. Chưa có gì được ghi.',
      en: 'The record has no entry that it could be made from, or you may only read the case. Nothing was recorded.',
    },
  },
  'document.busy': {
    title: { vi: 'Đang lập quá nhiều văn bản', en: 'Too many documents are being made' },
    detail: {
      vi: 'Hãy chờ ít phút rồi thử lại. Chưa có gì được ghi.',
      en: 'Wait a moment and try again. Nothing was recorded.',
    },
  },
  'document.notProven': {
    title: { vi: 'Văn bản này không có chứng minh', en: 'This document has no proof' },
    detail: {
      vi: 'Chỉ quyết định đã tống đạt mới được ghi mã băm vào sổ kiểm chứng. Hãy dùng mã kiểm tra ở chân trang.',
      en: 'Only a decision that was served has its hash in the ledger. Use the verification code at the foot of a page.',
    },
  },
  'document.notSigned': {
    title: { vi: 'Sổ kiểm chứng chưa ký đến mục này', en: 'The ledger has not signed this far yet' },
    detail: {
      vi: 'Quyết định vừa được tống đạt. Hãy thử lại sau vài giây.',
      en: 'The decision was served just now. Try again in a few seconds.',
    },
  },
  'ledger.notFound': {
    title: { vi: 'Không có trong sổ kiểm chứng', en: 'Not in the ledger' },
    detail: {
      vi: 'Sổ kiểm chứng chưa có mục này. Mục vừa được ghi thường vào sổ trong vài giây.',
      en: 'The ledger has no such entry. What was recorded just now is taken in within seconds.',
    },
  },
  'ledger.outOfRange': {
    title: { vi: 'Ngoài phạm vi của sổ kiểm chứng', en: 'Beyond the ledger' },
    detail: {
      vi: 'Sổ kiểm chứng chưa dài đến đó, hoặc thứ tự không đúng. Hãy xem điểm kiểm chứng mới nhất.',
      en: 'The ledger is not that long, or the order is the wrong way round. Look at its latest checkpoint.',
    },
  },
  'standing.notFound': {
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: {
      vi: 'Không có giấy xác nhận này, không có người này, hoặc bạn không được cấp giấy cho người này. Chưa có gì được ghi.',
      en: 'There is no such certificate or person, or you may not certify for them. Nothing was written.',
    },
  },
  'bundle.notYours': {
    title: { vi: 'Bạn không được xuất hồ sơ này', en: 'Not yours to take out' },
    detail: {
      vi: 'Hồ sơ do những người giải quyết vụ việc xuất; người bị xem xét xuất phần của mình. Chưa có gì được ghi.',
      en: 'Those who handle the case take out its file; the respondent takes out what is theirs. Nothing was recorded.',
    },
  },
  'bundle.notFinal': {
    title: { vi: 'Chưa được công bố', en: 'Nothing is published before finality' },
    detail: {
      vi: 'Quyết định chưa có hiệu lực cuối cùng: còn thời hạn khiếu nại hoặc khiếu nại chưa giải quyết xong.',
      en: 'The decision is not final: it can be appealed, or the appeal has not been decided.',
    },
  },
  'bundle.empty': {
    title: { vi: 'Chưa có văn bản nào', en: 'There is nothing to bundle yet' },
    detail: {
      vi: 'Hãy lập các văn bản trước; tập hồ sơ chỉ gồm những văn bản đã lập.',
      en: 'Make the documents first: a dossier holds only what has been made.',
    },
  },
};
