// The words of a standing certificate on a sheet: who, what for, what is in force. Nothing of a case but its sanction, the
// provisions that were found breached and from when until when.
import type { FindingInForce } from '#workflows/access/findings-in-force.ts';
import type { HeadingForm } from '#workflows/contract/document-schemas.ts';
import type { Day } from '#workflows/rules/day.ts';
import { findProvision } from '#workflows/rules/pack.ts';
import { packOf } from '#workflows/rules/packs.ts';
import { drawableAll } from '../documents/drawable.ts';
import { withHash } from '../documents/make-sheet.ts';
import type { Block, Sheet } from '../documents/sheet.ts';
import { documentWords } from '../documents/words/document-words.ts';
import { monthsEn } from '../documents/words/frame-words.ts';
import { standingWords } from '../documents/words/standing-words.ts';
import type { Locale } from '../people/viewer.ts';

export type Certified = {
  locale: Locale;
  form: HeadingForm;
  number: number;
  day: Day;
  purpose: string;
  person: { name: string; title: string; unit: string };
  issuer: { name: string; title: string; unit: string; unitCode: string; above: string | null };
  findings: readonly FindingInForce[];
  salt: string;
  verifyAt: string;
};

export function standingSheet(certified: Certified): Sheet {
  const { locale, form, number, day, purpose, person, issuer, findings, salt, verifyAt } = certified;
  const words = documentWords[locale];
  const said = standingWords[locale];
  const [year = '', month = '', date = ''] = day.split('-');
  const [name = '', position = '', unit = '', use = ''] = said.person;
  const rows: [string, string][] = [
    [name, person.name],
    [position, person.title || words.notOnRecord],
    [unit, person.unit],
    [use, purpose],
  ];
  const sheet: Sheet = {
    layout: 'sheet-2',
    locale,
    name: said.about(said.title, person.name),
    head: {
      form,
      above: issuer.above,
      office: issuer.unit,
      number: (form === 'party' ? words.partyNumber : words.number)(
        String(number).padStart(2, '0'),
        said.symbol,
        issuer.unitCode,
      ),
      heading: form === 'none' ? null : words[form].heading,
      motto: form === 'state' ? words.state.motto : null,
      dated: words.dated(null, date, Number(month) > 2 ? String(Number(month)) : month, year),
    },
    title: said.title,
    subtitle: null,
    blocks: [
      { as: 'pairs', rows },
      { as: 'text', paragraphs: [said.asOf(dayIn(locale, day))] },
      inForce(locale, findings),
      { as: 'text', paragraphs: [said.limits] },
    ],
    recipientsLabel: words.recipients,
    recipients: [said.copy(person.name), said.kept],
    signature: { capacity: issuer.title || words.notOnRecord, note: words.signed, name: issuer.name },
    footer: {
      about: said.about(said.title, person.name),
      page: words.footer.page,
      check: '',
      content: '',
      code: '',
    },
  };
  return withHash(words, drawableAll(sheet), { salt, verifyAt });
}

function inForce(locale: Locale, findings: readonly FindingInForce[]): Block {
  const said = standingWords[locale];
  if (findings.length === 0) return { as: 'text', paragraphs: [said.none] };
  return {
    as: 'table',
    head: said.columns,
    widths: [3, 4, 2, 2],
    rows: findings.map(({ sanction, pack, pins, since, until }) => [
      packOf(pack).sanctions.find(({ code }) => code === sanction)?.words[locale] ?? sanction,
      pins.map((pin) => provisionIn(locale, pin)).join('; '),
      dayIn(locale, since),
      until === null ? said.permanent : dayIn(locale, until),
    ]),
  };
}

/** `pack@version#provision` as its code and title. */
function provisionIn(locale: Locale, pin: string): string {
  const [edition = '', code = ''] = pin.split('#');
  const provision = findProvision(packOf(edition), code);
  return provision ? `${code}: ${provision.title[locale]}` : code;
}

function dayIn(locale: Locale, day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return locale === 'vi'
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${monthsEn[Number(month) - 1]} ${year}`;
}
