// The sentences for what is not there for whoever asks: the same whether it never was or is not theirs to see.

export const absenceProblemWords = {
  'case.notFound': {
    title: { vi: 'Không có vụ việc này', en: 'No such case' },
    detail: {
      vi: 'Vụ việc không tồn tại, hoặc không thuộc phần việc của bạn.',
      en: 'It does not exist, or it is not yours to see.',
    },
  },
  'case.disposed': {
    title: { vi: 'Hồ sơ đã hủy', en: 'Disposed of' },
    detail: {
      vi: 'Hồ sơ của vụ việc này đã được hủy khi hết thời hạn lưu giữ. Chỉ còn số, kết quả và các ngày.',
      en: 'The file of this case was disposed of after its retention. Its number, its outcome and its days are left.',
    },
  },
  'meeting.notFound': {
    title: { vi: 'Không có phiên họp này', en: 'No such meeting' },
    detail: {
      vi: 'Phiên họp không tồn tại, hoặc bạn không được triệu tập.',
      en: 'It does not exist, or you are not called to it.',
    },
  },
  'recommendation.notFound': {
    title: { vi: 'Không có kiến nghị này', en: 'No such recommendation' },
    detail: {
      vi: 'Kiến nghị không tồn tại, hoặc không gửi đến bạn.',
      en: 'It does not exist, or it is not addressed to you.',
    },
  },
  'supervise.notFound': {
    title: { vi: 'Không có trang này', en: 'Nothing here' },
    detail: {
      vi: 'Trang này dành cho người điều hành và kiểm toán của các đơn vị được giao.',
      en: 'This is for supervisors and auditors, of the units that are theirs.',
    },
  },
  'settings.notFound': {
    title: { vi: 'Không có nội dung này', en: 'Nothing here' },
    detail: {
      vi: 'Nội dung không tồn tại, hoặc bạn không quản trị phần này.',
      en: 'It does not exist, or it is not yours to administer.',
    },
  },
  'emergency.notFound': {
    title: { vi: 'Không có đề nghị này', en: 'No such request' },
    detail: {
      vi: 'Đề nghị không tồn tại, đã có người quyết định, hoặc không thuộc thẩm quyền của bạn.',
      en: 'It does not exist, has been decided, or is not yours to decide.',
    },
  },
};
