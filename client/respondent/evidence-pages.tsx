// The notice, the ledger of everything that was made available, and one thing of it opened.
import { useWords } from '../words/words.ts';
import { DisclosedContent } from './disclosed-content.tsx';
import { DisclosureTable, useItemNames, WithheldList } from './disclosure-table.tsx';
import classes from './room.module.css';
import type { RoomProps } from './room-props.ts';
import { RoomSheet, RoomWaiting } from './room-sheet.tsx';
import { useDisclosures } from './use-room.ts';

export function NoticePage({ caseView }: RoomProps) {
  const { t } = useWords();
  const ledger = useDisclosures(caseView);
  const notices = ledger.data?.disclosed.filter(({ kind }) => kind === 'notice') ?? [];
  const now = notices.find(({ replacedAt }) => replacedAt === null);
  const earlier = notices.filter(({ replacedAt }) => replacedAt !== null);
  return (
    <RoomSheet caseView={caseView} title={t('room.task.notice')} lead={t('room.notice.lead')}>
      {!ledger.data && <RoomWaiting failed={ledger.isError} onRetry={() => void ledger.refetch()} />}
      {now && <DisclosedContent caseView={caseView} entry={now.entry} />}
      {earlier.length > 0 && (
        <>
          <h2>{t('room.notice.earlier')}</h2>
          <DisclosureTable caseView={caseView} items={earlier} isOwn />
        </>
      )}
    </RoomSheet>
  );
}

export function EvidencePage({ caseView }: RoomProps) {
  const { t } = useWords();
  const ledger = useDisclosures(caseView);
  const { disclosed = [], withheld = [] } = ledger.data ?? {};
  return (
    <RoomSheet caseView={caseView} title={t('room.task.evidence')} lead={t('room.evidence.lead')}>
      {!ledger.data && <RoomWaiting failed={ledger.isError} onRetry={() => void ledger.refetch()} />}
      {ledger.data && disclosed.length === 0 && <p>{t('room.evidence.none')}</p>}
      {disclosed.length > 0 && <DisclosureTable caseView={caseView} items={disclosed} isOwn />}
      {withheld.length > 0 && (
        <>
          <h2>{t('room.evidence.withheld')}</h2>
          <p className={classes.faint}>{t('room.evidence.withheldNote')}</p>
          <WithheldList caseView={caseView} items={withheld} />
        </>
      )}
    </RoomSheet>
  );
}

export function ItemPage({ caseView, about }: RoomProps) {
  const { t } = useWords();
  const ledger = useDisclosures(caseView);
  const name = useItemNames(caseView, true);
  const item = ledger.data?.disclosed.find(({ entry }) => String(entry) === about);
  return (
    <RoomSheet caseView={caseView} title={item ? name(item) : t('room.task.evidence')}>
      {item ? (
        <DisclosedContent caseView={caseView} entry={item.entry} />
      ) : (
        <RoomWaiting failed={ledger.isError} onRetry={() => void ledger.refetch()} />
      )}
    </RoomSheet>
  );
}
