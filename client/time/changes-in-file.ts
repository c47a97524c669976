// What changed in the file itself, in words: where the case stands, its deadlines, who takes part, allegations and exhibits.
import { findCommand } from '#workflows/case/catalogue.ts';
import { findState } from '#workflows/case/stages.ts';
import { dayWords } from '../case/day-words.ts';
import { nameIn, type RowsOf } from './change-words.ts';

export const ofCard: RowsOf = ({ t, locale, row }, change, [field, detail]) => {
  const stateWords = (value: unknown) => findState(String(value))?.words[locale] ?? null;
  if (field === 'state') return row('state', t('time.field.state'), change, stateWords);
  if (field === 'outcome') return row('state', t('time.field.outcome'), change);
  if (field !== 'assignee' && field !== 'unit') return [];
  const what = t(`time.field.${field}`);
  if (detail === undefined) return row('state', what, change, nameIn);
  return detail === 'name' ? row('state', what, change, (value) => String(value ?? '') || null) : [];
};

export const ofClocks: RowsOf = (words, change, [key = '', field]) => {
  const { t, locale, row, whole, plain } = words;
  const what = words.clockWords(key);
  const until = whole(({ day, passed }) => {
    const on = dayWords(String(day), locale);
    return passed ? `${on} (${t('time.field.passed')})` : on;
  });
  if (!field) return row('clocks', what, change, until);
  if (field === 'day') return row('clocks', what, change);
  if (field === 'frozen')
    return row('clocks', `${what}: ${t('time.field.frozen')}`, change, (value) => plain(value != null));
  if (field !== 'passed' && field !== 'extended') return [];
  return row('clocks', `${what}: ${t(`time.field.${field}`)}`, change);
};

const allegationFields: Readonly<Record<string, string>> = {
  stance: 'stance',
  fate: 'fate',
  provision: 'provision',
  provisional: 'provisional',
  found: 'result',
};

export const ofAllegations: RowsOf = (words, change, [id = '', field]) => {
  const { t, row, text } = words;
  const what = words.allegation(id);
  if (!field) {
    const act = words.whole(({ act: written }) => String(written ?? t('time.changes.added')));
    return row('allegations', what, change, act);
  }
  if (field === 'act' || field === 'answer' || field === 'place')
    return text('allegations', `${what}: ${t(`case.allegation.${field}`)}`, change);
  if (field === 'from' || field === 'to')
    return row('allegations', `${what}: ${t('case.allegation.period')}`, change);
  const label = allegationFields[field];
  if (!label) return [];
  return row('allegations', `${what}: ${t(`time.field.${label}`)}`, change, (value) => {
    if (value === null || value === undefined) return null;
    if (field === 'stance') return t(`case.stance.${value}`, { defaultValue: String(value) });
    if (field === 'fate') return t(`case.fate.${value}`, { defaultValue: t('time.changes.none') });
    if (field === 'provision') return words.provision(String(value));
    return t(value ? 'case.choice.proven' : 'case.choice.notProven');
  });
};

export const ofExhibits: RowsOf = (words, change, [id = '', field]) => {
  const { t, row } = words;
  const what = words.exhibit(id);
  if (!field) return row('evidence', what, change, words.added);
  if (field === 'title') return words.text('evidence', `${what}: ${t('time.field.exhibitTitle')}`, change);
  return field === 'disclosedOn' ? row('evidence', `${what}: ${t('time.field.disclosedOn')}`, change) : [];
};

/** By part and person, so that another officer is one who went and one who came. */
export const ofPeople: RowsOf = ({ t, row, whole }, change, [key = '', field]) => {
  const part = key.split(' ')[0] ?? '';
  const name = whole(({ person }) => nameIn(person) ?? '');
  return field ? [] : row('people', t(`case.part.${part}`, { defaultValue: part }), change, name);
};

export const ofApprovals: RowsOf = ({ t, locale, row, whole }, change, [type = '', field]) => {
  const act = findCommand(type)?.words.act[locale] ?? '';
  const by = whole((value) => nameIn(value.by) ?? '');
  return field ? [] : row('file', t('time.field.approval', { act }), change, by);
};

export const ofMatrix: RowsOf = ({ t, row, count, whole }, change, [field]) => {
  const what = t('time.field.matrix');
  if (!field)
    return row(
      'file',
      what,
      change,
      whole(({ elements }) => count(elements) ?? ''),
    );
  return field === 'elements' ? row('file', what, change, count) : [];
};
