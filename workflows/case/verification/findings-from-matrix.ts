// The report as the matrix gives it: for each allegation what speaks for it and against it, element by element, how the
// answer is dealt with, and the finding that follows. A proposal in the writer's language: its author signs what they send.
import { findProvision, type Words } from '../../rules/pack.ts';
import { packOf } from '../../rules/packs.ts';
import { proofWords } from '../../rules/proof-words.ts';

type Locale = 'vi' | 'en';
type Assessed = {
  allegationId: string;
  element: string;
  for: readonly string[];
  against: readonly string[];
  met: 'met' | 'notMet' | 'open';
  assessment: string | null;
};

export type MatrixToWrite = {
  allegations: readonly {
    id: string;
    provision: string;
    pin: string;
    fate: string;
    stance: string | null;
    answer: string | null;
  }[];
  /** In the order in which they are numbered. */
  exhibits: readonly { id: string; title: string | null; kind: string; disclosedOn: string | null }[];
  matrix: {
    standard: keyof typeof proofWords;
    elements: readonly Assessed[];
    addressed: readonly { allegationId: string; text: string | null }[];
  };
};

export type WrittenFinding = {
  allegationId: string;
  finding: 'proven' | 'notProven';
  reliedOn: string[];
  speaksFor: string;
  speaksAgainst: string;
  answerAddressed: boolean;
  reasons: string;
};

const longest = 8000;

const words = {
  met: { vi: 'có cơ sở', en: 'met' },
  notMet: { vi: 'không đủ cơ sở', en: 'not met' },
  open: { vi: 'chưa đánh giá', en: 'not assessed' },
  for: { vi: 'Chứng cứ buộc', en: 'Evidence for' },
  against: { vi: 'Chứng cứ gỡ', en: 'Evidence against' },
  none: { vi: 'không có', en: 'none' },
  standard: { vi: 'Tiêu chuẩn chứng minh', en: 'Standard of proof' },
  answer: { vi: 'Về giải trình của người bị xem xét', en: 'On the respondent’s answer' },
  silent: {
    vi: 'Người bị xem xét không giải trình; không suy ra điều gì từ đó.',
    en: 'The respondent has not answered; nothing is inferred from it.',
  },
} as const satisfies Record<string, Words>;

/** One finding for each current allegation. */
export function findingsFromMatrix(written: MatrixToWrite, locale: Locale): WrittenFinding[] {
  const { allegations, matrix, exhibits } = written;
  return allegations
    .filter(({ fate }) => fate === 'current' || fate === 'admitted')
    .map((one) => {
      const rows = elementsIn(written, one);
      const named = new Set(rows.flatMap(({ row }) => [...(row?.for ?? []), ...(row?.against ?? [])]));
      const reliedOn = exhibits.filter(({ id, disclosedOn }) => disclosedOn !== null && named.has(id));
      const restsOnMore = reliedOn.some(({ kind }) => kind !== 'anonymousStatement');
      const isMet = rows.length > 0 && rows.every(({ row }) => row?.met === 'met');
      return {
        allegationId: one.id,
        finding: isMet && restsOnMore ? 'proven' : 'notProven',
        reliedOn: reliedOn.map(({ id }) => id),
        speaksFor: side('for', written, rows, locale),
        speaksAgainst: side('against', written, rows, locale),
        answerAddressed: matrix.addressed.some(({ allegationId }) => allegationId === one.id),
        reasons: reasonsOf(written, one.id, locale),
      };
    });
}

/** The paper for the body: each allegation with what speaks on both sides, the finding of the report and the answer. */
export function paperFromMatrix(
  written: MatrixToWrite & { allegations: readonly { provisional: boolean | null }[] },
  locale: Locale,
): string {
  const parts = written.allegations
    .filter(({ fate }) => fate === 'current' || fate === 'admitted')
    .map((one, index) => {
      const rows = elementsIn(written, one);
      const title = provisionOf(one)?.title[locale] ?? one.provision;
      return [
        `${index + 1}. ${one.provision} · ${title}`,
        side('for', written, rows, locale),
        side('against', written, rows, locale),
        reasonsOf(written, one.id, locale),
        ...(one.answer ? [`“${one.answer}”`] : []),
      ].join('\n');
    });
  return parts.join('\n\n').slice(0, longest);
}

type Row = { words: Words; row: Assessed | undefined };

function provisionOf({ pin, provision }: MatrixToWrite['allegations'][number]) {
  return findProvision(packOf(pin.slice(0, pin.indexOf('#'))), provision);
}

function elementsIn({ matrix }: MatrixToWrite, allegation: MatrixToWrite['allegations'][number]): Row[] {
  return (provisionOf(allegation)?.elements ?? []).map((element) => ({
    words: element.words,
    row: matrix.elements.find((one) => one.allegationId === allegation.id && one.element === element.key),
  }));
}

function side(
  which: 'for' | 'against',
  written: MatrixToWrite,
  rows: readonly Row[],
  locale: Locale,
): string {
  const lines = rows.map(({ words: element, row }) => {
    const named = titlesOf(written, row?.[which] ?? []);
    const evidence = `${words[which][locale]}: ${named || words.none[locale]}.`;
    if (which === 'against') return `– ${element[locale]}: ${evidence}`;
    const says = [`${words[row?.met ?? 'open'][locale]}.`, evidence, row?.assessment ?? ''].join(' ');
    return `– ${element[locale]}: ${says.trim()}`;
  });
  return lines.join('\n').slice(0, longest);
}

function titlesOf({ exhibits }: MatrixToWrite, ids: readonly string[]): string {
  return exhibits
    .filter(({ id }) => ids.includes(id))
    .map(({ title, kind }) => title ?? kind)
    .join('; ');
}

function reasonsOf({ matrix }: MatrixToWrite, allegationId: string, locale: Locale): string {
  const standard = proofWords[matrix.standard][locale];
  const addressed = matrix.addressed.find((one) => one.allegationId === allegationId);
  const answer = addressed ? `${words.answer[locale]}: ${addressed.text ?? ''}` : words.silent[locale];
  return `${words.standard[locale]}: ${standard}.\n${answer}`.slice(0, longest);
}
