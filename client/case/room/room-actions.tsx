// What the respondent can do now, each act as a row with what it means; the running window said first, then the acts of
// this stage, then their other rights by kind. None is folded away: a right that has to be looked for is half a right.
import { Button, VisuallyHidden } from '@mantine/core';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { inActGroups } from '../next-step/act-groups.ts';
import { BlockedActions } from '../next-step/blocked-actions.tsx';
import { DueWords } from '../next-step/due-words.tsx';
import { findPack } from '../pack-of-case.ts';
import { inOrderOfUse, primaryCommand } from '../primary-command.ts';
import type { CommandList } from '../use-case.ts';
import classes from './room-actions.module.css';

type Props = {
  caseView: CaseView;
  commands: CommandList | undefined;
  onCommand: (type: string) => void;
};

export function RoomActions({ caseView, commands, onCommand }: Props) {
  const { t } = useWords();
  const { card } = caseView;
  const pack = findPack(card.pack);
  const window = caseView.clocks.find(({ side, passed, frozen }) => side === 'person' && !passed && !frozen);
  const types = inOrderOfUse(card.state, commands?.allowed.map(({ type }) => type) ?? []);
  const primary = primaryCommand(card.state, types, true);
  return (
    <>
      {window && types.length > 0 && (
        <p className={classes.until}>
          <DueWords due={window} /> <ArticleBadge number={window.article} pack={pack} />
        </p>
      )}
      {types.length === 0 && <p className={classes.nothing}>{t('case.room.nothing')}</p>}
      {inActGroups(types, caseView.parts, (type) => type).map(({ group, items }) => (
        <div key={group} className={classes.group}>
          {group === 'stage' ? (
            <VisuallyHidden component="h3">{t('case.step.group.stage')}</VisuallyHidden>
          ) : (
            <h3>{t(`case.room.group.${group}`)}</h3>
          )}
          <ul className={classes.acts}>
            {items.map((type) => (
              <Act key={type} type={type} isFirst={type === primary} onStart={() => onCommand(type)} />
            ))}
          </ul>
        </div>
      ))}
      {commands && <BlockedActions state={card.state} parts={caseView.parts} {...{ commands, pack }} />}
    </>
  );
}

type ActProps = { type: string; isFirst: boolean; onStart: () => void };

function Act({ type, isFirst, onStart }: ActProps) {
  const { t, locale } = useWords();
  const words = findCommand(type)?.words;
  return (
    <li>
      <div>
        <h4>{words?.act[locale] ?? type}</h4>
        <p>{words?.help[locale]}</p>
      </div>
      <Button
        variant={isFirst ? 'filled' : 'default'}
        onClick={onStart}
        data-command={type}
        aria-label={words?.act[locale]}
      >
        {t('case.room.start')}
      </Button>
    </li>
  );
}
