// Words of the panel on limitation. Merged into `case-words.ts`.
export const caseSanctionWordsVi = {
  sanctionClock: {
    title: 'Hình thức còn có thể áp dụng',
    note: 'Tính đến {{on}} theo khung của điều khoản và thời hiệu; không phải là kết luận.',
    sanction: 'Hình thức',
    today: 'Hiện nay',
    lawful: 'Còn thời hiệu',
    lapsed: 'Đã hết thời hiệu',
    lastDay: 'Ngày cuối còn áp dụng được',
    never: 'Không có thời hiệu',
    proof: 'Cách tính',
    until: 'đến {{on}}',
    noFinding: 'Không phải là kết luận; hết thời hiệu thì không áp dụng được nữa.',
  },
};

export const caseSanctionWordsEn: typeof caseSanctionWordsVi = {
  sanctionClock: {
    title: 'Which sanctions are still lawful',
    note: 'As of {{on}}, by the range of the provision and by limitation. It is no finding.',
    sanction: 'Sanction',
    today: 'Today',
    lawful: 'Lawful',
    lapsed: 'Time-barred',
    lastDay: 'Last day',
    never: 'No limitation',
    proof: 'How this is worked out',
    until: 'until {{on}}',
    noFinding: 'It is no finding; past its day a sanction is out of reach.',
  },
};
