// What kinds of evidence a case holds. A statement whose author is unknown is marked as such, since no finding may
// rest on such statements alone (article 14.2).
export const exhibitKinds = {
  document: { vi: 'Văn bản, chứng từ', en: 'Document' },
  digital: { vi: 'Dữ liệu điện tử', en: 'Digital data' },
  recording: { vi: 'Ghi âm, ghi hình', en: 'Recording' },
  object: { vi: 'Vật chứng', en: 'Object' },
  expertise: { vi: 'Kết luận giám định', en: 'Expert opinion' },
  statement: { vi: 'Lời khai có người ký', en: 'Signed statement' },
  anonymousStatement: { vi: 'Thông tin nặc danh', en: 'Anonymous statement' },
} as const;

/** The kind of an exhibit that an interview leaves behind. */
export const interviewRecord = 'interviewRecord';
