// What the codes of the standard of proof say, wherever one is chosen or shown.
export const proofWords = {
  balanceOfProbabilities: {
    vi: 'Khả năng có vi phạm cao hơn không có',
    en: 'Balance of probabilities',
  },
  clearAndConvincing: { vi: 'Chứng cứ rõ ràng và thuyết phục', en: 'Clear and convincing evidence' },
} as const;
