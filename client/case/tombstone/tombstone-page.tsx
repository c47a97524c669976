// What is left of a case that was disposed of: number, outcome, days, the two persons, and the commitments that the ledger holds.
import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/api.ts';
import '../../words/tombstone-words.ts';
import { useWords } from '../../words/words.ts';
import { stateWords } from '../../words/words-of-procedure.ts';
import { dayWords } from '../day-words.ts';
import classes from './tombstone-page.module.css';

const dayOf = (instant: string) => instant.slice(0, 10);

export function TombstonePage({ caseId }: { caseId: string }) {
  const { t, locale } = useWords();
  const { data, error } = useQuery(orpc.cases.tombstone.queryOptions({ input: { id: caseId } }));
  if (error)
    return (
      <div className={classes.page}>
        <p role="alert">{t('tombstone.failed')}</p>
      </div>
    );
  if (!data)
    return (
      <Stack className={classes.page} aria-busy="true" aria-label={t('tombstone.loading')}>
        <Skeleton height={260} />
      </Stack>
    );
  const [proposed, agreed] = data.disposedBy;
  const rows: [string, string | null | undefined][] = [
    [t('tombstone.unit'), data.unit],
    [t('tombstone.outcome'), data.outcome && stateWords(`resolved.${data.outcome}`)[locale]],
    [t('tombstone.received'), dayWords(data.receivedOn, locale)],
    [t('tombstone.notice'), data.noticeOn && dayWords(data.noticeOn, locale)],
    [t('tombstone.disposed'), dayWords(data.disposedOn, locale)],
    [t('tombstone.proposed'), proposed?.person.name],
    [t('tombstone.agreed'), agreed?.person.name],
    [t('tombstone.pack'), data.pack],
  ];
  return (
    <div className={classes.page}>
      <section className={classes.stone}>
        <p className={classes.ref}>{data.ref}</p>
        <h1>{t('tombstone.title')}</h1>
        <p>{t('tombstone.lead')}</p>
        <dl>
          {rows.map(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </section>
      <section className={classes.entries}>
        <h2>{t('tombstone.entries', { count: data.entries.length })}</h2>
        <p>{t('tombstone.entriesNote')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('tombstone.step')}</th>
              <th scope="col">{t('tombstone.day')}</th>
              <th scope="col">{t('tombstone.commitment')}</th>
            </tr>
          </thead>
          <tbody>
            {data.entries.map(({ version, at, commitment }) => (
              <tr key={version}>
                <td>{version}</td>
                <td>{dayWords(dayOf(at), locale)}</td>
                <td className={classes.hash}>
                  <a href={`/api/ledger/inclusion?commitment=${commitment}`}>{commitment}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
