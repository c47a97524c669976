// Faults planted in a sound pack, one at a time: each is found, at its place, and nothing lawful is taken for a fault.
import { describe, expect, it } from 'vitest';
import { planted, withElement } from '#tests/support/planted-packs.ts';
import { packNeeds } from '#workflows/case/pack-needs.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { validatePack } from '#workflows/rules/validate-pack.ts';

const needs = packNeeds();

function codesOf(input: unknown): string[] {
  return [...new Set(validatePack(input, needs).findings.map(({ code }) => code))];
}

describe('a pack is refused', () => {
  it.each([
    ['without a sanction ladder', 'sanctions', undefined, 'wrongShape'],
    ['with a threshold left out', 'ballot/quorum', undefined, 'wrongShape'],
    ['with a limit left out', 'limits/remittals', undefined, 'wrongShape'],
    ['with a part that nobody knows', 'publicShaming', true, 'wrongShape'],
    ['with a window that the machine needs left out', 'clocks/reply', undefined, 'noTime'],
    ['with the reply window given to the body', 'clocks/reply/side', 'body', 'notThePersons'],
    ['with a review of the stay that a stay stops', 'clocks/stayReview/pausable', true, 'stoppedByStay'],
    ['with a sanction that a stay lengthens', 'clocks/expiry/pausable', true, 'stoppedByStay'],
    ['with an outcome that nobody erases', 'retention/noCase', undefined, 'noRetention'],
    ['with a cleared case left open to readers', 'retention/exonerated/sealsAtOnce', false, 'notSealed'],
    ['with a ground for a stay that there is not', 'stays/grounds/0', 'convenience', 'unknownGround'],
    ['with a number that nobody cites', 'citations/interim', undefined, 'uncited'],
    ['with an article that is not there', 'clocks/reply/article', '99.9', 'noArticle'],
    ['without an article that a rule cites', 'articles/12.7', undefined, 'noArticle'],
    ['with two forms of one weight', 'sanctions/1/weight', 1, 'ladderOrder'],
    ['with a range on no ladder', 'provisions/0/range/gravest', 'exile', 'unknownSanction'],
    [
      'with a range upside down',
      'provisions/0/range',
      { mildest: 'expulsion', gravest: 'reprimand' },
      'rangeUpsideDown',
    ],
    [
      'with a sanction without limitation',
      'limitationClasses/0/perSanction/warning',
      undefined,
      'noLimitation',
    ],
    [
      'with a provision of no limitation class',
      'provisions/0/limitationClass',
      'eternal',
      'unknownLimitationClass',
    ],
    ['with a factor that there is not', 'provisions/0/aggravating/0', 'unpopular', 'unknownFactor'],
    [
      'with a mitigating factor read as aggravating',
      'provisions/0/aggravating/0',
      'madeGood',
      'unknownFactor',
    ],
    ['with a quorum above the whole', 'ballot/quorum', { over: 3, of: 2 }, 'outOfReach'],
    ['with a majority that both sides can reach', 'ballot/majority', { over: 1, of: 3 }, 'lessThanHalf'],
    ['with a deciding body of two', 'ballot/fewestMembers', 2, 'tooSmallABody'],
    ['with two reopenings to the detriment', 'limits/reopeningsToDetriment', 2, 'contradiction'],
    ['with a review that contradicts its clock', 'stays/reviewEveryDays', 60, 'contradiction'],
    ['with an interim measure without end', 'interim/extendedMostDays', 1, 'contradiction'],
    ['with a hearing that needs no notice', 'limits/noticeBeforeSittingDays', 0, 'noNoticeOfHearing'],
    ['with one code twice', 'provisions/1/code', 'GI-01', 'codeTwice'],
    [
      'with an appeal that keeps a sanction from ending',
      'sanctions/0/endsOnlyWithout/0',
      'noComplaint',
      'wrongShape',
    ],
  ])('%s', (_, path, value, code) => {
    expect(codesOf(planted(path, value))).toContain(code);
    expect(validatePack(planted(path, value), needs).isUsable).toBe(false);
  });

  it('as anything but a pack, without throwing', () => {
    for (const input of [null, 7, 'standard', [], {}])
      expect(validatePack(input, needs).isUsable).toBe(false);
  });
});

