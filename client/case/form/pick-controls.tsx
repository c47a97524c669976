// Entries that the case itself offers: allegations, exhibits, sanctions, factors, each with the words that tell them apart.
import { Checkbox, Select } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import { type ControlProps, useFormWorld } from './form-world.ts';
import classes from './pick-controls.module.css';

type Option = { value: string; label: string; note?: string | undefined; disabled?: boolean };

export function AllegationControl({ value, onChange, frame }: ControlProps) {
  const { t } = useWords();
  const options = useAllegationOptions();
  return (
    <Select
      {...frame}
      placeholder={t('case.form.choose')}
      data={options.map(({ value: id, label: words }) => ({ value: id, label: words }))}
      value={String(value ?? '') || null}
      onChange={(picked) => onChange(picked ?? '')}
    />
  );
}

export function ManyControl(props: ControlProps) {
  const { field, value, onChange, frame } = props;
  const { t } = useWords();
  const options = useOptions(props);
  return (
    <Checkbox.Group {...frame} value={(value as string[]) ?? []} onChange={onChange}>
      <div className={classes.list}>
        {options.length === 0 && (
          <p className={classes.empty}>{t(`case.form.none.${emptyKey(field.hint)}`)}</p>
        )}
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            disabled={option.disabled}
            label={
              <>
                {option.label}
                {option.note && <span className={classes.note}>{option.note}</span>}
              </>
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function emptyKey(hint: string): 'exhibits' | 'allegations' | 'sanctions' {
  return hint === 'exhibits' || hint === 'sanctions' ? hint : 'allegations';
}

function useOptions({ field }: ControlProps): Option[] {
  const { locale } = useWords();
  const { pack } = useFormWorld();
  const exhibits = useExhibitOptions();
  const allegations = useAllegationOptions();
  if (field.hint === 'exhibits') return exhibits;
  if (field.hint === 'allegations') return allegations;
  if (field.hint === 'factors')
    return (pack?.factors ?? []).map(({ code, words }) => ({ value: code, label: words[locale] }));
  return (pack?.sanctions ?? []).map(({ code, words }) => ({ value: code, label: words[locale] }));
}

function useAllegationOptions(): Option[] {
  const { caseView } = useFormWorld();
  const names = useCaseNames(caseView);
  return (caseView?.allegations ?? [])
    .filter(({ fate }) => fate === 'current' || fate === 'admitted')
    .map((one) => ({ value: one.id, label: names.allegation(one.id), note: one.act ?? undefined }));
}

function useExhibitOptions(): Option[] {
  const { t } = useWords();
  const { caseView, command } = useFormWorld();
  const names = useCaseNames(caseView);
  const records = recordsFor(command.type, caseView);
  if (records)
    return records.map(({ exhibitId, heldOn, dueDay }) => ({
      value: exhibitId,
      label: t('case.record.of', { on: heldOn ? names.day(heldOn) : '' }),
      note: dueDay ? t('case.record.until', { on: names.day(dueDay) }) : undefined,
    }));
  // Disclosing is the one act that an exhibit undergoes only once.
  const isDisclosure = command.type.endsWith('.disclose');
  return (caseView?.exhibits ?? []).map((one) => ({
    value: one.id,
    label: names.exhibit(one.id),
    note: one.disclosedOn
      ? t('case.exhibit.disclosed', { on: names.day(one.disclosedOn) })
      : t('case.exhibit.notDisclosed'),
    disabled: isDisclosure && one.disclosedOn !== null,
  }));
}

/** The records that the act is about, where it is about records; whoever spoke may see no other exhibit. */
function recordsFor(type: string, caseView: CaseView | null): CaseView['records'] | null {
  const all = caseView?.records ?? [];
  if (type === 'verification.presentRecord') return all.filter(({ presentedOn }) => presentedOn === null);
  if (type !== 'verification.closeRecord') return null;
  return all.filter(({ presentedOn, closing }) => presentedOn !== null && closing === null);
}
