// The agenda of the sitting on a case: who is called, and what is taken in which order.
import { currentAllegations } from '#workflows/case/facts.ts';
import type { Body, Template } from '../template.ts';
import { allegationsOf, dayIn, lastOf, nameOf, type Told, textIn } from '../told.ts';

export const agenda: Template = {
  kind: 'agenda',
  version: 1,
  body: () => 'committee',
  madeFrom: ({ type }) => type === 'advice.circulate',
  each: false,
  toRespondent: () => false,
  compose,
};

function compose(told: Told): Body {
  const { words, facts, entry, ref } = told;
  const said = words.agenda;
  const { sitting } = facts;
  const seats = (sitting?.roll ?? []).filter(({ recused }) => !recused);
  const questions = allegationsOf(told, currentAllegations(facts)).map(
    ({ n, title }) => `${said.finding(n)} ${title}`,
  );
  return {
    subtitle: said.subtitle(dayIn(told, sitting?.day)),
    blocks: [
      {
        as: 'pairs',
        rows: [
          [said.day, dayIn(told, sitting?.day)],
          [said.place, textIn(lastOf(told, 'advice.schedule'), 'place') ?? words.notOnRecord],
        ],
      },
      { as: 'heading', text: said.members },
      {
        as: 'list',
        items: seats.map(
          (seat) =>
            `${nameOf(told, seat.memberId)} (${(seat.chair ? said.chair : said.member).toLowerCase()})`,
        ),
      },
      { as: 'heading', text: said.items },
      ...[...said.order, ...questions, said.sanction].map((text, index) => ({
        as: 'article' as const,
        label: `${index + 1}.`,
        text,
      })),
    ],
    recipients: [words.body.committee, words.filed(ref)],
    signer: { id: entry.actorId },
  };
}