describe('a provision is refused that', () => {
  it.each([
    ['names a belief', 'Theo một tôn giáo khác', 'Followed another religion', 'protectedGround'],
    ['names an opinion in Vietnamese alone', 'Có quan điểm trái chiều', 'Did something', 'protectedGround'],
    ['names an opinion in English alone', 'Có hành vi', 'Held opinions of their own', 'protectedGround'],
    ['names it without accents', 'Theo mot ton giao khac', 'Did something', 'protectedGround'],
    ['names it with some accents left out', 'Theo tôn giao khác', 'Did something', 'protectedGround'],
    ['names it in decomposed letters', 'Theo tôn giáo'.normalize('NFD'), 'Did something', 'protectedGround'],
    ['hides it behind invisible characters', 'Có hành vi', 'Held an opin\u200Bion', 'protectedGround'],
    ['hides it behind look-alike letters', 'Có hành vi', 'Held an \u043Epini\u043En', 'foreignLetters'],
    ['names what was said', 'Có phát ngôn trên mạng', 'Spoke online', 'protectedGround'],
    ['names an origin', 'Thuộc một dân tộc', 'Was of that ethnicity', 'protectedGround'],
    ['names family ties', 'Có quan hệ gia đình với người khác', 'Had family ties', 'protectedGround'],
    ['names an association', 'Gia nhập hội', 'Joined an association', 'protectedGround'],
    ['names an assembly', 'Tham gia tụ tập', 'Joined an assembly', 'protectedGround'],
    ['names travel abroad', 'Tự ý xuất cảnh', 'Travelled abroad', 'protectedGround'],
    ['names contact with foreigners', 'Gặp người nước ngoài', 'Had foreign contacts', 'protectedGround'],
    ['reads silence as obstruction', 'Im lặng khi được hỏi', 'Kept silent when asked', 'silenceForbidden'],
    ['reads non-cooperation as a breach', 'Không hợp tác', 'Showed non-cooperation', 'silenceForbidden'],
    ['reads a refusal to answer as a breach', 'Có hành vi', 'Refused to answer', 'silenceForbidden'],
    ['reads a complaint as a breach', 'Gửi đơn khiếu nại vượt cấp', 'Complained', 'reportingForbidden'],
    ['reads a report as disclosure', 'Tố cáo ra ngoài đơn vị', 'Reported to outsiders', 'reportingForbidden'],
    ['reads testimony as a breach', 'Làm chứng cho bên kia', 'Testified for others', 'reportingForbidden'],
    ['names an attitude', 'Có thái độ bất mãn', 'Had a bad attitude', 'notConduct'],
  ])('%s', (_, vi, en, code) => {
    expect(codesOf(withElement(vi, en))).toContain(code);
  });

  it.each([
    'It was no report but a complaint',
    'It was no report; the person kept silent',
    'It was no report, the person had remained silent',
    'It was no report and the person kept silent',
    'It was no report (silence is)',
  ])('goes on from an exclusion to what it forbids: %s', (en) => {
    expect(codesOf(withElement('Có hành vi cụ thể', en))).not.toEqual([]);
  });

  it('turns an exclusion into its opposite in Vietnamese', () => {
    const text = 'Không phải là phản ánh mà là tố cáo sai người';
    expect(codesOf(withElement(text, 'It was no report'))).toContain('reportingForbidden');
  });

  it('has only what somebody knew or wanted', () => {
    const elements = [{ key: 'mind', words: { vi: 'Cố ý làm trái', en: 'It was intended' } }];
    expect(codesOf(planted('provisions/12/elements', elements))).toContain('notObjective');
  });

  it('says it in its title, whatever its elements say', () => {
    const title = { vi: 'Bình luận về lãnh đạo', en: 'Commentary on leaders' };
    expect(codesOf(planted('provisions/12/title', title))).toContain('protectedGround');
  });

  it('calls itself retaliation and forbids a report', () => {
    const words = { vi: 'Đã tố cáo cấp trên', en: 'Made a report on a superior' };
    expect(codesOf(planted('provisions/9/elements/1/words', words))).toContain('reportingForbidden');
  });

  it('weighs a denial or an appeal against the respondent', () => {
    const words = { vi: 'Không nhận tội và khiếu nại', en: 'Denied it and appealed' };
    expect(codesOf(planted('factors/0/words', words)).sort()).toEqual([
      'reportingForbidden',
      'silenceForbidden',
    ]);
  });
});

describe('a provision is not refused that', () => {
  it.each([
    ['takes silence out', 'Không chỉ là im lặng', 'It was more than silence'],
    ['takes a report out', 'Không phải là phản ánh hoặc tố cáo', 'It was no report or complaint'],
    [
      'has other words with other accents',
      'Đã vận chuyển đạn, tờ cáo bạch giả',
      'Moved goods with a forged prospectus',
    ],
    ['has a protected word inside another', 'Sửa bản gốc văn bản', 'Altered the original of a document'],
  ])('%s', (_, vi, en) => {
    expect(codesOf(withElement(vi, en))).toEqual([]);
  });

  it('forbids retaliation against whoever reported or testified', () => {
    expect(codesOf(standard)).toEqual([]);
  });
});
