// What was done to put things right for somebody against whom nothing was found.
import type { Body, Template } from '../template.ts';
import { codeIn, labelIn, respondentOf, type Told, textIn, written } from '../told.ts';

const type = 'discipline.restore';
const confirmations = ['everyoneTold', 'apologised', 'officeGivenBack', 'recordsRecalled', 'noMeasureLeft'];

export const restoration: Template = {
  kind: 'restoration',
  version: 1,
  body: () => null,
  madeFrom: (entry) => entry.type === type,
  each: false,
  toRespondent: () => true,
  compose,
};

function compose(told: Told): Body {
  const { words, facts, entry, ref } = told;
  const said = words.restoration;
  const done = confirmations.filter((field) => entry.text[field] === true);
  return {
    subtitle: said.subtitle(respondentOf(told)),
    blocks: [
      { as: 'centred', text: words.to(respondentOf(told)) },
      ...(facts.outcome
        ? [{ as: 'text' as const, paragraphs: [said.outcome(codeIn(told, facts.outcome))] }]
        : []),
      { as: 'heading', text: said.done },
      done.length > 0
        ? { as: 'list', items: done.map((field) => `${labelIn(told, type, field)};`) }
        : { as: 'missing', text: words.missing },
      { as: 'heading', text: said.measures },
      written(told, textIn(entry, 'measures')),
    ],
    recipients: [respondentOf(told), words.filed(ref)],
    signer: { id: entry.actorId },
  };
}
