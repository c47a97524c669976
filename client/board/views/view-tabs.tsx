// The views one comes back to, each with how many cases are in it: everything, what is soon due, what is late, what is
// with me. They are links, so each can be opened, kept and shared.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { orpc } from '../../api/api.ts';
import { useMe } from '../../shell/me.ts';
import { wholeNumber } from '../../words/dates.ts';
import { useWords } from '../../words/words.ts';
import { type BoardSearch, filterOf } from '../board-search.ts';
import classes from './view-tabs.module.css';

type Props = { search: BoardSearch; board: Board | undefined };

export function ViewTabs({ search, board }: Props) {
  const { t, locale } = useWords();
  const me = useMe();
  const counts = useCounts(search, board);
  const isMine = search.assignee === me.id;
  const rest: BoardSearch = { ...search, due: undefined };
  const others: BoardSearch = { ...rest, assignee: isMine ? undefined : search.assignee };
  const views = [
    { name: 'board.all', to: others, isOn: !search.due && !isMine, count: isMine ? null : counts.all },
    { name: 'board.soon', to: { ...rest, due: 'soon' }, isOn: search.due === 'soon', count: counts.soon },
    {
      name: 'board.overdue',
      to: { ...rest, due: 'overdue' },
      isOn: search.due === 'overdue',
      count: counts.overdue,
    },
    {
      name: 'board.mine',
      to: { ...rest, assignee: me.id },
      isOn: isMine && !search.due,
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
    </nav>
  );
}

/** Counts of the board without its due filter, which only then has to be asked for. */
function useCounts(search: BoardSearch, board: Board | undefined) {
  const whole = useQuery({
    ...orpc.board.get.queryOptions({ input: filterOf({ ...search, due: undefined }) }),
    enabled: search.due !== undefined,
  });
  const counted = search.due === undefined ? board : whole.data;
  const sum = (key: 'soon' | 'overdue') =>
    counted ? counted.states.reduce((total, state) => total + state[key], 0) : null;
  return { all: counted?.total ?? null, soon: sum('soon'), overdue: sum('overdue') };
}
