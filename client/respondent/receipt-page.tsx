// Proof of one act: what was sent, when the server wrote it, the code by which it is found in the record, and how to check.
// Made to be printed; it can be opened again for as long as the case can.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { ActReceipt } from '#workflows/contract/room-schemas.ts';
import { orpc } from '../api/api.ts';
import { instantWords } from '../case/day-words.ts';
import { PayloadView } from '../case/history/payload-view.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import type { RoomProps } from './room-props.ts';
import { RoomSheet, RoomWaiting } from './room-sheet.tsx';
import { TextProof } from './text-proof.tsx';

export function ReceiptPage({ caseView, about }: RoomProps) {
  const { t } = useWords();
  const version = Number(about);
  const receipt = useQuery(
    orpc.room.receipts.get.queryOptions({
      input: { id: caseView.card.id, version },
      enabled: Number.isInteger(version) && version > 0,
    }),
  );
  return (
    <RoomSheet key={about} caseView={caseView} title={t('room.receipt.title')}>
      {receipt.data ? (
        <Receipt receipt={receipt.data} caseView={caseView} />
      ) : (
        <RoomWaiting failed={receipt.isError} onRetry={() => void receipt.refetch()} />
      )}
    </RoomSheet>
  );
}

function Receipt({ receipt, caseView }: { receipt: ActReceipt; caseView: CaseView }) {
  const { t, locale } = useWords();
  const { type, at, version, ref, unit, person, enteredBy, code, commitment, payload, names, text } = receipt;
  const command = findCommand(type);
  const rows: [string, string | undefined][] = [
    [t('room.receipt.case'), `${ref} · ${unit}`],
    [t('room.receipt.by'), person?.name],
    [t('room.receipt.enteredBy'), enteredBy?.name],
    [t('room.receipt.at'), t('room.receipt.zone', { at: instantWords(at, locale) })],
    [t('room.receipt.entry'), String(version)],
  ];
  return (
    <>
      <div className={classes.panel} role="status">
        <p className={classes.big}>
          {t('room.receipt.thanks', { what: command?.words.done[locale] ?? type })}
        </p>
        <p className={classes.code}>
          <span>{t('room.receipt.code')}</span>
          <code data-code>{code}</code>
        </p>
      </div>
      <p className={classes.noPrint}>{t('room.receipt.note')}</p>
      <p className={classes.noPrint}>
        <Button variant="default" onClick={() => window.print()}>
          {t('room.receipt.print')}
        </Button>
      </p>
      <dl className={classes.proof}>
        {rows.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <h2>{t('room.receipt.text')}</h2>
      <div className={classes.sheet}>
        {command && text && (
          <PayloadView command={command} payload={payload} names={names} caseView={caseView} />
        )}
        {!text && <p>{t('room.receipt.erased')}</p>}
      </div>
      <h2>{t('room.receipt.how')}</h2>
      <p>{t('room.receipt.howPaper', { version })}</p>
      <dl className={classes.proof}>
        <div>
          <dt>{t('room.receipt.commitment')}</dt>
          <dd>
            <code>{commitment}</code>
          </dd>
        </div>
      </dl>
      {text && <TextProof text={text} />}
    </>
  );
}
