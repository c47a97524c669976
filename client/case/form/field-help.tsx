// What stands under the label of a field: what belongs there, and an example set apart from it.
import { useWords } from '../../words/words.ts';
import classes from './field-help.module.css';
import type { FormField } from './form-field.ts';

export function FieldHelp({ help, example }: Pick<FormField, 'help' | 'example'>) {
  const { locale, t } = useWords();
  return (
    <>
      {help && <span className={classes.line}>{help[locale]}</span>}
      {example && (
        <span className={classes.line}>{t('case.form.example', { example: example[locale] })}</span>
      )}
    </>
  );
}
