// The buttons of what the viewer may do now: the one that leads on first and filled, a few of the stage beside it, the many
// in a menu by their kind. What is held back is shown with its reason and article, so that nobody has to guess.
import { Button, Skeleton } from '@mantine/core';
import type { RulePack } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { inOrderOfUse, primaryCommand } from '../primary-command.ts';
import type { CommandList } from '../use-case.ts';
import { actGroupOf, isAnswer, isOnPaper } from './act-groups.ts';
import { ActMenu } from './act-menu.tsx';
import { useActWords } from './act-words.ts';
import { BlockedActions } from './blocked-actions.tsx';
import classes from './command-actions.module.css';

/** One deciding act and as many of the stage as fit in a line beside it. */
const mostButtons = 3;

type Props = {
  state: string;
  /** What the viewer is in the case. */
  parts: readonly string[];
  commands: CommandList | undefined;
  pack: RulePack | null;
  isMyTurn: boolean;
  onCommand: (type: string) => void;
};

export function CommandActions({ state, parts, commands, pack, isMyTurn, onCommand }: Props) {
  const { t } = useWords();
  const act = useActWords();
  if (!commands) return <Skeleton height={36} width={280} mt={12} />;
  const types = inOrderOfUse(
    state,
    commands.allowed.map((one) => one.type),
  );
  const own = types.filter((type) => !isOnPaper(type, parts));
  const shown = asButtons(own, parts);
  const rest = types.filter((type) => !shown.includes(type));
  const primary = primaryCommand(state, own, isMyTurn);
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
          {rest.length > 0 && <ActMenu types={rest} {...{ parts, commands, onCommand }} />}
        </div>
      )}
      {types.length === 0 && commands.blocked.length === 0 && (
        <p className={classes.nothing}>{t('case.step.nothing')}</p>
      )}
      <BlockedActions {...{ state, parts, commands, pack }} />
    </>
  );
}

/** The act that leads on, the answers that somebody waits for, then the others of the stage. */
function asButtons(types: readonly string[], parts: readonly string[]): string[] {
  // A menu of one act would hide it for nothing.
  if (types.length <= mostButtons + 1) return [...types];
  const ofStage = types.filter((type) => actGroupOf(type, parts) === 'stage');
  const owed = types.filter((type) => isAnswer(type));
  return [...new Set([...ofStage.slice(0, 1), ...owed, ...ofStage])].slice(0, mostButtons);
}
