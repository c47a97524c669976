// The matrix as its writer has it: everything saves itself as a draft while it is written and goes on record allegation by
// allegation. What others did meanwhile, and a draft from another device, are shown before anything is overwritten.
import { Button, Textarea } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { DraftConflict } from '../../drafts/draft-conflict.tsx';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import type { FormDraft } from '../../drafts/use-draft.ts';
import { useWords } from '../../words/words.ts';
import { FailureNote } from '../form/failure-banner.tsx';
import { findPack } from '../pack-of-case.ts';
import classes from './matrix.module.css';
import { MatrixGrid } from './matrix-grid.tsx';
import { type MatrixGroup, matrixGroups } from './matrix-groups.ts';
import { WrittenElement } from './matrix-writing.tsx';
import { useMatrixForm } from './use-matrix-form.ts';

export function MatrixEditor({ caseView, draft }: { caseView: CaseView; draft: FormDraft }) {
  const form = useMatrixForm(caseView, draft);
  return (
    <>
      {draft.state.conflict && (
        <DraftConflict
          conflict={draft.state.conflict}
          values={form.values}
          fields={[]}
          onMine={form.keepMine}
          onTheirs={form.takeTheirs}
        />
      )}
      {matrixGroups(caseView).map((group) => (
        <Group key={group.allegation.id} {...{ group, caseView, draft, form }} />
      ))}
    </>
  );
}

type GroupProps = {
  group: MatrixGroup;
  caseView: CaseView;
  draft: FormDraft;
  form: ReturnType<typeof useMatrixForm>;
};

function Group({ group, caseView, draft, form }: GroupProps) {
  const { t } = useWords();
  const { id } = group.allegation;
  const { changed, addressed } = form.changesIn(group);
  const isChanged = changed.length > 0 || addressed !== null;
  return (
    <MatrixGrid
      group={group}
      rows={group.elements.map((element) => (
        <WrittenElement
          key={element.key}
          {...{ caseView, element }}
          values={form.valuesOf(element)}
          isChanged={form.values.elements[element.key] !== undefined}
          isRefused={form.refused.has(element.key)}
          onChange={(change) => form.setElement(element, change)}
        />
      ))}
      addressed={
        <Textarea
          aria-label={t('case.matrix.addressed')}
          placeholder={t('case.matrix.addressedHint')}
          autosize
          minRows={3}
          maxRows={14}
          maxLength={4000}
          value={form.values.addressed[id] ?? group.addressed ?? ''}
          onChange={(event) => form.setAddressed(id, event.currentTarget.value)}
        />
      }
      foot={
        <>
          {form.failure?.allegationId === id && (
            <FailureNote failure={form.failure.failure} pack={findPack(caseView.card.pack)} />
          )}
          <footer className={classes.foot}>
            <Button disabled={!isChanged} loading={form.sending === id} onClick={() => void form.save(group)}>
              {t('case.matrix.save')}
            </Button>
            {isChanged ? (
              <DraftStatus state={draft.state} />
            ) : (
              <span className={classes.note}>{t('case.matrix.onRecord')}</span>
            )}
          </footer>
        </>
      }
    />
  );
}
