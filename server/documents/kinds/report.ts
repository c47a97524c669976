// The report: each allegation with what speaks for and against it, the respondent’s answer and the reasons. Its findings are
// provisional, and it says so first.
import { currentAllegations } from '#workflows/case/facts.ts';
import type { Block } from '../sheet.ts';
import type { Body, Template } from '../template.ts';
import {
  allegationRows,
  allegationsOf,
  codeIn,
  dayIn,
  entryThatMade,
  respondentOf,
  type Told,
  type ToldAllegation,
  textIn,
  written,
} from '../told.ts';

export const report: Template = {
  kind: 'report',
  version: 1,
  body: () => null,
  madeFrom: ({ type }) => type === 'verification.submitFindings',
  each: false,
  toRespondent: () => true,
  compose,
};

type Finding = {
  allegationId: string;
  finding: string;
  reliedOn: string[];
  speaksFor?: string;
  speaksAgainst?: string;
  factors?: string[];
  reasons?: string;
};

function compose(told: Told): Body {
  const { words, entry, facts, ref } = told;
  const found = (Array.isArray(entry.text.findings) ? entry.text.findings : []) as Finding[];
  return {
    subtitle: words.report.subtitle(respondentOf(told)),
    blocks: [
      { as: 'ground', text: words.report.provisional },
      ...allegationsOf(told, currentAllegations(facts)).flatMap((one) =>
        findingOn(
          told,
          one,
          found.find(({ allegationId }) => allegationId === one.id),
        ),
      ),
    ],
    recipients: [respondentOf(told), words.filed(ref)],
    signer: { id: entry.actorId },
  };
}

function findingOn(told: Told, one: ToldAllegation, finding: Finding | undefined): Block[] {
  const { words } = told;
  const said = words.report;
  const titled = (label: string, text: string | undefined): Block[] => [
    { as: 'article', label: `${label}:`, text: '' },
    written(told, text?.trim() || null),
  ];
  const heading: Block[] = [
    { as: 'heading', text: `${words.allegation(one.n)}. ${one.alleged}` },
    { as: 'pairs', rows: allegationRows(told, one) },
  ];
  if (!finding) return [...heading, { as: 'missing', text: words.missing }];
  return [
    ...heading,
    ...titled(said.speaksFor, finding.speaksFor),
    ...titled(said.speaksAgainst, finding.speaksAgainst),
    { as: 'article', label: `${said.answer}:`, text: '' },
    ...answerTo(told, one.id),
    { as: 'article', label: `${said.reliedOn}:`, text: '' },
    ...evidence(told, finding.reliedOn),
    ...((finding.factors ?? []).length > 0
      ? [
          { as: 'article' as const, label: `${said.factors}:`, text: '' },
          { as: 'list' as const, items: (finding.factors ?? []).map((code) => codeIn(told, code)) },
        ]
      : []),
    ...titled(said.reasons, finding.reasons),
    {
      as: 'article',
      label: `${said.finding}:`,
      text: finding.finding === 'proven' ? said.proven : said.notProven,
    },
  ];
}

/** By title, an interview by its day; evidence that is not open to the respondent cannot be relied on. */
function evidence(told: Told, ids: readonly string[] | undefined): Block[] {
  const { words } = told;
  const items = (ids ?? []).map((id) => {
    const made = entryThatMade(told, id);
    const heldOn = textIn(made, 'heldOn');
    const interview = heldOn && `${words.titles.interviewRecord}, ${dayIn(told, heldOn)}`;
    return textIn(made, 'title') ?? interview ?? words.notOnRecord;
  });
  return items.length > 0 ? [{ as: 'list', items }] : [{ as: 'missing', text: words.report.noEvidence }];
}

function answerTo(told: Told, allegationId: string): Block[] {
  const { entries, facts, words } = told;
  const stance = facts.answers.find((one) => one.allegationId === allegationId)?.stance;
  if (!stance) return [{ as: 'missing', text: words.report.noAnswer }];
  const answers = entries
    .filter(({ type }) => type === 'verification.reply')
    .flatMap(({ text }) => (text.answers ?? []) as { allegationId: string; answer?: string }[]);
  const answer = answers.findLast((one) => one.allegationId === allegationId)?.answer;
  const said: Block = { as: 'text', paragraphs: [`${words.report.stances[stance] ?? stance}.`] };
  return answer ? [said, written(told, answer)] : [said];
}
