// One thing that was made available, opened: which version, from when, when it was first opened, and what it says. Opening it
// is on record for whoever opens it.
import { useQuery } from '@tanstack/react-query';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { verificationCode } from '#workflows/contract/verification-code.ts';
import { orpc } from '../api/api.ts';
import { instantWords } from '../case/day-words.ts';
import { PayloadView } from '../case/history/payload-view.tsx';
import { useWords } from '../words/words.ts';
import { DisclosedFiles } from './disclosed-files.tsx';
import classes from './room.module.css';
import { RoomWaiting } from './room-sheet.tsx';

export function DisclosedContent({ caseView, entry }: { caseView: CaseView; entry: number }) {
  const { t, locale } = useWords();
  const opened = useQuery(
    orpc.room.disclosures.get.queryOptions({
      input: { id: caseView.card.id, entry },
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  if (!opened.data) return <RoomWaiting failed={opened.isError} onRetry={() => void opened.refetch()} />;
  const { type, payload, names, files, commitment, from, openedAt } = opened.data;
  const command = findCommand(type);
  return (
    <article className={classes.sheet}>
      {command && <PayloadView command={command} payload={payload} names={names} caseView={caseView} />}
      <DisclosedFiles caseView={caseView} files={files} />
      <dl className={classes.proof}>
        <div>
          <dt>{t('room.evidence.from')}</dt>
          <dd>{instantWords(from, locale)}</dd>
        </div>
        <div>
          <dt>{t('room.evidence.version')}</dt>
          <dd>
            <code>{verificationCode(commitment)}</code>
          </dd>
        </div>
        <div>
          <dt>{t('room.evidence.hash')}</dt>
          <dd>
            <code>{commitment}</code>
          </dd>
        </div>
      </dl>
      {openedAt && (
        <p className={classes.faint}>
          {t('room.evidence.openedNow', { at: instantWords(openedAt, locale) })}
        </p>
      )}
    </article>
  );
}
