// What differs between two moments: by field, before and after, texts word by word; and the steps that lie between.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { diffWordsWithSpace } from 'diff';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Difference } from '#workflows/contract/time-schemas.ts';
import { orpc } from '../api/api.ts';
import { Timeline } from '../case/history/timeline.tsx';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import { useChangeRows } from './change-rows.ts';
import { type ChangeRow, groups } from './change-words.ts';
import classes from './difference-view.module.css';
import { MomentFailed } from './moment-failed.tsx';
import type { MomentInAddress } from './time-search.ts';
import { usePastView } from './use-past-view.ts';

/** Texts that have less in common than can be found in this time are shown as replaced whole. */
const longestMs = 300;

type Props = { caseId: string; from: MomentInAddress; to: MomentInAddress };

export function DifferenceView({ caseId, from, to }: Props) {
  const difference = useQuery({
    ...orpc.time.difference.queryOptions({ input: { id: caseId, from, to } }),
    placeholderData: (before) => before,
  });
  const [earlier, later] = [usePastView(caseId, from), usePastView(caseId, to)];
  const failed = [difference, earlier, later].find(({ isError }) => isError);
  if (failed) return <MomentFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!difference.data || !earlier.data || !later.data) return <Skeleton height={320} />;
  return <Told difference={difference.data} earlier={earlier.data.view} later={later.data.view} />;
}

type ToldProps = { difference: Difference; earlier: CaseView; later: CaseView };

function Told({ difference, earlier, later }: ToldProps) {
  const { t } = useWords();
  const rows = useChangeRows(earlier, later)(difference.changes);
  return (
    <div className={panel.stack} data-difference={`${difference.from.version}-${difference.to.version}`}>
      <section className={panel.stack}>
        <h2 className={panel.heading}>{t('time.changes.title')}</h2>
        {rows.length === 0 && <p className={panel.faint}>{t('time.empty.changes')}</p>}
        {rows.length > 0 && (
          <div className={`${panel.panel} ${panel.scroll}`}>
            <table className={`${panel.table} ${panel.stacked} ${classes.changes}`}>
              <thead>
                <tr>
                  <th scope="col">{t('time.changes.what')}</th>
                  <th scope="col">{t('time.changes.before')}</th>
                  <th scope="col">{t('time.changes.after')}</th>
                </tr>
              </thead>
              {groups.map((group) => (
                <Rows
                  key={group}
                  title={t(`time.group.${group}`)}
                  rows={rows.filter((row) => row.group === group)}
                />
              ))}
            </table>
          </div>
        )}
      </section>
      {difference.entries.length > 0 && (
        <section className={panel.stack}>
          <h2 className={panel.heading}>{t('time.changes.between')}</h2>
          <Timeline entries={difference.entries} caseView={later} brief />
        </section>
      )}
    </div>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly ChangeRow[] }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr className={classes.group}>
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one difference never move
        <tr key={place}>
          <th scope="row">{row.what}</th>
          <td data-label={t('time.changes.before')}>
            <Side row={row} shows="before" />
          </td>
          <td data-label={t('time.changes.after')}>
            <Side row={row} shows="after" />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Side({ row, shows }: { row: ChangeRow; shows: 'before' | 'after' }) {
  const { t } = useWords();
  const value = row[shows];
  if (value === null) return <span className={panel.faint}>{t('time.changes.none')}</span>;
  const Changed = shows === 'before' ? 'del' : 'ins';
  if (!row.isText || row.before === null || row.after === null) return <Changed>{value}</Changed>;
  const pieces = diffWordsWithSpace(row.before, row.after, { timeout: longestMs });
  if (!pieces) return <Changed>{value}</Changed>;
  const other = shows === 'before' ? 'added' : 'removed';
  const shown = pieces
    .map((piece, place) => ({ ...piece, key: `${place}` }))
    .filter((piece) => !piece[other]);
  return (
    <p className={classes.text}>
      {shown.map(({ key, value: text, added, removed }) =>
        added || removed ? <Changed key={key}>{text}</Changed> : <span key={key}>{text}</span>,
      )}
    </p>
  );
}
