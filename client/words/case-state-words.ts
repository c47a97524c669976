// Words of the header, the stages and the next step. Merged into `case-words.ts`.
import { caseNextWordsEn, caseNextWordsVi } from './case-next-words.ts';

export const caseStateWordsVi = {
  next: caseNextWordsVi,
  step: {
    yours: 'Đến lượt bạn',
    waitingFor: 'Đang chờ: {{who}}',
    servedOn: 'Thông báo đã tống đạt ngày {{on}}.',
    decidedOn: 'Quyết định ký ngày {{on}}.',
    decisionServedOn: 'Quyết định đã tống đạt ngày {{on}}.',
    inForceUntil: 'Có hiệu lực đến hết ngày {{on}}:',
    dueOn: 'Hạn đến hết ngày {{on}}:',
    stayedSince: 'Vụ việc tạm đình chỉ giải quyết từ ngày {{on}}. Thời hạn tố tụng của hai bên đang dừng.',
    nothing: 'Hiện bạn không có việc phải làm ở vụ việc này.',
    more: 'Việc khác',
    blocked: 'Chưa thực hiện được',
    blockedElsewhere: 'Việc khác không áp dụng lúc này ({{count}})',
  },
  track: { label: 'Các giai đoạn của vụ việc' },
};

export const caseStateWordsEn: typeof caseStateWordsVi = {
  next: caseNextWordsEn,
  step: {
    yours: 'Your turn',
    waitingFor: 'Waiting for: {{who}}',
    servedOn: 'Notice served on {{on}}.',
    decidedOn: 'Decision signed on {{on}}.',
    decisionServedOn: 'Decision served on {{on}}.',
    inForceUntil: 'In force until the end of {{on}}:',
    dueOn: 'Due by the end of {{on}}:',
    stayedSince: 'The case has been stayed since {{on}}. The procedural clocks of both sides stand still.',
    nothing: 'There is nothing for you to do in this case now.',
    more: 'More',
    blocked: 'Held back',
    blockedElsewhere: 'Other acts that do not apply now ({{count}})',
  },
  track: { label: 'The stages of the case' },
};
