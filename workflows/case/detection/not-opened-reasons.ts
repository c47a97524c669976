// The closed list of reasons for which a case is not opened (article 11.4). There is no "other".
export const notOpenedReasons = {
  outsideJurisdiction: { vi: 'Không thuộc thẩm quyền', en: 'Outside jurisdiction' },
  notAMember: { vi: 'Không phải thành viên, cán bộ', en: 'Not a member or official' },
  timeBarred: { vi: 'Hết thời hiệu', en: 'Time-barred' },
  protectedGround: { vi: 'Thuộc căn cứ được bảo vệ', en: 'Protected ground' },
  notSpecific: { vi: 'Không nêu hành vi cụ thể', en: 'Not specific' },
  duplicate: { vi: 'Trùng vụ việc khác', en: 'Duplicate' },
  manifestlyUnfounded: { vi: 'Rõ ràng không có căn cứ', en: 'Manifestly unfounded' },
  alreadyDecided: { vi: 'Đã được giải quyết', en: 'Already decided' },
  noRespondent: { vi: 'Không xác định được người thực hiện', en: 'No respondent identified' },
  died: { vi: 'Người bị xem xét đã mất', en: 'The respondent has died' },
} as const;
