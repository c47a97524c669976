// Puts what a template composed onto a sheet: heading, number, date, recipients, signature, and the footer with the hash of all of
// it. The hash is salted, so that nobody finds out what a document says by guessing at it.
import { createHash } from 'node:crypto';
import { encode } from 'uqr';
import type { HeadingForm } from '#workflows/contract/document-schemas.ts';
import { verificationCode } from '#workflows/contract/verification-code.ts';
import { canonicalJson } from '#workflows/ledger/canonical-json.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { drawableAll } from './drawable.ts';
import type { Sheet, Square } from './sheet.ts';
import type { Template } from './template.ts';
import type { Told } from './told.ts';

type IssuingUnit = { code: string; name: string; above: string | null };

export type Issuing = {
  /** Null for a draft, which has none. */
  number: number | null;
  form: HeadingForm;
  place: string | null;
  /** The unit that issues: where whoever signs belongs. */
  unitOf: (signerId: string | null) => IssuingUnit;
  /** Where a code can be looked up. */
  verifyAt: string;
  salt: string;
};

const layout = 'sheet-2';

export function makeSheet(told: Told, template: Template, issuing: Issuing): Sheet {
  const { words, locale, ref } = told;
  const body = template.compose(told);
  const unit = issuing.unitOf(body.signer?.id ?? null);
  const office = officeOf(told, template, unit);
  const title = words.titles[template.kind];
  const sheet: Sheet = {
    layout,
    locale,
    name: `${title} · ${ref}`,
    head: {
      form: issuing.form,
      above: office.above,
      office: office.name,
      number: numberIn(told, template, issuing, unit),
      heading: issuing.form === 'none' ? null : words[issuing.form].heading,
      motto: issuing.form === 'state' ? words.state.motto : null,
      dated: datedIn(told, issuing.place),
    },
    title,
    subtitle: body.subtitle,
    blocks: body.blocks,
    recipientsLabel: words.recipients,
    recipients: body.recipients,
    signature: signatureOf(told, body.signer),
    footer: {
      about: words.footer.about(title, ref),
      page: words.footer.page,
      check: '',
      content: '',
      code: '',
    },
  };
  return issuing.number === null ? asDraft(told, sheet) : withHash(words, drawableAll(sheet), issuing);
}

/** What it would be, and nothing that somebody could take for it: no hash and no code. */
function asDraft({ words }: Told, sheet: Sheet): Sheet {
  const { name, note } = words.draft;
  return {
    ...drawableAll(sheet),
    ...{ layout: 'draft-1', draft: name },
    footer: { ...sheet.footer, check: note },
  };
}

/** The body that decided, beneath its unit; or the unit itself. */
function officeOf({ words, entry }: Told, { body }: Template, unit: IssuingUnit) {
  const sitting = body(entry);
  return sitting ? { above: unit.name, name: words.body[sitting] } : { above: unit.above, name: unit.name };
}

/** `Số: 05/QĐ-HĐKL`: the number of its kind in its year, the symbol of the kind, and whose it is. */
function numberIn(told: Told, template: Template, { number, form }: Issuing, unit: IssuingUnit): string {
  const { words, entry } = told;
  const sitting = template.body(entry);
  const written = number === null ? words.draft.number : String(number).padStart(2, '0');
  const by = sitting ? words.bodyCode[sitting] : unit.code;
  const symbol = words.symbols[template.kind];
  return (form === 'party' ? words.partyNumber : words.number)(written, symbol, by);
}

function datedIn({ words, entry }: Told, place: string | null): string {
  const [year = '', month = '', date = ''] = dayOf(entry.at).split('-');
  // Decree 30/2020, annex I: days below ten and the months 1 and 2 are written with a nought.
  const shortMonth = Number(month) > 2 ? String(Number(month)) : month;
  return words.dated(place, date, shortMonth, year);
}

function signatureOf(told: Told, signer: ReturnType<Template['compose']>['signer']): Sheet['signature'] {
  if (!signer) return null;
  const person = told.findPerson(signer.id);
  return {
    capacity: signer.capacity ?? (person?.title || told.words.notOnRecord),
    note: told.words.signed,
    name: person?.name ?? told.words.nobody,
  };
}

/** The sheet with the hash and the code of all its words in its footer. */
export function withHash(
  words: Told['words'],
  sheet: Sheet,
  { salt, verifyAt }: Pick<Issuing, 'salt' | 'verifyAt'>,
): Sheet {
  const hash = createHash('sha256').update(canonicalJson({ sheet, salt })).digest();
  const code = verificationCode(hash.toString('base64url'));
  const { check, content } = words.footer;
  return {
    ...sheet,
    footer: {
      ...{ ...sheet.footer, check: check(code, verifyAt), content: content(hash.toString('hex')), code },
      square: squareOf(`${verifyAt}?code=${code}`),
    },
  };
}

/** The page on which anybody checks the document, for a camera: it opens there, and asks for the file. */
function squareOf(says: string): Square {
  const { data, size } = encode(says, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path, says };
}
