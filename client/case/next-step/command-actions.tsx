// The buttons of what the viewer may do now: the one that leads on first and filled, the rest beside it, the many under a
// menu. What is held back is shown with its reason and article, so that nobody has to guess.
import { Button, Menu, Skeleton } from '@mantine/core';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { inOrderOfUse, primaryCommand } from '../primary-command.ts';
import type { CommandList } from '../use-case.ts';
import { useActWords } from './act-words.ts';
import { BlockedActions } from './blocked-actions.tsx';
import classes from './command-actions.module.css';

const mostButtons = 4;

type Props = {
  state: string;
  commands: CommandList | undefined;
  pack: RulePack | null;
  isMyTurn: boolean;
  onCommand: (type: string) => void;
};

export function CommandActions({ state, commands, pack, isMyTurn, onCommand }: Props) {
  const { t } = useWords();
  const act = useActWords();
  if (!commands) return <Skeleton height={36} width={280} mt={12} />;
  const types = inOrderOfUse(
    state,
    commands.allowed.map((one) => one.type),
  );
  const shown = types.slice(0, mostButtons);
  const rest = types.slice(shown.length);
  const primary = primaryCommand(state, types, isMyTurn);
  return (
    <>
      {types.length > 0 && (
        <div className={classes.actions}>
          {shown.map((type) => (
            <Button
              key={type}
              variant={type === primary ? 'filled' : 'default'}
              onClick={() => onCommand(type)}
              data-command={type}
            >
              {act(type, commands)}
            </Button>
          ))}
          {rest.length > 0 && (
            <Menu position="bottom-start" withinPortal shadow="md">
              <Menu.Target>
                <Button variant="default" rightSection={<span aria-hidden="true">▾</span>}>
                  {t('case.step.more')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown className={classes.menu}>
                {rest.map((type) => (
                  <Menu.Item key={type} onClick={() => onCommand(type)} data-command={type}>
                    {act(type, commands)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
      {types.length === 0 && commands.blocked.length === 0 && (
        <p className={classes.nothing}>{t('case.step.nothing')}</p>
      )}
      <BlockedActions state={state} commands={commands} pack={pack} />
    </>
  );
}
