// The procedure of a party's control commission in Vietnam, edition 2026.1: its forms, thresholds and time limits. What
// conduct may be dealt with stays that of the standard pack: acts only, never a belief, an opinion or a tie.
import { RulePack } from '../pack.ts';
import { standard } from '../standard/standard.ts';
import { articles } from './articles.ts';
import { ballot } from './ballot.ts';
import { citations } from './citations.ts';
import { clocks } from './clocks.ts';
import { limitation, limitationClasses, sanctions } from './sanctions.ts';

export const vnParty = RulePack.parse({
  ...standard,
  id: 'vn-party',
  version: '2026.1',
  title: { vi: 'Quy trình của ủy ban kiểm tra', en: 'Procedure of a party control commission' },
  checkAgainst: {
    vi: 'Phải đối chiếu từng con số với văn bản hiện hành trước khi dùng: 22-QĐ/TW năm 2021 đã được thay bằng 296-QĐ/TW năm 2025; 69-QĐ/TW năm 2022 được sửa đổi bởi 264-QĐ/TW năm 2025.',
    en: 'Check every number against the current text before use: 22-QĐ/TW of 2021 was replaced by 296-QĐ/TW of 2025; 69-QĐ/TW of 2022 was amended by 264-QĐ/TW of 2025.',
  },
  flags: [
    {
      path: 'sanctions.endsOnlyWithout',
      words: {
        vi: 'Văn bản còn đòi hỏi “không có khiếu nại” thì kỷ luật mới tự hết hiệu lực. Điều đó trừng phạt việc khiếu nại nên không được tính.',
        en: 'The text also asks for “no complaint” before a form ends by itself. That would penalise an appeal, so it is not counted.',
      },
    },
    {
      path: 'ballot.cascade',
      words: {
        vi: 'Việc cộng dồn phiếu dành cho biểu quyết quyết định; kiểm tra văn bản trước khi áp dụng cho biểu quyết đề nghị.',
        en: 'The cascade is for deciding votes; check the text before applying it to proposals.',
      },
    },
    {
      path: 'clocks.appealDecision',
      words: {
        vi: 'Cấp trung ương có 180 ngày làm việc; bản này ghi 90 ngày làm việc của cấp tỉnh trở xuống.',
        en: 'The central level has 180 working days; this edition holds the 90 working days of province and below.',
      },
    },
  ],
  articles: { ...standard.articles, ...articles },
  citations,
  clocks,
  sanctions,
  limitationClasses,
  limitation,
  provisions: standard.provisions.map((one) => ({ ...one, limitationClass: 'common' })),
  ballot,
  appeal: { ...standard.appeal, instances: 2 },
  effectPendingAppeal: 'runs',
});
