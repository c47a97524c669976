// Words of what a sanction does today and of requests that wait. Merged into `case-words.ts`.
export const caseStandingWordsVi = {
  standing: {
    effect: 'Hiệu lực hiện nay',
    effect_none: 'không có',
    effect_pending: 'chưa có hiệu lực',
    effect_inForce: 'đang có hiệu lực',
    effect_suspended: 'tạm ngừng hiệu lực',
    effect_ended: 'đã hết hiệu lực',
    suspendedUntil: 'Tạm hoãn có điều kiện đến',
    postponement: 'Người bị xem xét đề nghị hoãn phiên họp ngày {{on}}; chờ chủ tọa trả lời.',
    suspension: 'Người bị xem xét đề nghị tạm ngừng hiệu lực ngày {{on}}; chờ hội đồng trả lời.',
    lateAppeal: 'Người bị xem xét xin khiếu nại muộn ngày {{on}}; chờ cấp có thẩm quyền trả lời.',
    proposal: 'Hội đồng thứ nhất đề nghị {{sanction}} ngày {{on}}; tập thể khác quyết định.',
  },
};

export const caseStandingWordsEn: typeof caseStandingWordsVi = {
  standing: {
    effect: 'Effect today',
    effect_none: 'none',
    effect_pending: 'not in force yet',
    effect_inForce: 'in force',
    effect_suspended: 'suspended',
    effect_ended: 'ended',
    suspendedUntil: 'Suspended on terms until',
    postponement: 'The respondent asked for another day on {{on}}; the chair has to rule on it.',
    suspension: 'The respondent asked on {{on}} that the effect be suspended; the panel has to rule on it.',
    lateAppeal: 'The respondent asked on {{on}} to appeal out of time; the authority has to rule on it.',
    proposal: 'The first body proposed {{sanction}} on {{on}}; another body decides.',
  },
};
