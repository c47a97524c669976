// The answer to one allegation, under what it is about. Whether an answer is whole is said only when the reply is sent.
import { Button } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { CommandField } from '../case/form/command-field.tsx';
import type { FormField } from '../case/form/form-field.ts';
import { useWords } from '../words/words.ts';
import { AllegationBrief } from './allegations-page.tsx';
import classes from './room.module.css';
import { RoomLink } from './room-link.tsx';

type Props = {
  caseView: CaseView;
  rows: readonly Record<string, unknown>[];
  index: number;
  /** The rows' own field. */
  field: FormField | undefined;
  onNext: () => void;
};

export function ReplyAnswer({ caseView, rows, index, field, onNext }: Props) {
  const { t } = useWords();
  const allegation = caseView.allegations.find(({ id }) => id === rows[index]?.allegationId);
  if (!allegation || !field) return null;
  const fields = field.fields.filter(({ hint }) => hint !== 'allegation');
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      {rows.length > 1 && (
        <p className={classes.faint}>{t('room.allegations.of', { index: index + 1, all: rows.length })}</p>
      )}
      <div className={classes.sheet}>
        <AllegationBrief allegation={allegation} caseView={caseView} />
      </div>
      <p>
        <RoomLink caseId={caseView.card.id} page="evidence">
          {t('room.task.evidence')}
        </RoomLink>
      </p>
      {fields.map((one) => (
        <CommandField key={one.key} field={one} path={[field.key, index, one.key]} />
      ))}
      <div>
        <Button type="submit" size="md">
          {t('room.reply.save')}
        </Button>
      </div>
    </form>
  );
}
