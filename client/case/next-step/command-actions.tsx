// The buttons of what the viewer may do now: the one that leads on first and filled, the rest beside it, the many under a
// menu. What is held back is shown with its reason and article, so that nobody has to guess.
import { Button, Menu, Skeleton } from '@mantine/core';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { inOrderOfUse, primaryCommand } from '../primary-command.ts';
import type { CommandList } from '../use-case.ts';
import classes from './command-actions.module.css';

const mostButtons = 4;

type Props = {
  state: string;
  commands: CommandList | undefined;
  pack: RulePack | null;
  onCommand: (type: string) => void;
};

export function CommandActions({ state, commands, pack, onCommand }: Props) {
  const { t } = useWords();
  const act = useActWords();
  if (!commands) return <Skeleton height={36} width={280} mt={12} />;
  const types = inOrderOfUse(
    state,
    commands.allowed.map((one) => one.type),
  );
  const shown = types.length > mostButtons ? types.slice(0, mostButtons - 1) : types;
  const rest = types.slice(shown.length);
  const primary = primaryCommand(state, types);
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
      {commands.blocked.length > 0 && (
        <div className={classes.blocked}>
          <h3>{t('case.step.blocked')}</h3>
          <ul>
            {commands.blocked.map((one) => (
              <li key={one.type}>
                <span className={classes.what}>{act(one.type, commands)}</span>
                <span className={classes.reason}>{one.reason}</span>
                <ArticleBadge number={one.article} pack={pack} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** The button's words in the viewer's language; the server's own where this page does not know the command. */
function useActWords() {
  const { commandWords } = useWords();
  return (type: string, commands: CommandList): string => {
    const known = commandWords(type)?.act;
    const sent = [...commands.allowed, ...commands.blocked].find((one) => one.type === type);
    return known ?? sent?.label ?? type;
  };
}
