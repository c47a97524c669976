// Rows of fields. Where a row speaks about an allegation there is exactly one for each and none is added or removed;
// otherwise rows come and go within what the schema allows.
import { Button } from '@mantine/core';
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import type { FormField } from './form-field.ts';
import { allegationFieldOf, emptyRow, type FieldPath, type FormValues } from './form-values.ts';
import { type Frame, useFormWorld } from './form-world.ts';
import classes from './rows-control.module.css';

type Props = {
  field: FormField;
  path: FieldPath;
  rows: readonly FormValues[];
  frame: Frame;
  onRows: (rows: FormValues[]) => void;
  /** How a field of a row is shown: a row holds any kind of field, so this comes from above. */
  renderField: (field: FormField, path: FieldPath) => React.ReactNode;
};

export function RowsControl({ field, path, rows, frame, onRows, renderField }: Props) {
  const { label, description, error } = frame;
  const { t } = useWords();
  const { caseView } = useFormWorld();
  const about = allegationFieldOf(field);
  const names = useCaseNames(caseView);
  const fewest = field.optional ? 0 : (field.limits.least ?? 0);
  const canAdd = !about && rows.length < (field.limits.most ?? 50);
  return (
    <fieldset className={classes.rows} aria-describedby={error ? `${path.join('-')}-error` : undefined}>
      <legend className={classes.legend}>{label}</legend>
      {description && <p className={classes.help}>{description}</p>}
      {rows.map((row, index) => (
        // A row has no identity of its own; its place is what it is.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end and removed by place
        <section className={classes.row} key={index}>
          <header className={classes.head}>
            <strong>
              {about ? names.allegation(String(row[about.key] ?? '')) : `${label} ${index + 1}`}
            </strong>
            {!about && rows.length > fewest && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => onRows(rows.filter((_, place) => place !== index))}
              >
                {t('case.form.removeRow')}
              </Button>
            )}
          </header>
          {about && <AllegationAct id={String(row[about.key] ?? '')} />}
          {field.fields
            .filter((one) => one.key !== about?.key)
            .map((one) => renderField(one, [...path, index, one.key]))}
        </section>
      ))}
      {canAdd && (
        <Button
          variant="default"
          onClick={() => onRows([...rows, emptyRow(field, names.currentAllegationIds)])}
        >
          {t('case.form.addRow')}
        </Button>
      )}
      {error && (
        <p className={classes.error} id={`${path.join('-')}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

function AllegationAct({ id }: { id: string }) {
  const { caseView } = useFormWorld();
  const act = caseView?.allegations.find((one) => one.id === id)?.act;
  return act ? <p className={classes.act}>{act}</p> : null;
}
