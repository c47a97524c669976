// What an entry says, field by field, under the labels of the command's own schema. A field that the viewer may not read
// is not in the payload and so is not shown; a field that is no longer in the schema is left out.
import type { AnyCommand } from '#workflows/case/command.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { defectKinds } from '#workflows/fairness/defects/find-defects.ts';
import { NamedFiles } from '../../evidence/named-files.tsx';
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import { useCodeWords } from '../code-words.ts';
import { dayWords } from '../day-words.ts';
import { type FormField, formFieldsOf } from '../form/form-field.ts';
import { findPack } from '../pack-of-case.ts';
import { NamedMeeting, OtherCase } from './other-place.tsx';
import classes from './payload-view.module.css';

type Props = {
  command: Pick<AnyCommand, 'payload'>;
  payload: Record<string, unknown>;
  /** Names of the ids in the payload. */
  names: Record<string, string>;
  caseView: CaseView | null;
};

export function PayloadView({ command, payload, names, caseView }: Props) {
  return <Fields fields={formFieldsOf(command.payload)} values={payload} names={names} caseView={caseView} />;
}

type FieldsProps = Omit<Props, 'command' | 'payload'> & {
  fields: readonly FormField[];
  values: Record<string, unknown>;
};

function Fields({ fields, values, names, caseView }: FieldsProps) {
  const { t, locale } = useWords();
  const told = fields.filter(({ key, hint }) => hint !== 'ballot' && hint !== 'flag' && isTold(values[key]));
  const stated = fields.filter(({ key, hint }) => hint === 'flag' && values[key] === true);
  return (
    <dl className={classes.fields}>
      {told.map((field) => (
        <div
          key={field.key}
          className={field.hint === 'text' || field.hint === 'rows' ? classes.wide : undefined}
        >
          <dt>{field.label[locale]}</dt>
          <dd>
            <FieldValue field={field} values={values} names={names} caseView={caseView} />
          </dd>
        </div>
      ))}
      {stated.map((field) => (
        <div key={field.key} className={classes.stated}>
          <dt>{field.label[locale]}</dt>
          <dd>{t('case.yes')}</dd>
        </div>
      ))}
    </dl>
  );
}

type ValueProps = Omit<FieldsProps, 'fields'> & { field: FormField };

/** One field of `values`, as its kind is said. */
export function FieldValue({ field, values, names, caseView }: ValueProps) {
  const { t } = useWords();
  const value = values[field.key];
  const say = useValueWords(field, values, names, caseView);
  if (field.hint === 'rows')
    return (
      <ol className={classes.rows}>
        {(value as Record<string, unknown>[]).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a recorded row never moves
          <li key={index}>
            <Fields fields={field.fields} values={row} names={names} caseView={caseView} />
          </li>
        ))}
      </ol>
    );
  if (field.hint === 'file' && caseView)
    return <a href={`/api/cases/${caseView.card.id}/files/${String(value)}`}>{t('case.reporter.file')}</a>;
  if (field.hint === 'files' && caseView)
    return <NamedFiles caseView={caseView} files={value as { id: string; sha256: string }[]} />;
  if (field.hint === 'case') return <OtherCase id={String(value)} />;
  if (field.hint === 'meeting') return <NamedMeeting id={String(value)} />;
  if (Array.isArray(value)) return <>{value.map((one) => say(one)).join('; ')}</>;
  return <span className={field.hint === 'text' ? classes.text : undefined}>{say(value)}</span>;
}

function useValueWords(
  field: FormField,
  values: Record<string, unknown>,
  names: Record<string, string>,
  caseView: CaseView | null,
) {
  const { t, locale } = useWords();
  const pack = findPack(caseView?.card.pack);
  const { codeWords, clockWords } = useCodeWords(pack);
  const known = useCaseNames(caseView);
  return (value: unknown): string => {
    const written = String(value);
    switch (field.hint) {
      case 'date':
        return dayWords(written, locale);
      case 'provision':
        return known.provision(written);
      case 'allegation':
      case 'allegations':
        return known.allegation(written);
      case 'exhibits':
        return known.exhibit(written);
      case 'sanctions':
      case 'factors':
        return codeWords(written);
      case 'choice': {
        if (field.key === 'element') return known.element(String(values.allegationId), written);
        const listed = field.choices?.find((one) => one.value === written)?.[locale];
        return listed ?? (/clock|^key$/i.test(field.key) ? clockWords(written) : codeWords(written));
      }
      case 'defect':
        return defectKinds.find(({ code }) => code === written)?.words[locale] ?? t('case.unknown.defect');
      case 'person':
      case 'people':
      case 'unit':
        return names[written] ?? personName(caseView, written) ?? t('case.unknown.person');
      default:
        return written;
    }
  };
}

function personName(caseView: CaseView | null, id: string): string | undefined {
  const seated = caseView?.sitting?.seats.map((seat) => seat.person) ?? [];
  const persons = [...(caseView?.people ?? []).map((one) => one.person), ...seated];
  return persons.find((person) => person.id === id)?.name;
}

function isTold(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
