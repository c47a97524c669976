// An element while it is assessed: exhibits as chips for and against, the assessment, and the result. An exhibit that was not
// disclosed can be named and says so: no finding rests on it until it is.
import { MultiSelect, Pill, Radio, Textarea } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { SmallPicture } from '../../evidence/small-picture.tsx';
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import classes from './matrix.module.css';
import type { ElementValues, MatrixElement } from './matrix-groups.ts';

type Props = {
  caseView: CaseView;
  element: MatrixElement;
  values: ElementValues;
  isChanged: boolean;
  /** Somebody tried to save it and something is missing. */
  isRefused: boolean;
  onChange: (change: Partial<ElementValues>) => void;
};

export function WrittenElement({ caseView, element, values, isChanged, isRefused, onChange }: Props) {
  const { t, locale } = useWords();
  const { saved, words, element: name } = element;
  const isGap = !saved || saved.met === 'open';
  return (
    <tr data-element={name} data-gap={isGap || undefined} data-changed={isChanged || undefined}>
      <th scope="row">
        {words[locale]}
        {isGap && !isChanged && <span className={classes.gap}>{t('case.matrix.result.none')}</span>}
        {isChanged && <span className={classes.draft}>{t('case.matrix.unsaved')}</span>}
        {isRefused && (
          <span className={classes.error} role="alert">
            {t(
              values.met === 'met' && values.for.length === 0
                ? 'case.matrix.needsEvidence'
                : 'case.matrix.needs',
            )}
          </span>
        )}
      </th>
      {(['for', 'against'] as const).map((side) => (
        <td key={side} data-side={side} data-label={t(`case.matrix.${side}`)}>
          <ExhibitChips
            caseView={caseView}
            label={`${t(`case.matrix.${side}`)}: ${words[locale]}`}
            value={values[side]}
            onChange={(ids) => onChange({ [side]: ids })}
          />
        </td>
      ))}
      <td data-label={t('case.matrix.assessment')}>
        <Textarea
          aria-label={`${t('case.matrix.assessment')}: ${words[locale]}`}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={4000}
          value={values.assessment}
          onChange={(event) => onChange({ assessment: event.currentTarget.value })}
        />
      </td>
      <td data-label={t('case.matrix.met')}>
        <Radio.Group
          aria-label={`${t('case.matrix.met')}: ${words[locale]}`}
          value={values.met}
          onChange={(met) => onChange({ met })}
        >
          <div className={classes.radios}>
            {(['met', 'notMet', 'open'] as const).map((one) => (
              <Radio key={one} value={one} label={t(`case.matrix.result.${one}`)} />
            ))}
          </div>
        </Radio.Group>
      </td>
    </tr>
  );
}

type ChipsProps = {
  caseView: CaseView;
  label: string;
  value: string[];
  onChange: (ids: string[]) => void;
};

function ExhibitChips({ caseView, label, value, onChange }: ChipsProps) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  const shown = new Map(caseView.exhibits.map((one) => [one.id, one.disclosedOn]));
  return (
    <MultiSelect
      aria-label={label}
      placeholder={value.length === 0 ? t('case.matrix.addExhibit') : undefined}
      data={caseView.exhibits.map(({ id }) => ({ value: id, label: names.exhibit(id) }))}
      value={value}
      onChange={onChange}
      hidePickedOptions
      searchable
      nothingFoundMessage={t('case.form.none.exhibits')}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      classNames={{ pill: classes.pill }}
      renderPill={({ option, onRemove, disabled }) => (
        <Pill
          withRemoveButton={!disabled}
          onRemove={onRemove}
          classNames={{ root: classes.pill, label: classes.chip }}
        >
          <SmallPicture caseView={caseView} exhibitId={String(option.value)} />
          {option.label}
        </Pill>
      )}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <SmallPicture caseView={caseView} exhibitId={option.value} />
          {option.label}
          {!shown.get(option.value) && <small>{t('case.exhibit.notDisclosed')}</small>}
        </span>
      )}
    />
  );
}
