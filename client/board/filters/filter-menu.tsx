// One filter as a chip: what is chosen, a list to choose from, and a way to clear it. Long lists can be searched without
// accents.
import { useState } from 'react';
import { folded } from '../../case/form/folded.ts';
import { Icon } from '../../shell/icon.tsx';
import { Panel, usePanel } from '../../shell/panel.tsx';
import { useWords } from '../../words/words.ts';
import classes from './filter-menu.module.css';

export type FilterOption = { value: string; label: string; note?: string };

type Props = {
  name: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
  /** Whether several can be chosen. */
  many?: boolean;
  onChoose: (values: string[]) => void;
};

const longList = 8;

export function FilterMenu(props: Props) {
  const { name, options, chosen, onChoose } = props;
  const { t } = useWords();
  const panel = usePanel();
  const isOn = chosen.length > 0;
  return (
    <span className={classes.chip} data-on={isOn || undefined}>
      <button {...panel.button} className={classes.open}>
        <span className={classes.words}>{chipWords(name, options, chosen, t)}</span>
        {!isOn && <Icon name="down" size={13} />}
      </button>
      <Panel panel={panel} position="bottom-start" className={classes.menu} label={name}>
        <Options {...props} onDone={() => panel.setOpen(false)} />
      </Panel>
      {isOn && (
        <button
          type="button"
          className={classes.clear}
          aria-label={t('board.clear', { name })}
          onClick={() => onChoose([])}
        >
          <Icon name="close" size={13} />
        </button>
      )}
    </span>
  );
}

/** What there is to choose from; it begins with no search each time that it is opened. */
function Options({ name, options, chosen, many = false, onChoose, onDone }: Props & { onDone: () => void }) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const wanted = folded(search.trim());
  const shown = options.filter(({ label, note }) => folded(`${label} ${note ?? ''}`).includes(wanted));

  function toggle(value: string): void {
    const without = chosen.filter((one) => one !== value);
    const isChosen = without.length < chosen.length;
    if (many) onChoose(isChosen ? without : [...chosen, value]);
    else {
      onChoose(isChosen ? [] : [value]);
      onDone();
    }
  }

  return (
    <>
      {options.length > longList && (
        <input
          className={classes.search}
          type="search"
          value={search}
          data-autofocus
          aria-label={t('board.findIn', { name })}
          placeholder={t('board.findIn', { name })}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <div className={classes.options}>
        {shown.map(({ value, label, note }) => (
          <label key={value} className={classes.option}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>
              {label}
              {note && <small>{note}</small>}
            </span>
          </label>
        ))}
        {shown.length === 0 && <p className={classes.none}>{t('board.nothing')}</p>}
      </div>
    </>
  );
}

function chipWords(
  name: string,
  options: Props['options'],
  chosen: readonly string[],
  t: ReturnType<typeof useWords>['t'],
): string {
  if (chosen.length === 0) return name;
  const only = chosen.length === 1 && options.find(({ value }) => value === chosen[0]);
  return only
    ? t('board.chosenOne', { name, value: only.label })
    : t('board.chosen', { name, count: chosen.length });
}
