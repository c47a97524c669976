// The steps in which a report is written: one thing a page. Each is given the draft and gives back what changed.
import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { FormStart } from '#workflows/contract/reporting-schemas.ts';
import { useWords } from '../words/words.ts';
import type { Draft } from './report-draft.ts';
import classes from './reporter.module.css';

export type StepProps = { draft: Draft; start: FormStart; onChange: (change: Partial<Draft>) => void };

export function OfficeStep({ draft, start, onChange }: StepProps) {
  const { t } = useWords();
  const choices = start.units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={classes.form}>
      <NativeSelect
        label={t('report.office.unit')}
        size="md"
        data={[{ value: '', label: t('report.office.choose') }, ...choices]}
        value={draft.unitId}
        onChange={(event) => onChange({ unitId: event.currentTarget.value })}
      />
      <Checkbox
        size="md"
        label={t('report.office.concerns')}
        description={t('report.office.concernsNote')}
        checked={draft.concernsOffice}
        onChange={(event) => onChange({ concernsOffice: event.currentTarget.checked })}
      />
    </div>
  );
}

export function WhatStep({ draft, onChange }: StepProps) {
  const { t } = useWords();
  return (
    <div className={classes.form}>
      <TextInput
        label={t('report.what.subject')}
        size="md"
        maxLength={200}
        value={draft.subject}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
      <Textarea
        label={t('report.what.what')}
        description={t('report.what.whatNote')}
        size="md"
        autosize
        minRows={6}
        maxRows={18}
        maxLength={6000}
        value={draft.what}
        onChange={(event) => onChange({ what: event.currentTarget.value })}
      />
      <p className={`${classes.note} ${classes.care}`}>{t('report.what.care')}</p>
    </div>
  );
}

const details = [
  { key: 'when', most: 300 },
  { key: 'where', most: 300 },
  { key: 'who', most: 500 },
  { key: 'rule', most: 300 },
] as const;

export function DetailsStep({ draft, onChange }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <p className={classes.lead}>{t('report.details.lead')}</p>
      <div className={classes.form}>
        {details.map(({ key, most }) => (
          <TextInput
            key={key}
            label={`${t(`report.details.${key}`)} ${t('report.optional')}`}
            description={key === 'rule' ? t('report.details.ruleNote') : undefined}
            size="md"
            maxLength={most}
            value={draft[key]}
            onChange={(event) => onChange({ [key]: event.currentTarget.value })}
          />
        ))}
      </div>
    </>
  );
}

export function IdentityStep({ draft, onChange }: StepProps) {
  const { t } = useWords();
  return (
    <div className={classes.form}>
      <Radio.Group
        aria-label={t('report.identity.title')}
        value={draft.isNamed ? 'named' : 'anonymous'}
        onChange={(value) => onChange({ isNamed: value === 'named' })}
      >
        <div className={classes.form}>
          <Radio
            value="anonymous"
            size="md"
            label={t('report.identity.anonymous')}
            description={t('report.identity.anonymousNote')}
          />
          <Radio
            value="named"
            size="md"
            label={t('report.identity.named')}
            description={t('report.identity.namedNote')}
          />
        </div>
      </Radio.Group>
      {draft.isNamed && (
        <>
          <TextInput
            label={t('report.identity.name')}
            size="md"
            maxLength={200}
            value={draft.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
          <TextInput
            label={`${t('report.identity.contact')} ${t('report.optional')}`}
            size="md"
            maxLength={400}
            value={draft.contact}
            onChange={(event) => onChange({ contact: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}

export function CheckStep({ draft, start }: StepProps) {
  const { t } = useWords();
  const unit = start.units.find(({ id }) => id === draft.unitId)?.name ?? '';
  const rows = [
    [t('report.check.office'), draft.concernsOffice ? `${unit}\n${t('report.check.elsewhere')}` : unit],
    [t('report.what.subject'), draft.subject],
    [t('report.what.what'), draft.what],
    ...details.map(({ key }) => [t(`report.details.${key}`), draft[key]]),
    [
      t('report.check.identity'),
      draft.isNamed ? `${t('report.check.identitySealed')}: ${draft.name}` : t('report.check.identityNone'),
    ],
  ];
  return (
    <dl className={classes.summary}>
      {rows
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
