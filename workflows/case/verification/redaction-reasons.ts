// Why something in an exhibit may be blacked out before the respondent gets it. A closed list: whatever is under none of
// these is shown, and a whole exhibit is kept back only by a ruling (withholding), never by a box.
export const redactionReasons = {
  thirdParty: { vi: 'Dữ liệu cá nhân của người thứ ba', en: 'Personal data of a third party' },
  protectedWitness: { vi: 'Nhân chứng được bảo vệ', en: 'Protected witness' },
  reporterIdentity: { vi: 'Danh tính người báo tin', en: "Reporter's identity" },
  professionalSecret: { vi: 'Bí mật nghề nghiệp', en: 'Professional secret' },
  unrelatedMatter: { vi: 'Việc không liên quan', en: 'Unrelated matter' },
} as const;

export type RedactionReason = keyof typeof redactionReasons;
