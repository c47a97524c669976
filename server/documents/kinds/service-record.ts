// One attempt to serve the notice or the decision: when, how it ended, before whom.
import type { Body, Template } from '../template.ts';
import { choiceIn, dayIn, nameOf, respondentOf, type Told, textIn } from '../told.ts';

const ofNotice = 'verification.recordService';
const ofDecision = 'discipline.serveDecision';

export const serviceRecord: Template = {
  kind: 'serviceRecord',
  version: 1,
  body: () => null,
  madeFrom: ({ type }) => type === ofNotice || type === ofDecision,
  each: true,
  toRespondent: () => true,
  compose,
};

function compose(told: Told): Body {
  const { words, entry, ref } = told;
  const { type, text } = entry;
  const said = words.service;
  const witness = typeof text.witnessId === 'string' ? nameOf(told, text.witnessId) : null;
  return {
    subtitle: said.subtitle[type === ofNotice ? 'notice' : 'decision'],
    blocks: [
      {
        as: 'pairs',
        rows: [
          [said.to, respondentOf(told)],
          [said.attempted, dayIn(told, textIn(entry, 'attemptedOn'))],
          [said.outcome, choiceIn(told, type, 'outcome', text.outcome)],
          ...(witness ? [[said.witness, witness] as [string, string]] : []),
          [said.circumstances, textIn(entry, 'circumstances') ?? words.notOnRecord],
          ...(type === ofDecision
            ? [
                [said.withRights, text.withReasonsAndRights === true ? words.yes : words.no] as [
                  string,
                  string,
                ],
              ]
            : []),
        ],
      },
    ],
    recipients: [respondentOf(told), words.filed(ref)],
    signer: { id: entry.actorId },
  };
}
