// The closed lists of what no provision may rest on: protected grounds, silence, reporting and testifying, and words that
// no evidence can show. They grow; they are never made shorter without a review of every pack in use. `*` stands for any
// ending of a word (`closed-words.ts`).

/** The words between the commas. */
function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}

/** Belief, opinion, expression, religion, ethnicity, origin, family, association, assembly, travel (article 1.3). */
export const protectedGrounds = listed(`
  tín đồ, nhà thờ, chùa chiền, công giáo, tin lành, phật giáo, hồi giáo, cầu nguyện, lễ đạo, phê phán, chỉ trích,
  nói xấu, mạng xã hội, facebook, viết bài, tán phát bài, hội nhóm, câu lạc bộ, đình công, ký kiến nghị, hộ chiếu,
  định cư, visa, dân tộc thiểu số, tiếng mẹ đẻ, luật sư, tín ngưỡng, tôn giáo, theo đạo, niềm tin, quan điểm,
  tư tưởng, chính kiến, tự diễn biến, tự chuyển hóa, tự chuyển hoá, phát ngôn, phát biểu, bày tỏ ý kiến,
  bình luận, đăng bài, chia sẻ bài viết, dân tộc, sắc tộc, chủng tộc, nguồn gốc, xuất thân, quê quán, quốc tịch,
  quan hệ gia đình, thân nhân, họ hàng, hôn nhân, kết hôn, lập hội, gia nhập hội, hội họp, tụ tập, biểu tình,
  công đoàn, xuất cảnh, ra nước ngoài, đi nước ngoài, người nước ngoài, giới tính, xu hướng tính dục, khuyết tật,
  lý lịch,
  church*, pray*, buddhis*, christian*, catholic*, muslim*, islam*, criticis*, criticiz*, speak* against,
  spoke against, social media, blog*, strike, strikes, club, clubs, minority, minorities, mother tongue,
  passport*, emigrat*, lawyer*, counsel, belief*, believe*, faith*, religio*, worship*, opinion*, views, ideolog*,
  thought*, expression*, speech*, statement of opinion, commentary, social media post*, ethnic*, race, racial,
  origin, origins, nationality, descent, birthplace, family tie*, family member*, relative, relatives, kin,
  kinship, marriage, married, marrying, spouse*, association*, assembly, assemblies, protest*, demonstration*,
  trade union*, travel*, went abroad, go abroad, going abroad, foreign contact*, contact* abroad,
  contact with foreigner*, foreigner*, gender, sexual orientation, disabilit*, political
`);

/** Silence, denial and defence: never obstruction, never a factor (article 3.4). */
export const silenceWords = listed(`
  không ký biên bản, từ chối ký, không đến làm việc, không thành thật, ngoan cố, im lặng, giữ im, không trả lời,
  không khai nhận, không chịu khai, không khai báo với, không nhận lỗi, không nhận tội, không thừa nhận,
  không thành khẩn, thiếu thành khẩn, quanh co, chối, từ chối trả lời, từ chối khai, không hợp tác, thiếu hợp tác,
  bất hợp tác, không giải trình, không tự giác,
  refus* to sign, did not sign, refus* to attend, did not respond, not responding, remained quiet, kept quiet,
  no comment, silence, silent, silently, did not answer, not answering, refus* to answer, refus* to speak,
  declin* to answer, declin* to speak, non cooperation, uncooperative, did not cooperate, not cooperating,
  lack of cooperation, failure to cooperate, failure to answer, did not confess, not confessing, deny, denied,
  denial, denying, unrepentant, lack of remorse, evasive*
`);

/** Using a complaint channel, reporting, testifying, appealing: never a breach of anything (article 1.3). */
export const reportingWords = listed(`
  khởi kiện, phóng viên, nhà báo, báo chí, tố cáo, khiếu nại, phản ánh, kiến nghị, khiếu kiện, làm chứng,
  nhân chứng, người làm chứng, đơn thư, vượt cấp, cung cấp thông tin cho báo chí, báo cáo lên cấp trên,
  lawsuit*, sued, suing, journalist*, the press, hotline*, ombud*, complain*, petition*, whistleblow*,
  whistle blow*, reporting, reporter*, report, reports, reported, testif*, testimony, witness*, appeal, appeals,
  appealed, appealing
`);

/** What opens a retaliation provision: there, reporting is what the victim did. */
export const retaliationWords = listed(`
  trả thù, trù dập, trả đũa,
  retaliat*, reprisal*
`);

/** Attitudes and judgements that no evidence can show: no objective element (article 1.1). */
export const vagueWords = listed(`
  thiếu trung thành, không trung thành, bất mãn, thái độ, không xứng đáng, suy thoái, biến chất, mất uy tín,
  ảnh hưởng xấu, gây dư luận, thiếu tu dưỡng, không gương mẫu, lập trường,
  disloyal*, attitude*, unworth*, degenerat*, bad influence, discredit*, dissatisf*, morale, unbecoming,
  lack of loyalty, loyalty, stance
`);

/** Knowledge and intent: lawful elements, never the only ones. */
export const mentalWords = listed(`
  biết, cố ý, nhận thức, ý định,
  knew, know*, intend*, intent*, aware
`);

/** How a sentence begins that takes something out of a provision instead of forbidding it. */
export const exclusionOpenings = listed(`
  không phải là, không chỉ là, không bao gồm, không tính,
  it was no, it was not, it was more than, this excludes, not included, excluded
`);

/** What turns an exclusion into its opposite further on. */
export const contraryWords = listed(`
  mà là, mà còn, nhưng, và, trừ khi, trừ trường hợp,
  but, and, while, unless, except, rather
`);
