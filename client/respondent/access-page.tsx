// Who has opened the file, once the case is closed: when, as what, and why where they said so.
import { useInfiniteQuery } from '@tanstack/react-query';
import { orpc } from '../api/api.ts';
import { instantWords } from '../case/day-words.ts';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import type { RoomProps } from './room-props.ts';
import { RoomSheet, RoomWaiting } from './room-sheet.tsx';

export function AccessPage({ caseView }: RoomProps) {
  const { t, locale } = useWords();
  const isClosed = caseView.card.stage === 'resolved';
  const looks = useInfiniteQuery(
    orpc.access.ofCase.infiniteOptions({
      input: (before: string | undefined) => ({ id: caseView.card.id, ...(before ? { before } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
      enabled: isClosed,
    }),
  );
  const me = caseView.people.find(({ part }) => part === 'respondent')?.person.id;
  const others =
    looks.data?.pages.flatMap((page) => page.looks).filter(({ person }) => person?.id !== me) ?? [];
  if (!isClosed)
    return (
      <RoomSheet caseView={caseView} title={t('room.task.access')}>
        <p>{t('room.access.notClosed')}</p>
      </RoomSheet>
    );
  return (
    <RoomSheet caseView={caseView} title={t('room.task.access')} lead={t('room.access.lead')}>
      {!looks.data && <RoomWaiting failed={looks.isError} onRetry={() => void looks.refetch()} />}
      {looks.data && others.length === 0 && <p>{t('room.access.none')}</p>}
      {others.length > 0 && (
        <div className={`${panel.panel} ${panel.scroll}`}>
          <table className={`${panel.table} ${panel.stacked}`}>
            <thead>
              <tr>
                <th scope="col">{t('room.access.who')}</th>
                <th scope="col">{t('room.access.when')}</th>
                <th scope="col">{t('room.access.what')}</th>
                <th scope="col">{t('room.access.purpose')}</th>
              </tr>
            </thead>
            <tbody>
              {others.map((look) => (
                <tr key={look.id}>
                  <td>
                    {look.person?.name}
                    <div className={panel.faint}>{look.person?.title}</div>
                  </td>
                  <td data-label={t('room.access.when')}>{instantWords(look.at, locale)}</td>
                  <td data-label={t('room.access.what')}>{t(`room.access.seen.${look.what}`)}</td>
                  <td data-label={t('room.access.purpose')}>
                    {look.purpose ? t(`room.access.why.${look.purpose}`) : t('room.access.unstated')}
                    {look.reason && <div className={panel.faint}>{look.reason}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {looks.hasNextPage && (
        <button type="button" className={classes.plain} onClick={() => void looks.fetchNextPage()}>
          {t('room.access.earlier')}
        </button>
      )}
    </RoomSheet>
  );
}
