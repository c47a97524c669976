// Words of records of interviews that are signed later. Merged into `case-words.ts`.
export const caseRecordWordsVi = {
  record: {
    of: 'Biên bản làm việc ngày {{on}}',
    until: 'có thể ký, ghi ý kiến hoặc từ chối đến hết {{on}}; không trả lời thì không bị suy diễn',
    closing: {
      signed: 'Đã ký xác nhận.',
      commented: 'Đã ký kèm ý kiến.',
      refused: 'Không ký; không suy ra điều gì từ đó.',
    },
  },
};

export const caseRecordWordsEn: typeof caseRecordWordsVi = {
  record: {
    of: 'Record of the interview of {{on}}',
    until: 'to be signed, commented on or refused by {{on}}; nothing is inferred from silence',
    closing: {
      signed: 'Signed.',
      commented: 'Signed with comments.',
      refused: 'Not signed; nothing is inferred from that.',
    },
  },
};
