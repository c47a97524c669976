// The counted ballots of a body's sitting in words: questions, counts and what was carried. Nobody's vote is in here.
import { ballotsOf, votesCast } from '#workflows/case/sitting/ballots.ts';
import { type Body, committee, panel } from '#workflows/case/sitting/body.ts';
import type { Ballot } from '#workflows/case/sitting/sitting-facts.ts';
import type { Block } from '../sheet.ts';
import { codeIn, type Told } from '../told.ts';

export function bodyOf(type: string): Body {
  return type.startsWith('discipline.') ? panel : committee;
}

export function ballotTable(told: Told, body: Body): Block[] {
  const { facts, words } = told;
  const said = words.ballots;
  const closed = ballotsOf(facts, body).filter(({ status }) => status === 'closed');
  if (closed.length === 0) return [{ as: 'missing', text: words.minutes.noBallots }];
  return [
    {
      as: 'table',
      head: said.columns,
      widths: [6, 4, 3, 3, 8],
      rows: closed.map((ballot) => [
        questionOf(told, ballot),
        ballot.secret ? said.secret : said.open,
        String(ballot.roll.length),
        String(votesCast(ballot)),
        [counts(told, ballot), carried(told, ballot), said.denominator(ballot.denominator)].join(' '),
      ]),
    },
    ...(closed.some(({ secret }) => secret) ? [{ as: 'ground' as const, text: said.secretNote }] : []),
  ];
}

function questionOf({ words, facts }: Told, { question, allegationId }: Ballot): string {
  const asked = words.ballots.questions[question] ?? question;
  const n = facts.allegations.findIndex(({ id }) => id === allegationId) + 1;
  return n > 0 ? `${asked} ${n}` : asked;
}

function counts(told: Told, { counts: counted, secret, choices }: Ballot): string {
  const said = told.words.ballots;
  if (!counted) return said.notPublished;
  const each = choices.map((choice) => `${codeIn(told, choice)}: ${counted[choice] ?? 0}`);
  return `${[...each, ...(secret ? [said.spoilt(secret.spoilt)] : [])].join('; ')}.`;
}

function carried(told: Told, { carried: choice }: Ballot): string {
  const said = told.words.ballots;
  return `${choice ? said.carried(codeIn(told, choice)) : said.nothingCarried}.`;
}
