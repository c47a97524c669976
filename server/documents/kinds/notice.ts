// The notice: what is alleged and under which provision, what the supervisor wrote, and the rights. Nothing in it is found.
import type { Body, Template } from '../template.ts';
import {
  allegationRows,
  allegationsOf,
  nameOf,
  respondentOf,
  type Told,
  textIn,
  windowOf,
  written,
} from '../told.ts';

export const notice: Template = {
  kind: 'notice',
  version: 1,
  body: () => null,
  madeFrom: ({ type }) => type === 'verification.serveNotice',
  each: true,
  toRespondent: () => true,
  compose,
};

function compose(told: Told): Body {
  const { words, entry, facts, ref, unitName } = told;
  const said = words.notice;
  const covered = facts.allegations.filter((one) => facts.notice?.allegations.includes(one.id));
  const reply = windowOf(told, 'reply');
  return {
    subtitle: said.subtitle(respondentOf(told)),
    blocks: [
      { as: 'centred', text: words.to(respondentOf(told)) },
      { as: 'text', paragraphs: [said.opening(unitName(facts.unitId))] },
      { as: 'heading', text: said.allegations },
      ...allegationsOf(told, covered).flatMap((one) => [
        { as: 'article' as const, label: `${words.allegation(one.n)}.`, text: one.alleged },
        { as: 'pairs' as const, rows: allegationRows(told, one) },
      ]),
      { as: 'heading', text: said.text },
      written(told, textIn(entry, 'conduct')),
      { as: 'heading', text: said.rights },
      { as: 'list', items: said.rightsGiven },
      ...(reply ? [{ as: 'text' as const, paragraphs: [said.window(reply.amount, reply.article)] }] : []),
    ],
    recipients: [nameOf(told, facts.respondentId), words.filed(ref)],
    signer: { id: entry.actorId },
  };
}
