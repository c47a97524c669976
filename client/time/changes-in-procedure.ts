// What changed in what bodies and authorities decide, in words: sittings, ballots, decisions, stays and measures. A result is in a view only
// once its ballot is closed.
import { dayWords } from '../case/day-words.ts';
import type { RowsOf } from './change-words.ts';

const sittingDays: Readonly<Record<string, string>> = {
  day: 'sittingDay',
  circulatedOn: 'circulated',
  openedOn: 'openedOn',
};

export const ofSitting: RowsOf = (words, change, [field, ...rest]) => {
  const { t, locale, row, whole } = words;
  if (!field)
    return row(
      'sitting',
      t('time.field.sittingDay'),
      change,
      whole(({ day }) => dayWords(String(day), locale)),
    );
  if (field === 'seats') return ofSeats(words, change, rest);
  if (field === 'heard')
    return row('sitting', t('time.field.heard'), change, (value) =>
      value ? t(`time.heard.${value}`) : null,
    );
  const label = sittingDays[field];
  return label ? row('sitting', t(`time.field.${label}`), change) : [];
};

const ofSeats: RowsOf = ({ t, row, plain, added, earlier, later }, change, [id, detail]) => {
  const seats = [...(later.sitting?.seats ?? []), ...(earlier.sitting?.seats ?? [])];
  const seat = seats.find(({ person }) => person.id === id);
  if (!seat) return [];
  const what = t('time.field.seat', { name: seat.person.name });
  if (!detail) return row('sitting', what, change, added);
  if (detail === 'interest')
    return row('sitting', `${what}: ${t('time.field.interest')}`, change, (value) =>
      value ? t(`time.interest.${value}`) : null,
    );
  if (detail !== 'recused' && detail !== 'present') return [];
  return row('sitting', `${what}: ${t(`time.field.${detail}`)}`, change, plain);
};

export const ofBallots: RowsOf = (words, change, [id = '', field]) => {
  const { t, row } = words;
  const one = [...words.later.ballots, ...words.earlier.ballots].find((ballot) => ballot.id === id);
  if (!one) return [];
  const asked = t(`case.committee.question_${one.question}`, { defaultValue: one.question });
  const about = one.allegationId ? ` — ${words.allegation(one.allegationId)}` : '';
  const what = t('time.field.ballot', { question: `${asked}${about}` });
  const status = (value: unknown) =>
    value === undefined ? null : t(`time.ballotStatus.${value}`, { defaultValue: String(value) });
  if (!field)
    return row(
      'sitting',
      what,
      change,
      words.whole(({ status: now, carried }) =>
        [status(now), carried ? words.codeWords(String(carried)) : null].filter(Boolean).join(': '),
      ),
    );
  if (field === 'status') return row('sitting', what, change, status);
  if (field === 'carried') return row('sitting', `${what}: ${t('time.field.result')}`, change);
  return field === 'cast' ? row('sitting', `${what}: ${t('time.field.cast')}`, change) : [];
};

export const ofDecision: RowsOf = ({ t, row, text, whole, codeWords }, change, [field]) => {
  if (!field)
    return row(
      'decision',
      t('time.group.decision'),
      change,
      whole(({ outcome, sanction }) =>
        [outcome, sanction].flatMap((code) => (code ? [codeWords(String(code))] : [])).join(': '),
      ),
    );
  if (field === 'reasons') return text('decision', t('case.decision.reasons'), change);
  const known = ['outcome', 'sanction', 'signedOn', 'servedOn'].includes(field);
  return known ? row('decision', t(`case.decision.${field}`), change) : [];
};

export const ofStanding: RowsOf = ({ t, row, whole, codeWords }, change, [field]) => {
  if (field === 'effect')
    return row('decision', t('time.field.effect'), change, (value) =>
      value ? t(`case.standing.effect_${value}`) : null,
    );
  if (field === 'suspendedUntil') return row('decision', t('case.standing.suspendedUntil'), change);
  if (field !== 'proposal') return [];
  const sanction = whole(({ sanction: proposed }) => codeWords(String(proposed)));
  return row('decision', t('time.field.proposal'), change, sanction);
};

const measureDays: Readonly<Record<string, string>> = {
  until: 'interimUntil',
  nextReviewOn: 'interimReview',
  objectedOn: 'interimObjected',
};

/** A stay, or an interim measure. */
export function ofMeasure(measure: 'stay' | 'interim'): RowsOf {
  const [type, key] = measure === 'stay' ? ['case.stay', 'ground'] : ['case.proposeInterim', 'kind'];
  return ({ t, locale, row, whole, chosenWords }, change, [field]) => {
    const said = whole((value) => {
      const since = value.since ? `, ${dayWords(String(value.since), locale)}` : '';
      return `${chosenWords(type, key, String(value[key]))}${since}`;
    });
    if (!field) return row('measures', t(`time.field.${measure}`), change, said);
    const label = field === 'since' ? measure : measureDays[field];
    return label ? row('measures', t(`time.field.${label}`), change) : [];
  };
}
