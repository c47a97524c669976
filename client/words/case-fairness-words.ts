// Words of the procedural check, the certificate and acts of two persons. Merged into `case-words.ts`.
export const caseFairnessWordsVi = {
  defects: {
    title: 'Kiểm tra thủ tục',
    none: 'Không thấy điều gì khiến quyết định bị hủy khi khiếu nại.',
    fatal: 'Có thể bị hủy',
    serious: 'Có thể bị trả lại hoặc giảm',
    minor: 'Có thể bị nhắc nhở',
    block: 'chặn bước quyết định cho đến khi khắc phục',
    override: 'phải khắc phục hoặc nêu lý do chấp nhận',
    note: 'được ghi nhận',
    accepted: 'đã chấp nhận, có lý do trong hồ sơ',
    cure: 'Cách khắc phục',
  },
  certificate: {
    title: 'Chứng nhận về thủ tục',
    note: 'Theo sổ ghi đến mục {{version}}; quy trình {{procedure}}, quy tắc {{pack}}.',
    entry: 'mục {{version}}, {{on}}',
    notShown: 'Sổ ghi không cho thấy',
    notReached: 'Vụ việc kết thúc trước bước này',
    noDefects: 'Không thấy khiếm khuyết nào về thủ tục.',
    defects_one: 'Còn {{count}} khiếm khuyết về thủ tục, xem phần kiểm tra.',
    defects_other: 'Còn {{count}} khiếm khuyết về thủ tục, xem phần kiểm tra.',
  },
  agreement: {
    proposedByYou:
      'Bạn đã đề xuất ngày {{on}}. Gửi lại với nội dung khác thì thay đề xuất cũ; chỉ người khác mới xác nhận được.',
    proposed:
      '{{who}} đã đề xuất ngày {{on}}. Việc này cần hai người: bạn xác nhận đúng nội dung đó, hoặc không xác nhận.',
  },
};

export const caseFairnessWordsEn: typeof caseFairnessWordsVi = {
  defects: {
    title: 'Procedural check',
    none: 'Nothing found that would make a decision fail on appeal.',
    fatal: 'Could be quashed',
    serious: 'Could be remitted or reduced',
    minor: 'Could be criticised',
    block: 'holds the deciding steps back until it is cured',
    override: 'has to be cured, or accepted with reasons',
    note: 'is noted',
    accepted: 'accepted, with reasons in the record',
    cure: 'Cure',
  },
  certificate: {
    title: 'Due-process certificate',
    note: 'From the record up to entry {{version}}; procedure {{procedure}}, pack {{pack}}.',
    entry: 'entry {{version}}, {{on}}',
    notShown: 'The record does not show it',
    notReached: 'The case ended before this step',
    noDefects: 'No procedural defect was found.',
    defects_one: '{{count}} procedural defect stands; see the check.',
    defects_other: '{{count}} procedural defects stand; see the check.',
  },
  agreement: {
    proposedByYou:
      'You proposed this on {{on}}. Sending it with other content replaces your proposal; only somebody else can confirm it.',
    proposed:
      '{{who}} proposed this on {{on}}. It takes two persons: you confirm exactly that, or you do not confirm it.',
  },
};
