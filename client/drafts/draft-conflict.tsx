// Two drafts of the same thing: what stands here and what was saved elsewhere, side by side, and a choice. Neither is
// overwritten before it has been made.
import { Button } from '@mantine/core';
import { instantWords } from '../case/day-words.ts';
import type { FormField } from '../case/form/form-field.ts';
import { useWords } from '../words/words.ts';
import { differencesOf } from './differences.ts';
import classes from './draft.module.css';
import type { DraftState, DraftValues } from './draft-keeper.ts';

type Props = {
  conflict: NonNullable<DraftState['conflict']>;
  values: DraftValues;
  fields: readonly FormField[];
  onMine: () => void;
  onTheirs: () => void;
};

export function DraftConflict({ conflict, values, fields, onMine, onTheirs }: Props) {
  const { t, locale } = useWords();
  const theirs = conflict.values;
  const label = useLabels(fields);
  return (
    <section className={classes.conflict} role="alert">
      <strong>{t('case.draft.conflictTitle')}</strong>
      {theirs === null ? (
        <p>{t('case.draft.gone')}</p>
      ) : (
        <>
          <p>
            {t('case.draft.conflict', { at: conflict.savedAt ? instantWords(conflict.savedAt, locale) : '' })}
          </p>
          <div className={classes.differences}>
            {differencesOf(values, theirs).map(({ path, here, there }) => (
              <dl key={path.join('.')}>
                <dt>{label(path)}</dt>
                <dd data-side="here">
                  <span>{t('case.draft.here')}</span>
                  {said(here) || t('case.draft.empty')}
                </dd>
                <dd data-side="there">
                  <span>{t('case.draft.there')}</span>
                  {said(there) || t('case.draft.empty')}
                </dd>
              </dl>
            ))}
          </div>
        </>
      )}
      <div className={classes.choice}>
        <Button size="sm" onClick={onMine}>
          {t('case.draft.keepMine')}
        </Button>
        {theirs !== null && (
          <Button size="sm" variant="default" onClick={onTheirs}>
            {t('case.draft.takeTheirs')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The label of a field by its path; a row by its number. */
function useLabels(fields: readonly FormField[]) {
  const { locale } = useWords();
  return (path: readonly (string | number)[]): string => {
    const words: string[] = [];
    let at: readonly FormField[] = fields;
    for (const step of path) {
      const field = at.find(({ key }) => key === step);
      if (field) {
        words.push(field.label[locale]);
        at = field.fields;
      } else words.push(typeof step === 'number' ? String(step + 1) : step);
    }
    return words.join(' · ');
  };
}

function said(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
