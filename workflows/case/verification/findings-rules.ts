// What a finding may rest on (articles 14.1 to 14.3): disclosed evidence alone, never on anonymous statements only, one
// finding for each current allegation, and every answer of the respondent addressed.
import { findProvision } from '../../rules/pack.ts';
import type { Exhibit, Facts } from '../facts.ts';
import type { CheckRule } from '../rule.ts';
import { coversEachOnce } from './allegation-rows.ts';
import { hasAnswered } from './matrix-facts.ts';

type Row = {
  allegationId: string;
  finding: 'proven' | 'notProven';
  reliedOn: string[];
  answerAddressed: boolean;
  standsWithoutWithheld?: boolean | undefined;
  factors?: string[] | undefined;
};
export type FindingsData = { findings: Row[] };

export const oneFindingEach: CheckRule<FindingsData> = {
  id: 'oneFindingEach',
  article: '14.1',
  words: {
    vi: 'Phải kết luận mỗi nội dung hiện có đúng một lần.',
    en: 'Each current allegation needs exactly one finding.',
  },
  holds: ({ data, facts }) => coversEachOnce(facts, data.findings),
};

export const reliedOnRecorded: CheckRule<FindingsData> = {
  id: 'reliedOnRecorded',
  article: '14.2',
  words: {
    vi: 'Kết luận dựa vào chứng cứ chưa được ghi nhận.',
    en: 'A finding relies on evidence that is not recorded.',
  },
  holds: ({ data, facts }) =>
    data.findings.every((row) => exhibitsOf(facts, row).length === row.reliedOn.length),
};

export const reliedOnDisclosed: CheckRule<FindingsData> = {
  id: 'reliedOnDisclosed',
  article: '13.4',
  words: {
    vi: 'Kết luận dựa vào chứng cứ chưa công bố cho người bị xem xét.',
    en: 'A finding relies on evidence that was not disclosed to the respondent.',
  },
  holds: ({ data, facts }) =>
    data.findings.every((row) =>
      exhibitsOf(facts, row).every((one) => one.disclosedOn !== null || isWithheld(facts, one.id)),
    ),
};

/** Kept from the respondent by a ruling, an exhibit may support a finding; alone it never carries one. */
export const withheldNeverSole: CheckRule<FindingsData> = {
  id: 'withheldNeverSole',
  article: '13.6',
  words: {
    vi: 'Không kết luận có vi phạm chỉ dựa vào, hoặc chủ yếu dựa vào, chứng cứ không công bố.',
    en: 'A proven finding does not rest on withheld evidence alone, nor mainly.',
  },
  holds: ({ data, facts }) =>
    data.findings.every((row) => {
      const shown = exhibitsOf(facts, row).filter((one) => !isWithheld(facts, one.id));
      const restsOnWithheld = shown.length < row.reliedOn.length;
      if (row.finding === 'notProven' || !restsOnWithheld) return true;
      return row.standsWithoutWithheld === true && shown.some((one) => one.kind !== 'anonymousStatement');
    }),
};

export const provenNeedsEvidence: CheckRule<FindingsData> = {
  id: 'provenNeedsEvidence',
  article: '14.2',
  words: {
    vi: 'Kết luận có vi phạm phải dựa vào ít nhất một chứng cứ.',
    en: 'A proven finding has to rely on at least one exhibit.',
  },
  holds: ({ data }) => data.findings.every((row) => row.finding === 'notProven' || row.reliedOn.length > 0),
};

export const anonymousNeverAlone: CheckRule<FindingsData> = {
  id: 'anonymousNeverAlone',
  article: '14.2',
  words: {
    vi: 'Không kết luận có vi phạm chỉ dựa vào thông tin nặc danh.',
    en: 'A proven finding cannot rest on anonymous statements alone.',
  },
  holds: ({ data, facts }) =>
    data.findings.every((row) => {
      const kinds = exhibitsOf(facts, row).map((one) => one.kind);
      return row.finding === 'notProven' || kinds.some((kind) => kind !== 'anonymousStatement');
    }),
};

export const answersAddressed: CheckRule<FindingsData> = {
  id: 'answersAddressed',
  article: '14.3',
  words: {
    vi: 'Báo cáo phải trả lời giải trình của người bị xem xét về từng nội dung.',
    en: 'The report has to address what the respondent answered on each allegation.',
  },
  holds: ({ data, facts }) =>
    data.findings.every((row) => row.answerAddressed || !hasAnswered(facts, row.allegationId)),
};

export const factorsOfProvision: CheckRule<FindingsData> = {
  id: 'factorsOfProvision',
  article: '1.5',
  words: {
    vi: 'Tình tiết phải thuộc điều khoản đó, mỗi tình tiết nêu một lần, và chỉ khi kết luận có cơ sở.',
    en: 'A factor has to be one of that provision, stated once, and only with a proven finding.',
  },
  holds: ({ data, facts, pack }) =>
    data.findings.every(({ allegationId, finding, factors = [] }) => {
      const code = facts.allegations.find((one) => one.id === allegationId)?.provision ?? '';
      const provision = findProvision(pack, code);
      const known = [...(provision?.aggravating ?? []), ...(provision?.mitigating ?? [])];
      return (
        (factors.length === 0 || finding === 'proven') &&
        new Set(factors).size === factors.length &&
        factors.every((one) => known.includes(one))
      );
    }),
};

/** Kept from the respondent by a ruling that gave its gist. */
export function isWithheld({ inquiry }: Facts, exhibitId: string): boolean {
  return inquiry.withholdings.some((one) => one.exhibitId === exhibitId && one.allowed === true);
}

function exhibitsOf(facts: Facts, row: Row): Exhibit[] {
  return row.reliedOn
    .map((id) => facts.exhibits.find((one) => one.id === id))
    .filter((one) => one !== undefined);
}
