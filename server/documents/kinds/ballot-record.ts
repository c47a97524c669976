// The record of the ballots of a sitting, of the committee or of the panel, once one has been counted.
import type { Body, Template } from '../template.ts';
import { dayIn, type Told } from '../told.ts';
import { ballotTable, bodyOf } from './ballot-rows.ts';

export const ballotRecord: Template = {
  kind: 'ballotRecord',
  version: 1,
  body: ({ type }) => bodyOf(type).name,
  madeFrom: ({ type }) => /\.(closeBallot|enterTally)$/.test(type),
  each: false,
  toRespondent: () => false,
  compose,
};

function compose(told: Told): Body {
  const { words, facts, entry, ref } = told;
  const body = bodyOf(entry.type);
  return {
    subtitle: words.ballots.subtitle(dayIn(told, body.sittingOf(facts)?.day)),
    blocks: ballotTable(told, body),
    recipients: [words.body[body.name], words.filed(ref)],
    signer: { id: entry.actorId },
  };
}
