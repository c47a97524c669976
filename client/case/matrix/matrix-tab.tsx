// The matrix for and against: a grid of elements by allegation, written by the investigator and read by everybody else who
// reads the file. What is missing stands out; nothing in it is counted into a result.
import { Skeleton } from '@mantine/core';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { proofWords } from '#workflows/rules/proof-words.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useMe } from '../../shell/me.ts';
import { useWords } from '../../words/words.ts';
import { Empty } from '../tabs/empty.tsx';
import panel from '../tabs/panel.module.css';
import type { CommandList } from '../use-case.ts';
import classes from './matrix.module.css';
import { MatrixEditor } from './matrix-editor.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { matrixGroups } from './matrix-groups.ts';
import { ReadElement } from './matrix-reading.tsx';
import { matrixCommand } from './use-matrix-form.ts';

type Props = { caseView: CaseView; commands: CommandList | undefined };

export function MatrixTab({ caseView, commands }: Props) {
  const { t, locale } = useWords();
  const { matrix } = caseView;
  const groups = matrixGroups(caseView);
  if (!matrix || groups.length === 0) return <Empty>{t('case.matrix.empty')}</Empty>;
  const isOpen = commands?.allowed.some(({ type }) => type === matrixCommand) ?? false;
  return (
    <div className={panel.stack}>
      <p className={classes.standard}>
        <span>{t('case.matrix.standard')}</span> <strong>{proofWords[matrix.standard][locale]}</strong>
        <span className={classes.note}>{t('case.matrix.note')}</span>
      </p>
      {isOpen ? (
        <OpenedMatrix caseView={caseView} />
      ) : (
        groups.map((group) => (
          <MatrixGrid
            key={group.allegation.id}
            group={group}
            rows={group.elements.map((element) => (
              <ReadElement key={element.key} caseView={caseView} element={element} />
            ))}
            addressed={<p className={classes.text}>{group.addressed ?? t('case.matrix.notAddressed')}</p>}
          />
        ))
      )}
    </div>
  );
}

function OpenedMatrix({ caseView }: { caseView: CaseView }) {
  const me = useMe();
  const draft = useDraft({ userId: me.id, caseId: caseView.card.id, command: matrixCommand, keeps: true });
  return draft ? <MatrixEditor caseView={caseView} draft={draft} /> : <Skeleton height={240} />;
}
