// The investigator assesses elements of the alleged provisions, one or many at a time: what speaks for each, what against
// it, and whether it is met. An assessment replaces the earlier one of its element; the history keeps both.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { currentAllegations, type Facts } from '../facts.ts';
import { allegation, choice, codeOf, exhibits, rows, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { type ElementAssessment, elementsOf, type MatrixFacts } from './matrix-facts.ts';

type Data = { elements: ElementAssessment[] };

const elementsOfAllegation: CheckRule<Data> = {
  id: 'elementsOfAllegation',
  article: '14.1',
  words: {
    vi: 'Chỉ đánh giá yếu tố của điều khoản thuộc nội dung hiện có, mỗi yếu tố một lần.',
    en: 'Only elements of the provision of a current allegation are assessed, each once.',
  },
  holds: ({ data, facts }) => {
    const keys = data.elements.map((one) => `${one.allegationId} ${one.element}`);
    return (
      new Set(keys).size === keys.length &&
      data.elements.every((row) =>
        currentAllegations(facts)
          .filter((one) => one.id === row.allegationId)
          .some((one) => elementsOf(one).some(({ key }) => key === row.element)),
      )
    );
  },
};

const assessedOnRecorded: CheckRule<Data> = {
  id: 'assessedOnRecorded',
  article: '14.2',
  words: {
    vi: 'Chỉ nêu chứng cứ đã ghi nhận, mỗi chứng cứ một lần ở mỗi bên.',
    en: 'Only recorded exhibits are named, each once on a side.',
  },
  holds: ({ data, facts }) => {
    const known = new Set(facts.exhibits.map((one) => one.id));
    return data.elements
      .flatMap((one) => [one.for, one.against])
      .every((ids) => new Set(ids).size === ids.length && ids.every((id) => known.has(id)));
  },
};

const metRestsOnEvidence: CheckRule<Data> = {
  id: 'metRestsOnEvidence',
  article: '14.2',
  words: {
    vi: 'Yếu tố được coi là có cơ sở phải có ít nhất một chứng cứ buộc.',
    en: 'An element is met only where at least one exhibit speaks for it.',
  },
  holds: ({ data }) => data.elements.every((one) => one.met !== 'met' || one.for.length > 0),
};

export const assessElements = defineCommand({
  type: 'verification.assessElements',
  by: ['investigator'],
  concurrency: 'commutes',
  payload: z.strictObject({
    elements: rows(
      { vi: 'Đánh giá từng yếu tố', en: 'Assessment of each element' },
      z.strictObject({
        allegationId: allegation({ vi: 'Nội dung', en: 'Allegation' }),
        element: codeOf({ vi: 'Yếu tố', en: 'Element' }),
        for: exhibits({ vi: 'Chứng cứ buộc', en: 'Evidence for it' }),
        against: exhibits({ vi: 'Chứng cứ gỡ', en: 'Evidence against it' }),
        met: choice(
          { vi: 'Kết quả', en: 'Met' },
          {
            met: { vi: 'Có cơ sở', en: 'Met' },
            notMet: { vi: 'Không đủ cơ sở', en: 'Not met' },
            open: { vi: 'Còn đánh giá', en: 'Still open' },
          },
        ),
        assessment: text({ vi: 'Nhận định', en: 'Assessment' }, 4000),
      }),
      1,
      200,
    ),
  }),
  check: [elementsOfAllegation, assessedOnRecorded, metRestsOnEvidence],
  apply: ({ facts, data, pack }) => {
    const rows = data.elements.map(({ allegationId, element, for: speaksFor, against, met }) => ({
      ...{ allegationId, element, for: speaksFor, against, met },
    }));
    const kept = (facts.inquiry.matrix?.elements ?? []).filter(
      (one) => !rows.some((row) => row.allegationId === one.allegationId && row.element === one.element),
    );
    const addressed = facts.inquiry.matrix?.addressed ?? [];
    return withMatrix(facts, {
      standard: pack.standardOfProof.usual,
      elements: [...kept.filter((one) => isCurrent(facts, one.allegationId)), ...rows],
      addressed,
    });
  },
  words: {
    act: { vi: 'Đánh giá các yếu tố', en: 'Assess the elements' },
    done: { vi: 'Đã đánh giá các yếu tố của vi phạm', en: 'Elements assessed' },
    help: {
      vi: 'Với mỗi yếu tố: chứng cứ buộc, chứng cứ gỡ và kết quả. Báo cáo được lập từ đây.',
      en: 'For each element what speaks for it, what against it, and whether it is met. The report is made from this.',
    },
  },
  sample: ({ facts, text: write }) => {
    const named = facts.exhibits.map((one) => one.id);
    return {
      elements: currentAllegations(facts).flatMap((one) =>
        elementsOf(one).map(({ key }) => ({
          allegationId: one.id,
          element: key,
          for: named,
          against: [],
          met: named.length > 0 ? ('met' as const) : ('notMet' as const),
          assessment: write('assessment'),
        })),
      ),
    };
  },
});

/** What an allegation that was dropped or amended leaves behind is no part of the matrix any more. */
function isCurrent(facts: Facts, allegationId: string): boolean {
  return currentAllegations(facts).some((one) => one.id === allegationId);
}

export function withMatrix(facts: Facts, matrix: MatrixFacts): Facts {
  return { ...facts, inquiry: { ...facts.inquiry, matrix } };
}
