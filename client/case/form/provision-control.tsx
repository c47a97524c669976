// A provision of the pack that governs the case, by group; its objective elements are shown once it is chosen, since
// they are what will have to be shown.
import { type OptionsFilter, Select } from '@mantine/core';
import { findProvision, type RulePack } from '#workflows/rules/pack.ts';
import { type Locale, useWords } from '../../words/words.ts';
import { folded } from './folded.ts';
import { type ControlProps, useFormWorld } from './form-world.ts';
import classes from './provision-control.module.css';

export function ProvisionControl({ value, onChange, frame }: ControlProps) {
  const { t, locale } = useWords();
  const { pack } = useFormWorld();
  const chosen = pack ? findProvision(pack, String(value ?? '')) : undefined;
  return (
    <div>
      <Select
        {...frame}
        placeholder={t('case.form.choose')}
        data={groupsOf(pack, locale, (prefix) =>
          t(`case.provisionGroup.${prefix}`, { defaultValue: prefix }),
        )}
        value={chosen?.code ?? null}
        onChange={(picked) => onChange(picked ?? '')}
        searchable
        maxDropdownHeight={340}
        nothingFoundMessage={t('case.form.nothingFound')}
        filter={({ options, search }) => filtered(options, search)}
      />
      {chosen && (
        <div className={classes.elements}>
          <span>{t('case.form.elements')}</span>
          <ul>
            {chosen.elements.map((element) => (
              <li key={element.key}>{element.words[locale]}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type Group = { group: string; items: { value: string; label: string }[] };

function groupsOf(pack: RulePack | null, locale: Locale, nameOf: (prefix: string) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const { code, title } of pack?.provisions ?? []) {
    const prefix = code.slice(0, 2);
    const group = groups.get(prefix) ?? { group: nameOf(prefix), items: [] };
    group.items.push({ value: code, label: `${code} · ${title[locale]}` });
    groups.set(prefix, group);
  }
  return [...groups.values()];
}

type Options = Parameters<OptionsFilter<string>>[0]['options'];

function filtered(options: Options, search: string): Options {
  const wanted = folded(search.trim());
  const matches = (label: string) => folded(label).includes(wanted);
  return options
    .map((option) =>
      'group' in option
        ? { ...option, items: option.items.filter((item) => typeof item === 'object' && matches(item.label)) }
        : option,
    )
    .filter((option) => ('group' in option ? option.items.length > 0 : matches(option.label)));
}
