// The invitation of the respondent to the sitting on their case.
import { currentAllegations } from '#workflows/case/facts.ts';
import type { Body, Template } from '../template.ts';
import { allegationsOf, dayIn, respondentOf, type Told, textIn } from '../told.ts';

export const invitation: Template = {
  kind: 'invitation',
  version: 1,
  body: () => 'committee',
  madeFrom: ({ type }) => type === 'advice.schedule',
  each: true,
  toRespondent: () => true,
  compose,
};

function compose(told: Told): Body {
  const { words, entry, facts, ref } = told;
  const said = words.invitation;
  const about = allegationsOf(told, currentAllegations(facts));
  return {
    subtitle: said.subtitle,
    blocks: [
      { as: 'text', paragraphs: [said.opening(words.body.committee, respondentOf(told))] },
      {
        as: 'pairs',
        rows: [
          [said.day, dayIn(told, facts.sitting?.day)],
          [said.place, textIn(entry, 'place') ?? words.notOnRecord],
          [said.purpose, about.map(({ n, alleged }) => `${words.allegation(n)}: ${alleged}`).join('; ')],
        ],
      },
      { as: 'text', paragraphs: [said.rights] },
    ],
    recipients: [respondentOf(told), words.filed(ref)],
    signer: { id: entry.actorId },
  };
}
