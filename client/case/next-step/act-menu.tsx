// The acts that are not buttons: under headings by their kind, each with what it means; typing narrows them where they are
// many. The arrow keys walk from one to the next, Escape closes. A dialog and not a menu, since a menu cannot hold a field.
import { Button, Popover, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { findCommand } from '#workflows/case/catalogue.ts';
import { useWords } from '../../words/words.ts';
import { folded } from '../form/folded.ts';
import type { CommandList } from '../use-case.ts';
import { inActGroups } from './act-groups.ts';
import classes from './act-menu.module.css';
import { useActWords } from './act-words.ts';

const mostWithoutSearch = 8;

type Props = {
  types: readonly string[];
  parts: readonly string[];
  commands: CommandList;
  onCommand: (type: string) => void;
};

export function ActMenu({ types, parts, commands, onCommand }: Props) {
  const { t, locale } = useWords();
  const act = useActWords();
  const titles = useId();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const help = (type: string) => findCommand(type)?.words.help[locale] ?? '';
  const wanted = folded(typed.trim());
  const found = types.filter((type) => folded(`${act(type, commands)} ${help(type)}`).includes(wanted));

  function change(isOpen: boolean): void {
    setOpened(isOpen);
    setTyped('');
  }

  return (
    <Popover
      opened={opened}
      onChange={change}
      position="bottom-start"
      width={440}
      shadow="md"
      middlewares={{ flip: true, shift: true, size: { padding: 12 } }}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          rightSection={<span aria-hidden="true">▾</span>}
          onClick={() => change(!opened)}
        >
          {t('case.step.more')} <span className={classes.count}>{types.length}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu} onKeyDown={walkWithArrows}>
        {types.length > mostWithoutSearch && (
          <TextInput
            className={classes.search}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            placeholder={t('case.step.searchActs')}
            aria-label={t('case.step.searchActs')}
            data-autofocus
          />
        )}
        <div className={classes.list}>
          {inActGroups(found, parts, (type) => type).map(({ group, items }) => (
            <section key={group} aria-labelledby={`${titles}${group}`}>
              <p className={classes.title} id={`${titles}${group}`}>
                {t(`case.step.group.${group}`)}
              </p>
              <ul>
                {items.map((type) => (
                  <li key={type}>
                    <button
                      type="button"
                      data-command={type}
                      onClick={() => {
                        change(false);
                        onCommand(type);
                      }}
                    >
                      <span className={classes.act}>{act(type, commands)}</span>
                      <span className={classes.help}>{help(type)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {found.length === 0 && <p className={classes.nothing}>{t('case.step.noSuchAct')}</p>}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** To the next act or the one before; from the field down to the first. */
function walkWithArrows(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const acts = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-command]')];
  const here = acts.findIndex((one) => one.matches(':focus'));
  event.preventDefault();
  acts[Math.max(0, here + step)]?.focus();
}
