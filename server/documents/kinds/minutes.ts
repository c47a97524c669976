// The minutes of the sitting: who was there and who was not part of it, what the respondent said, what was voted, who dissented.
import type { Sitting } from '#workflows/case/sitting/sitting-facts.ts';
import type { Block } from '../sheet.ts';
import type { Body, Template } from '../template.ts';
import { choiceIn, dayIn, lastOf, nameOf, type Told, textIn, written } from '../told.ts';
import { ballotTable, bodyOf } from './ballot-rows.ts';

export const minutes: Template = {
  kind: 'minutes',
  version: 1,
  body: ({ type }) => bodyOf(type).name,
  madeFrom: ({ type }) => /\.(closeBallot|enterTally|adjourn)$|^advice\.(remit|recordDissent)$/.test(type),
  each: false,
  toRespondent: () => false,
  compose,
};

function compose(told: Told): Body {
  const { words, facts, entry, entries, ref } = told;
  const said = words.minutes;
  const body = bodyOf(entry.type);
  const sitting = body.sittingOf(facts);
  const scheduled = body.name === 'committee' ? lastOf(told, 'advice.schedule') : undefined;
  const dissents = entries.filter(({ type }) => type === `${body.prefix}.recordDissent`);
  return {
    subtitle: said.subtitle(dayIn(told, sitting?.day)),
    blocks: [
      {
        as: 'pairs',
        rows: [
          [words.agenda.day, dayIn(told, sitting?.openedOn ?? sitting?.day)],
          [words.agenda.place, textIn(scheduled, 'place') ?? words.notOnRecord],
        ],
      },
      { as: 'heading', text: said.attendance },
      attendance(told, sitting),
      { as: 'heading', text: said.hearing },
      ...hearing(told, sitting, body.prefix),
      { as: 'heading', text: said.ballots },
      ...ballotTable(told, body),
      ...(dissents.length > 0 ? [{ as: 'heading' as const, text: said.dissents }] : []),
      ...dissents.flatMap((one) => [
        { as: 'article' as const, label: `${nameOf(told, one.actorId)}:`, text: '' },
        written(told, textIn(one, 'dissent')),
      ]),
    ],
    recipients: [words.body[body.name], words.filed(ref)],
    signer: { id: entry.actorId },
  };
}

function attendance(told: Told, sitting: Sitting | null): Block {
  const { words } = told;
  const said = words.minutes;
  const { chair, member } = words.agenda;
  return {
    as: 'table',
    head: said.columns,
    widths: [7, 4, 4, 6],
    rows: (sitting?.roll ?? []).map((seat) => [
      nameOf(told, seat.memberId),
      seat.chair ? chair : member,
      said.interest[seat.interest ?? 'notDeclared'],
      seat.recused ? said.recused : seat.present ? said.present : said.absent,
    ]),
  };
}

function hearing(told: Told, sitting: Sitting | null, prefix: string): Block[] {
  const said = told.words.minutes;
  if (sitting?.heard === 'absent') return [{ as: 'text', paragraphs: [said.notHeard] }];
  const heard = lastOf(told, `${prefix}.hearRespondent`);
  if (sitting?.heard !== 'heard' || !heard) return [{ as: 'missing', text: said.noHearing }];
  const how = choiceIn(told, heard.type, 'attended', heard.text.attended);
  return [
    { as: 'text', paragraphs: [said.heard(how.toLowerCase())] },
    written(told, textIn(heard, 'statement')),
  ];
}
