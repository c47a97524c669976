// The due-process certificate of a closed case, as the product shows it, in the form of a document. It grades neither the outcome nor
// a person.
import { type Certificate, certificateOf } from '#workflows/fairness/certificate.ts';
import { calendarPinned } from '#workflows/rules/calendars.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { ReadEntry } from '../../cases/case-reading.ts';
import type { Block } from '../sheet.ts';
import type { Body, Template } from '../template.ts';
import { codeIn, dayIn, respondentOf, type Told } from '../told.ts';

export const certificate: Template = {
  kind: 'certificate',
  version: 1,
  body: () => null,
  madeFrom: isClosing,
  each: false,
  toRespondent: () => true,
  compose,
};

function isClosing({ stateFrom, stateTo }: ReadEntry): boolean {
  const isEnd = (state: string | null) => state?.startsWith('resolved.') && state !== 'resolved.restoring';
  return isEnd(stateTo) === true && !isEnd(stateFrom);
}

function compose(told: Told): Body {
  const { words, facts, entry, ref, pack, locale } = told;
  const said = words.certificate;
  const found = certified(told);
  return {
    subtitle: said.subtitle(ref),
    blocks: [
      { as: 'text', paragraphs: [said.opening] },
      {
        as: 'pairs',
        rows: [
          [said.outcome, facts.outcome ? codeIn(told, facts.outcome) : words.notOnRecord],
          [said.procedure, facts.procedure],
          [said.pack, `${pack.title[locale]} (${facts.pack})`],
        ],
      },
      ...(found ? [protectionTable(told, found), ...defects(told, found)] : []),
    ],
    recipients: [respondentOf(told), words.filed(ref)],
    signer: entry.actorKind === 'person' ? { id: entry.actorId } : null,
  };
}

function certified({ facts, pack, entry, entries }: Told): Certificate | null {
  const calendar = calendarPinned(facts.calendar);
  const { at, stateTo } = entry;
  const reasons = entries.flatMap(({ type, version, text }) =>
    typeof text.reasons === 'string' ? [{ type, version, characters: text.reasons.length }] : [],
  );
  const cited = entries.map(({ version, type, at: when, data }) => ({
    ...{ version, type, day: dayOf(when), clock: (data as { key?: string }).key },
  }));
  const day = dayOf(at, calendar.zone);
  return certificateOf({ facts, state: stateTo ?? '', at, day, pack, calendar, reasons }, cited);
}

function protectionTable(told: Told, { protections }: Certificate): Block {
  const { words, locale } = told;
  const said = words.certificate;
  return {
    as: 'table',
    head: said.columns,
    widths: [9, 3, 4, 8],
    rows: protections.map((one) => [
      one.words[locale],
      one.article,
      said.outcomes[one.outcome],
      one.entries.map(({ version, day }) => said.entry(version, dayIn(told, day))).join('; ') || '–',
    ]),
  };
}

function defects({ words, locale }: Told, found: Certificate): Block[] {
  const said = words.certificate;
  if (found.defects.length === 0) return [{ as: 'text', paragraphs: [said.noDefects] }];
  return [
    { as: 'heading', text: said.defects },
    { as: 'list', items: found.defects.map((one) => `${one.words[locale]} (${one.article})`) },
  ];
}
