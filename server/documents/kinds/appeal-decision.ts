// The decision on an appeal: that of the panel's ballots, or that it is not admitted.
import { panel } from '#workflows/case/sitting/body.ts';
import type { Block } from '../sheet.ts';
import type { Body, Template } from '../template.ts';
import { choiceIn, codeIn, dayIn, numbered, respondentOf, type Told, textIn, written } from '../told.ts';

const rejected = 'discipline.rejectAppeal';

export const appealDecision: Template = {
  kind: 'appealDecision',
  version: 1,
  body: () => 'panel',
  madeFrom: ({ type }) => type === 'discipline.decideAppeal' || type === rejected,
  each: true,
  toRespondent: () => true,
  compose,
};

function compose(told: Told): Body {
  const { words, facts, entry, ref } = told;
  const said = words.appealDecision;
  const isRejected = entry.type === rejected;
  const sitting = panel.sittingOf(facts);
  return {
    subtitle: said.subtitle(respondentOf(told)),
    blocks: [
      { as: 'ground', text: words.decision.grounds.pack(told.pack.title[told.locale]) },
      ...(facts.appeal
        ? [{ as: 'ground' as const, text: said.grounds(dayIn(told, facts.appeal.lodgedOn)) }]
        : []),
      ...(!isRejected && sitting
        ? [{ as: 'ground' as const, text: said.sitting(dayIn(told, sitting.day)) }]
        : []),
      { as: 'centred', text: words.decision.decides },
      ...numbered(told, [
        [{ as: 'text', paragraphs: [result(told)] }],
        [
          { as: 'text', paragraphs: [said.reasons] },
          ...why(told, isRejected),
          written(told, textIn(entry, 'reasons')),
        ],
        isRejected ? [] : [{ as: 'text', paragraphs: [said.notAgain] }],
      ]),
    ],
    recipients: [respondentOf(told), words.filed(ref)],
    signer: { id: entry.actorId },
  };
}

function result(told: Told): string {
  const { facts, words, entry } = told;
  const said = words.appealDecision;
  if (entry.type === rejected) return said.results.rejected ?? '';
  const { decision, appeal } = facts;
  if (appeal?.result !== 'reduced') return said.results[appeal?.result ?? ''] ?? words.notOnRecord;
  return decision?.sanction ? said.reduced(codeIn(told, decision.sanction)) : said.reducedToNone;
}

function why(told: Told, isRejected: boolean): Block[] {
  if (!isRejected) return [];
  const { words, entry } = told;
  return [
    {
      as: 'pairs',
      rows: [[words.appealDecision.why, choiceIn(told, rejected, 'reason', entry.text.reason)]],
    },
  ];
}
