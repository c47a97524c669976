// Every filter of the board as a chip, the switch between its shapes, and the lanes. What is chosen stands in the address.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { orpc } from '../../api/api.ts';
import { Icon } from '../../shell/icon.tsx';
import { useMe } from '../../shell/me.ts';
import { useWords } from '../../words/words.ts';
import { provisions, stages } from '../../words/words-of-procedure.ts';
import type { BoardSearch } from '../board-search.ts';
import { isFiltered } from '../board-search.ts';
import classes from './filter-bar.module.css';
import { FilterMenu, type FilterOption } from './filter-menu.tsx';

type Props = {
  search: BoardSearch;
  cards: readonly BoardCard[];
  onSearch: (change: Partial<BoardSearch>) => void;
};

const dues = ['overdue', 'soon'] as const;
const lanes = ['unit', 'person'] as const;

export function FilterBar({ search, cards, onSearch }: Props) {
  const { t, locale } = useWords();
  const units = useQuery(orpc.directory.units.queryOptions({ staleTime: 10 * 60_000 }));
  const assignees = useAssignees(cards, search.assignee);
  const none = {
    unit: undefined,
    assignee: undefined,
    provision: undefined,
    due: undefined,
    stage: undefined,
  };
  return (
    <div className={classes.bar}>
      <ViewSwitch search={search} onSearch={onSearch} />
      {search.view === undefined && (
        <FilterMenu
          name={t('board.lanes')}
          options={lanes.map((by) => ({ value: by, label: t(`board.lanesBy.${by}`) }))}
          chosen={search.lanes ? [search.lanes] : []}
          onChoose={([by]) => onSearch({ lanes: lanes.find((one) => one === by) })}
        />
      )}
      <fieldset className={classes.filters} aria-label={t('board.filters')}>
        <FilterMenu
          name={t('board.stage')}
          options={stages.map(({ name, words }) => ({ value: name, label: words[locale] }))}
          chosen={search.stage ? [search.stage] : []}
          onChoose={([stage]) => onSearch({ stage })}
        />
        <FilterMenu
          name={t('board.unit')}
          options={byLabel((units.data ?? []).map(({ id, name }) => ({ value: id, label: name })))}
          chosen={search.unit ?? []}
          many
          onChoose={(unit) => onSearch({ unit: unit.length > 0 ? unit : undefined })}
        />
        <FilterMenu
          name={t('board.assignee')}
          options={assignees}
          chosen={search.assignee ? [search.assignee] : []}
          onChoose={([assignee]) => onSearch({ assignee })}
        />
        <FilterMenu
          name={t('board.provision')}
          options={provisions.map(({ code, title }) => ({ value: code, label: title[locale], note: code }))}
          chosen={search.provision ? [search.provision] : []}
          onChoose={([provision]) => onSearch({ provision })}
        />
        <FilterMenu
          name={t('board.due')}
          options={dues.map((due) => ({ value: due, label: t(`board.${due}`) }))}
          chosen={search.due ? [search.due] : []}
          onChoose={([due]) => onSearch({ due: dues.find((one) => one === due) })}
        />
        {isFiltered(search) && (
          <button type="button" className={classes.clear} onClick={() => onSearch(none)}>
            {t('board.clearAll')}
          </button>
        )}
      </fieldset>
    </div>
  );
}

/** What belongs to one shape only. */
const plain = { sort: undefined, down: undefined, span: undefined, day: undefined };

function ViewSwitch({ search, onSearch }: Pick<Props, 'search' | 'onSearch'>) {
  const { t } = useWords();
  const views = [
    { view: undefined, icon: 'board', name: 'board.asBoard' },
    { view: 'list', icon: 'list', name: 'board.asList' },
    { view: 'calendar', icon: 'calendar', name: 'board.asCalendar' },
  ] as const;
  return (
    <fieldset className={classes.views} aria-label={t('board.as')}>
      {views.map(({ view, icon, name }) => (
        <button
          key={name}
          type="button"
          aria-pressed={search.view === view}
          onClick={() => onSearch({ ...plain, view })}
        >
          <Icon name={icon} size={14} />
          {t(name)}
        </button>
      ))}
    </fieldset>
  );
}

/** Whoever holds a case that is on the board, the viewer first; a chosen one stays although none of theirs is loaded. */
function useAssignees(cards: readonly BoardCard[], chosen: string | undefined): FilterOption[] {
  const { t } = useWords();
  const me = useMe();
  const people = useQuery({
    ...orpc.directory.people.queryOptions({ input: {} }),
    enabled: chosen !== undefined && chosen !== 'nobody',
  });
  const held = useMemo(
    () => new Map(cards.flatMap(({ assignee }) => (assignee ? [[assignee.id, assignee.name] as const] : []))),
    [cards],
  );
  const names = new Map(held);
  const found = people.data?.find(({ id }) => id === chosen);
  if (found) names.set(found.id, found.name);
  names.delete(me.id);
  const others = byLabel([...names].map(([value, label]) => ({ value, label })));
  return [
    { value: me.id, label: t('board.me'), note: me.name },
    { value: 'nobody', label: t('board.laneOfNobody') },
    ...others,
  ];
}

const collator = new Intl.Collator('vi');

function byLabel(options: FilterOption[]): FilterOption[] {
  return options.sort((one, other) => collator.compare(one.label, other.label));
}
