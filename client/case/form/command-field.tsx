// One field of a command by its hint. The only place that knows which control belongs to which hint.

import { FilesControl } from '../../evidence/upload/files-control.tsx';
import { useWords } from '../../words/words.ts';
import { BallotControl } from './ballot-control.tsx';
import { CaseControl } from './case-control.tsx';
import { ChoiceControl } from './choice-control.tsx';
import { DefectControl } from './defect-control.tsx';
import { DocumentsControl } from './documents-control.tsx';
import { FieldHelp } from './field-help.tsx';
import type { FormField } from './form-field.ts';
import { useFormState } from './form-state.ts';
import { type FieldPath, type FormValues, pathKey } from './form-values.ts';
import type { ControlProps } from './form-world.ts';
import { MeetingControl } from './meeting-control.tsx';
import { PeopleControl, PersonControl } from './person-control.tsx';
import { AllegationControl, ManyControl } from './pick-controls.tsx';
import { ProvisionControl } from './provision-control.tsx';
import { RowsControl } from './rows-control.tsx';
import { DateControl, FlagControl, LineControl, NumberControl, TextControl } from './text-controls.tsx';
import { UnitControl } from './unit-control.tsx';

const controls: Record<Exclude<FormField['hint'], 'rows'>, (props: ControlProps) => React.ReactNode> = {
  text: TextControl,
  line: LineControl,
  // Handed in on the reporter's own page, which has no form of this kind.
  file: LineControl,
  files: FilesControl,
  person: PersonControl,
  people: PeopleControl,
  unit: UnitControl,
  case: CaseControl,
  meeting: MeetingControl,
  provision: ProvisionControl,
  allegation: AllegationControl,
  allegations: ManyControl,
  ballot: BallotControl,
  defect: DefectControl,
  exhibits: ManyControl,
  documents: DocumentsControl,
  sanctions: ManyControl,
  factors: ManyControl,
  date: DateControl,
  choice: ChoiceControl,
  flag: FlagControl,
  number: NumberControl,
};

export function CommandField({ field, path }: { field: FormField; path: FieldPath }) {
  const { locale, t } = useWords();
  const { valueAt, setValue, leave, messageAt } = useFormState();
  const label =
    field.optional && field.hint !== 'flag'
      ? `${field.label[locale]} ${t('case.form.optional')}`
      : field.label[locale];
  const props: ControlProps = {
    field,
    path,
    value: valueAt(path),
    onChange: (value) => setValue(path, value),
    frame: {
      label,
      description: (field.help || field.example) && <FieldHelp {...field} />,
      error: messageAt(path),
      required: !field.optional,
      withAsterisk: false,
    },
  };
  const Control = field.hint === 'rows' ? null : controls[field.hint];
  return (
    // What is heard here comes from the control inside.
    // biome-ignore lint/a11y/noStaticElementInteractions: it is no control of its own
    <div
      data-field={pathKey(path)}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever only goes to another window comes back to this field.
        const stays = [relatedTarget, document.activeElement].some((one) => currentTarget.contains(one));
        if (!stays) leave(path);
      }}
    >
      {Control ? (
        <Control {...props} />
      ) : (
        <RowsControl
          {...{ field, path }}
          frame={props.frame}
          rows={(props.value as FormValues[]) ?? []}
          onRows={(rows) => setValue(path, rows)}
          renderField={(one, at) => <CommandField key={one.key} field={one} path={at} />}
        />
      )}
    </div>
  );
}
