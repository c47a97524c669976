// What the respondent can do now, each act as a row with what it means; the running window said first.
import { Button } from '@mantine/core';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
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
  const { t, locale } = useWords();
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
      <ul className={classes.acts}>
        {types.map((type) => {
          const command = findCommand(type);
          return (
            <li key={type}>
              <div>
                <h3>{command?.words.act[locale] ?? type}</h3>
                <p>{command?.words.help[locale]}</p>
              </div>
              <Button
                variant={type === primary ? 'filled' : 'default'}
                onClick={() => onCommand(type)}
                data-command={type}
                aria-label={command?.words.act[locale]}
              >
                {t('case.room.start')}
              </Button>
            </li>
          );
        })}
      </ul>
      {commands && <BlockedActions state={card.state} commands={commands} pack={pack} />}
    </>
  );
}
