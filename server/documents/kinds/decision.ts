// The decision: what it rests on, what is decided, the finding on each allegation, the reasons, the right to appeal. The outcome is
// that of the ballots, as the facts have it; nobody writes it.
import { currentAllegations } from '#workflows/case/facts.ts';
import { closedBallotOn } from '#workflows/case/sitting/ballots.ts';
import { committee } from '#workflows/case/sitting/body.ts';
import type { Block } from '../sheet.ts';
import type { Body, Template } from '../template.ts';
import {
  allegationsOf,
  choiceIn,
  codeIn,
  dayIn,
  numbered,
  respondentOf,
  type Told,
  textIn,
  windowOf,
  written,
} from '../told.ts';

export const decision: Template = {
  kind: 'decision',
  version: 1,
  body: () => 'committee',
  madeFrom: ({ type }) => type === 'advice.signDecision',
  each: false,
  toRespondent: () => true,
  compose,
};

function compose(told: Told): Body {
  const { words, entry, ref } = told;
  const said = words.decision;
  return {
    subtitle: said.subtitle(respondentOf(told)),
    blocks: [
      ...grounds(told),
      { as: 'centred', text: said.decides },
      ...numbered(told, [
        [{ as: 'text', paragraphs: [outcome(told)] }],
        [{ as: 'text', paragraphs: [said.findings] }, findings(told)],
        [
          { as: 'text', paragraphs: [said.reasons] },
          written(told, textIn(entry, 'reasons')),
          { as: 'text', paragraphs: [standard(told)] },
        ],
        [{ as: 'text', paragraphs: [said.answers] }, written(told, textIn(entry, 'answersRespondent'))],
        [{ as: 'text', paragraphs: [said.effect[told.pack.effectPendingAppeal]] }],
        appeal(told),
      ]),
    ],
    recipients: [respondentOf(told), words.filed(ref)],
    signer: { id: entry.actorId },
  };
}

function grounds(told: Told): Block[] {
  const { facts, pack, words, locale } = told;
  const said = words.decision.grounds;
  const { report, repliedOn, sitting } = facts;
  return [
    said.pack(pack.title[locale]),
    ...(report ? [said.report(dayIn(told, report.submittedOn))] : []),
    repliedOn ? said.reply(dayIn(told, repliedOn)) : said.noReply,
    ...(sitting ? [said.sitting(dayIn(told, sitting.day))] : []),
  ].map((text) => ({ as: 'ground', text }));
}

function outcome(told: Told): string {
  const { facts, words } = told;
  const name = respondentOf(told);
  if (facts.decision?.outcome === 'sanction' && facts.decision.sanction)
    return words.decision.sanction(codeIn(told, facts.decision.sanction), name);
  return facts.decision?.outcome === 'guidance'
    ? words.decision.guidance(name)
    : words.decision.exonerated(name);
}

function findings(told: Told): Block {
  const { facts, words } = told;
  const said = words.decision;
  return {
    as: 'table',
    head: said.findingColumns,
    widths: [3, 6, 8, 4],
    rows: allegationsOf(told, currentAllegations(facts)).map((one) => {
      const ballot = closedBallotOn(facts, committee, { question: 'finding', allegationId: one.id });
      const found = ballot ? (ballot.carried === 'proven' ? said.proven : said.notProven) : said.noFinding;
      return [words.allegation(one.n), one.title, one.act ?? words.notOnRecord, found];
    }),
  };
}

function standard(told: Told): string {
  const { words, entry } = told;
  return words.decision.standard(
    choiceIn(told, 'advice.signDecision', 'standardOfProof', entry.text.standardOfProof),
  );
}

function appeal(told: Told): Block[] {
  const found = windowOf(told, 'appeal');
  return found ? [{ as: 'text', paragraphs: [told.words.decision.appeal(found.amount, found.article)] }] : [];
}
