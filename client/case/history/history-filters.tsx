// The filters over a history: by stage, by whom, which act, only one's own; and how many entries are left.
import { Button, Checkbox, Select } from '@mantine/core';
import { stages } from '#workflows/case/stages.ts';
import { useWords } from '../../words/words.ts';
import { folded } from '../form/folded.ts';
import classes from './history-tab.module.css';
import { nothingChosen, type useHistoryFilter } from './use-history-filter.ts';

type Props = { history: ReturnType<typeof useHistoryFilter> };

export function HistoryFilters({ history }: Props) {
  const { t, locale } = useWords();
  const { filter, choose, isFiltered, shown, people, kinds } = history;
  const stageWords = stages
    .filter(({ name }) => history.stages.includes(name))
    .map(({ name, words }) => ({ value: name, label: words[locale] }));
  const pick = {
    size: 'sm',
    clearable: true,
    placeholder: t('case.history.all'),
    comboboxProps: { width: 320, position: 'bottom-start' },
  } as const;
  return (
    <fieldset className={classes.filters}>
      <legend>{t('case.history.filter')}</legend>
      <Select
        {...pick}
        label={t('case.history.stage')}
        data={stageWords}
        value={filter.stage}
        onChange={(stage) => choose({ stage })}
      />
      <Select
        {...pick}
        label={t('case.history.who')}
        data={people}
        value={filter.who}
        onChange={(who) => choose({ who })}
        searchable
        filter={byFoldedWords}
        nothingFoundMessage={t('case.form.nothingFound')}
      />
      <Select
        {...pick}
        label={t('case.history.kind')}
        data={[{ value: 'moves', label: t('case.history.moves') }, ...kinds]}
        value={filter.kind}
        onChange={(kind) => choose({ kind })}
        searchable
        filter={byFoldedWords}
        nothingFoundMessage={t('case.form.nothingFound')}
      />
      <Checkbox
        className={classes.own}
        label={t('case.history.own')}
        checked={filter.own}
        onChange={(event) => choose({ own: event.currentTarget.checked })}
      />
      <p className={classes.count} role="status">
        {isFiltered && t('case.history.count', { count: shown.length })}
      </p>
      {isFiltered && (
        <Button variant="subtle" size="xs" onClick={() => choose(nothingChosen)}>
          {t('case.history.clear')}
        </Button>
      )}
    </fieldset>
  );
}

type Option = { label: string };

/** As it is typed, accents aside. */
function byFoldedWords<Listed>({ options, search }: { options: Listed[]; search: string }): Listed[] {
  const wanted = folded(search.trim());
  return options.filter((option) => folded((option as Option).label ?? '').includes(wanted));
}
