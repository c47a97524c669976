// The acts that are not buttons: under headings by their kind, each with what it means; typing narrows them where they are
// many. Everything in here can also be reached by the arrow keys.
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
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
  const [typed, setTyped] = useState('');
  const help = (type: string) => findCommand(type)?.words.help[locale] ?? '';
  const wanted = folded(typed.trim());
  const found = types.filter((type) => folded(`${act(type, commands)} ${help(type)}`).includes(wanted));
  const canSearch = types.length > mostWithoutSearch;
  return (
    <Menu position="bottom-start" withinPortal shadow="md" width={440} onClose={() => setTyped('')}>
      <Menu.Target>
        <Button variant="default" rightSection={<span aria-hidden="true">▾</span>}>
          {t('case.step.more')} <span className={classes.count}>{types.length}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {canSearch && (
          <Menu.Search
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            placeholder={t('case.step.searchActs')}
            aria-label={t('case.step.searchActs')}
          />
        )}
        <div className={classes.list}>
          {inActGroups(found, parts, (type) => type).map(({ group, items }) => (
            <div key={group}>
              <Menu.Label>{t(`case.step.group.${group}`)}</Menu.Label>
              {items.map((type) => (
                <Menu.Item key={type} onClick={() => onCommand(type)} data-command={type}>
                  <span className={classes.act}>{act(type, commands)}</span>
                  <span className={classes.help}>{help(type)}</span>
                </Menu.Item>
              ))}
            </div>
          ))}
          {found.length === 0 && <p className={classes.nothing}>{t('case.step.noSuchAct')}</p>}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}
