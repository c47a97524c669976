// The advice paper: the forms that could be voted on, and no recommendation among them.
import type { Body, Template } from '../template.ts';
import { codeIn, respondentOf, type Told, textIn, written } from '../told.ts';

export const paper: Template = {
  kind: 'paper',
  version: 1,
  body: () => null,
  madeFrom: ({ type }) => type === 'advice.submitPaper',
  each: false,
  toRespondent: () => true,
  compose,
};

function compose(told: Told): Body {
  const { words, entry, facts, ref } = told;
  const said = words.paper;
  return {
    subtitle: said.subtitle(respondentOf(told)),
    blocks: [
      { as: 'centred', text: words.to(words.body.committee) },
      { as: 'ground', text: said.neutral },
      { as: 'heading', text: said.options },
      { as: 'list', items: (facts.paper?.options ?? []).map((code) => `${codeIn(told, code)};`) },
      { as: 'heading', text: said.text },
      written(told, textIn(entry, 'paper')),
    ],
    recipients: [words.body.committee, respondentOf(told), words.filed(ref)],
    signer: { id: entry.actorId },
  };
}
