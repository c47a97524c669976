// Who had been shown what by a moment: openings of the file as the trace has them, what was made available to the respondent, what the
// viewer had been told. Whose openings one reads of is for the server to say.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import '../words/notice-words.ts';
import '../words/room-words.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Shown, ShownTo } from '#workflows/contract/time-schemas.ts';
import { orpc } from '../api/api.ts';
import { instantWords } from '../case/day-words.ts';
import panel from '../case/tabs/panel.module.css';
import { useItemNames } from '../respondent/disclosure-table.tsx';
import { useWords } from '../words/words.ts';
import { MomentFailed } from './moment-failed.tsx';
import classes from './time.module.css';
import type { MomentInAddress } from './time-search.ts';

type Props = {
  caseId: string;
  moment: MomentInAddress;
  /** Null for whoever reads the trace and not the case. */
  caseView: CaseView | null;
};

export function ShownPanel({ caseId, moment, caseView }: Props) {
  const { t, locale } = useWords();
  const shown = useQuery({
    ...orpc.time.shown.queryOptions({ input: { id: caseId, moment }, staleTime: 0, retry: false }),
    placeholderData: (before) => before,
  });
  if (shown.isError) return <MomentFailed error={shown.error} onRetry={() => void shown.refetch()} />;
  if (!shown.data) return <Skeleton height={240} />;
  const { at, people, others } = shown.data;
  return (
    <div className={panel.stack} data-shown-at={at}>
      <p className={panel.faint}>{t('time.shown.lead', { at: instantWords(at, locale) })}</p>
      <section className={panel.stack}>
        <h2 className={panel.heading}>{t('time.shown.people')}</h2>
        {people.length > 0 ? (
          <People people={people} />
        ) : (
          <p className={panel.faint}>{t(others ? 'time.empty.people' : 'time.empty.own')}</p>
        )}
        <p className={panel.faint}>{t(others ? 'time.shown.range' : 'time.shown.ownOnly')}</p>
      </section>
      {caseView && <Served shown={shown.data} caseView={caseView} />}
      {caseView && <Told shown={shown.data} />}
    </div>
  );
}

function People({ people }: { people: readonly ShownTo[] }) {
  const { t, locale } = useWords();
  return (
    <div className={`${panel.panel} ${panel.scroll}`}>
      <table className={`${panel.table} ${panel.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('time.shown.who')}</th>
            <th scope="col">{t('time.shown.last')}</th>
            <th scope="col">{t('time.shown.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.person?.id ?? one.lastAt}>
              <td>
                <span className={panel.code}>{one.person?.name}</span>{' '}
                <span className={panel.faint}>{one.person?.title}</span>
              </td>
              <td data-label={t('time.shown.last')}>{instantWords(one.lastAt, locale)}</td>
              <td data-label={t('time.shown.standing')}>
                <Steps {...one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Steps({ depth, version, mostVersion }: ShownTo) {
  const { t } = useWords();
  if (depth !== 'file' && depth !== 'room')
    return <span className={panel.faint}>{t('time.shown.noContent')}</span>;
  if (mostVersion === null) return <span className={panel.faint}>{t('time.shown.unknownStep')}</span>;
  if (version === null || version === mostVersion) return t('time.shown.steps', { from: mostVersion });
  return t('time.shown.stepRange', { from: version, to: mostVersion });
}

function Served({ shown: { served }, caseView }: { shown: Shown; caseView: CaseView }) {
  const { t, locale } = useWords();
  const isOwn = caseView.parts.includes('respondent');
  const name = useItemNames(caseView, isOwn);
  return (
    <section className={panel.stack}>
      <h2 className={panel.heading}>{t('time.shown.served')}</h2>
      {served.length === 0 && <p className={panel.faint}>{t('time.empty.served')}</p>}
      {served.length > 0 && (
        <ul className={classes.served}>
          {served.map((item) => (
            <li key={`${item.entry}-${item.kind}`}>
              <span>{name({ ...item, exhibitKind: null })}</span>
              <span className={panel.faint}>
                {instantWords(item.from, locale)}
                {isOwn &&
                  ` · ${item.openedAt ? t('time.shown.openedAt', { at: instantWords(item.openedAt, locale) }) : t('time.shown.notOpened')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Told({ shown: { told } }: { shown: Shown }) {
  const { t, locale } = useWords();
  return (
    <section className={panel.stack}>
      <h2 className={panel.heading}>{t('time.shown.told')}</h2>
      {told.length === 0 && <p className={panel.faint}>{t('time.empty.told')}</p>}
      {told.length > 0 && (
        <ul className={classes.served}>
          {told.map(({ kind, at }) => (
            <li key={`${kind}-${at}`}>
              <span>{t(`notice.kind.${kind}`)}</span>
              <span className={panel.faint}>{instantWords(at, locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
