// What a view shows, in words: a line for each filter, and how it is laid out.
import { useQuery } from '@tanstack/react-query';
import type { BoardView } from '#workflows/contract/board-view-schemas.ts';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { provisions, stageWords } from '../../words/words-of-procedure.ts';
import type { BoardSearch } from '../board-search.ts';

export function useSearchWords(search: BoardSearch | BoardView['search']): string[] {
  const { t, locale } = useWords();
  const units = useQuery(orpc.directory.units.queryOptions({ staleTime: 10 * 60_000 }));
  const isNamed = search.assignee !== undefined && search.assignee !== 'nobody';
  const people = useQuery({ ...orpc.directory.people.queryOptions({ input: {} }), enabled: isNamed });
  const { stage, unit, assignee, provision, due, view, lanes, sort } = search;
  const line = (name: string, value: string | undefined) => (value ? [`${t(name)}: ${value}`] : []);
  const person = isNamed ? people.data?.find(({ id }) => id === assignee)?.name : t('board.laneOfNobody');
  const shape = { list: 'board.asList', calendar: 'board.asCalendar' } as const;
  return [
    ...line('board.stage', stage && stageWords(stage)[locale]),
    ...line(
      'board.unit',
      unit?.map((id) => units.data?.find((one) => one.id === id)?.name ?? '…').join(', '),
    ),
    ...line('board.assignee', assignee && (person ?? '…')),
    ...line('board.provision', provision && provisions.find(({ code }) => code === provision)?.title[locale]),
    ...line('board.due', due && t(`board.${due}`)),
    ...line('board.as', t(view ? shape[view] : 'board.asBoard')),
    ...line('board.lanes', view ? undefined : lanes && t(`board.lanesBy.${lanes}`)),
    ...(sort ? [t('board.sortBy', { name: t(`board.column.${sort}`) })] : []),
  ];
}
