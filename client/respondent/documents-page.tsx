// The documents that are addressed to the respondent, as files.
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../api/api.ts';
import { DocumentTable } from '../documents/document-table.tsx';
import classes from '../documents/documents.module.css';
import { TakeOwn } from '../documents/take-out.tsx';
import { useWords } from '../words/words.ts';
import '../words/document-words.ts';
import type { RoomProps } from './room-props.ts';
import { RoomSheet, RoomWaiting } from './room-sheet.tsx';

export function DocumentsPage({ caseView }: RoomProps) {
  const { t } = useWords();
  const { id } = caseView.card;
  const documents = useQuery(orpc.documents.list.queryOptions({ input: { id } }));
  return (
    <RoomSheet caseView={caseView} title={t('document.title')} lead={t('document.roomLead')}>
      {!documents.data && <RoomWaiting failed={documents.isError} onRetry={() => void documents.refetch()} />}
      {documents.data?.slots.length === 0 && <p>{t('document.roomEmpty')}</p>}
      {documents.data && documents.data.slots.length > 0 && (
        <div className={classes.stack}>
          <DocumentTable caseId={id} documents={documents.data} />
          <TakeOwn caseId={id} />
        </div>
      )}
    </RoomSheet>
  );
}
