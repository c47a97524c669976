// How a search is narrowed: chips with how much there is behind each choice, as far as this viewer sees it, and days.
import { useQuery } from '@tanstack/react-query';
import type { DossierResults, SearchCount } from '#workflows/contract/search-schemas.ts';
import { orpc } from '../api/api.ts';
import { FilterMenu } from '../board/filters/filter-menu.tsx';
import { useWords } from '../words/words.ts';
import { stages, stateWords } from '../words/words-of-procedure.ts';
import classes from './search.module.css';
import { isNarrowed, type SearchAddress } from './search-address.ts';

type Props = {
  address: SearchAddress;
  counts: DossierResults['counts'];
  onChange: (part: Partial<Record<keyof SearchAddress, unknown>>) => void;
};

const none = {
  ...{ kind: undefined, unit: undefined, stage: undefined, state: undefined, from: undefined, to: undefined },
};

export function SearchFilters({ address, counts, onChange }: Props) {
  const { t, locale } = useWords();
  const units = useQuery(orpc.directory.units.queryOptions({ staleTime: 10 * 60_000 }));
  const nameOf = (id: string) => units.data?.find((unit) => unit.id === id)?.name ?? id;
  const option = (label: (value: string) => string) => (one: SearchCount) => ({
    ...{ value: one.value, label: label(one.value), note: `${one.count}${one.more ? '+' : ''}` },
  });
  // A choice that was made stays in the list although nothing is behind it any more.
  const withChosen = (found: readonly SearchCount[], chosen: readonly string[] = []) => [
    ...found,
    ...chosen
      .filter((value) => !found.some((one) => one.value === value))
      .map((value) => ({ value, count: 0, more: false })),
  ];
  return (
    <fieldset className={classes.filters} aria-label={t('find.filters')}>
      <FilterMenu
        name={t('find.kind')}
        options={withChosen(counts.kinds, address.kind).map(option((kind) => t(`find.kinds.${kind}`)))}
        chosen={address.kind ?? []}
        many
        onChoose={(kind) => onChange({ kind })}
      />
      <FilterMenu
        name={t('find.stage')}
        options={stages.map(({ name, words }) => ({ value: name, label: words[locale] }))}
        chosen={address.stage ?? []}
        many
        onChoose={(stage) => onChange({ stage })}
      />
      <FilterMenu
        name={t('find.state')}
        options={withChosen(counts.states, address.state).map(option((state) => stateWords(state)[locale]))}
        chosen={address.state ?? []}
        many
        onChoose={(state) => onChange({ state })}
      />
      <FilterMenu
        name={t('find.unit')}
        options={withChosen(counts.units, address.unit).map(option(nameOf))}
        chosen={address.unit ?? []}
        many
        onChoose={(unit) => onChange({ unit })}
      />
      {(['from', 'to'] as const).map((key) => (
        <label key={key} className={classes.day} data-on={address[key] ? true : undefined}>
          <span>{t(`find.${key}`)}</span>
          <input
            type="date"
            value={address[key] ?? ''}
            onChange={(event) => onChange({ [key]: event.currentTarget.value })}
          />
        </label>
      ))}
      {isNarrowed(address) && (
        <button type="button" className={classes.clearAll} onClick={() => onChange(none)}>
          {t('find.clearAll')}
        </button>
      )}
    </fieldset>
  );
}
