// The views one comes back to, each with how many cases are in it: everything, what is soon due, what is late, what is
// with me, and those that were kept. They are links, so each can be opened and passed on.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { orpc } from '../../api/api.ts';
import { Icon } from '../../shell/icon.tsx';
import { useMe } from '../../shell/me.ts';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { type BoardSearch, filterOf } from '../board-search.ts';
import { isSameView } from './kept-search.ts';
import classes from './view-tabs.module.css';

// Most people keep a view once and open it many times.
const KeepView = lazy(() => import('./keep-view.tsx'));

type Props = { search: BoardSearch; board: Board | undefined };

export function ViewTabs({ search, board }: Props) {
  const { t, locale } = useWords();
  const me = useMe();
  const counts = useCounts(search, board);
  const isMine = search.assignee === me.id;
  const [isKeeping, setIsKeeping] = useState(false);
  const kept = useQuery(
    orpc.board.views.list.queryOptions({ staleTime: countedMs, refetchInterval: countedMs }),
  );
  const begun = kept.data?.find(({ id }) => id === search.kept);
  const rest: BoardSearch = { ...search, due: undefined, kept: undefined };
  const others: BoardSearch = { ...rest, assignee: isMine ? undefined : search.assignee };
  const views = [
    {
      name: 'board.all',
      to: others,
      isOn: !begun && !search.due && !isMine,
      count: isMine ? null : counts.all,
    },
    {
      name: 'board.soon',
      to: { ...rest, due: 'soon' },
      isOn: !begun && search.due === 'soon',
      count: counts.soon,
    },
    {
      name: 'board.overdue',
      to: { ...rest, due: 'overdue' },
      isOn: !begun && search.due === 'overdue',
      count: counts.overdue,
    },
    {
      name: 'board.mine',
      to: { ...rest, assignee: me.id },
      isOn: !begun && isMine && !search.due,
      count: isMine ? counts.all : null,
    },
  ] satisfies { name: string; to: BoardSearch; isOn: boolean; count: number | null }[];
  return (
    <nav className={classes.views} aria-label={t('board.views')}>
      {views.map(({ name, to, isOn, count }) => (
        <Link
          key={name}
          to="/board"
          search={to}
          className={classes.view}
          // The router would call a view active whose filters are only part of the address.
          activeProps={{}}
          aria-current={isOn ? 'page' : undefined}
          data-on={isOn || undefined}
        >
          {t(name)}
          {count !== null && <span className={classes.count}>{wholeNumber(count, locale)}</span>}
        </Link>
      ))}
      {kept.data?.map(({ id, name, unit, count, search: keptSearch }) => (
        <Link
          key={id}
          to="/board"
          search={{ ...keptSearch, kept: id }}
          className={classes.view}
          activeProps={{}}
          aria-current={id === begun?.id ? 'page' : undefined}
          data-on={id === begun?.id || undefined}
          title={unit ? t('board.sharedWith', { name, unit: unit.name }) : name}
        >
          {unit && <Icon name="people" size={13} />}
          <span className={classes.name}>{name}</span>
          {id === begun?.id && !isSameView(search, keptSearch) && (
            <span className={classes.changed}>{t('board.viewChanged')}</span>
          )}
          <span className={classes.count}>{wholeNumber(count, locale)}</span>
        </Link>
      ))}
      <button
        type="button"
        className={classes.keep}
        aria-haspopup="dialog"
        onClick={() => setIsKeeping(true)}
      >
        {begun?.mayChange ? t('board.editView') : t('board.keepView')}
      </button>
      {isKeeping && (
        <Suspense>
          <KeepView {...{ search, begun }} onClose={() => setIsKeeping(false)} />
        </Suspense>
      )}
    </nav>
  );
}

/** Counts of views that are not open need not be of this second. */
const countedMs = 60_000;

/** Counts of the board without its due filter, which only then has to be asked for. */
function useCounts(search: BoardSearch, board: Board | undefined) {
  const whole = useQuery({
    ...orpc.board.get.queryOptions({ input: filterOf({ ...search, due: undefined }) }),
    enabled: search.due !== undefined || search.view === 'calendar',
  });
  // A calendar's own question is of some days only.
  const counted = search.due === undefined && search.view !== 'calendar' ? board : whole.data;
  const sum = (key: 'soon' | 'overdue') =>
    counted ? counted.states.reduce((total, state) => total + state[key], 0) : null;
  return { all: counted?.total ?? null, soon: sum('soon'), overdue: sum('overdue') };
}
