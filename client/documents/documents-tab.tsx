// The documents of a case in its file: what there is, and what can be made now.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../api/api.ts';
import { isGone } from '../api/problem-error.ts';
import { Empty } from '../case/tabs/empty.tsx';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import '../words/document-words.ts';
import { DocumentTable } from './document-table.tsx';
import classes from './documents.module.css';
import { TakeOut } from './take-out.tsx';

export function DocumentsTab({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const { id } = caseView.card;
  // Another entry may allow another document.
  const query = orpc.documents.list.queryOptions({ input: { id } });
  const documents = useQuery({ ...query, queryKey: [...query.queryKey, caseView.entries] });
  if (isGone(documents)) return <Empty>{documents.error?.message ?? ''}</Empty>;
  if (!documents.data) return <Skeleton height={240} />;
  return (
    <div className={panel.stack}>
      <div className={classes.head}>
        <p className={panel.faint}>{t('document.lead')}</p>
        <TakeOut caseId={id} />
      </div>
      {documents.data.slots.length === 0 ? (
        <Empty>{t('document.empty')}</Empty>
      ) : (
        <DocumentTable caseId={id} documents={documents.data} />
      )}
    </div>
  );
}
