// What may be done now, and what is the viewer's but held back, each with the reason and its article.
import { Button } from '@mantine/core';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import { ArticleBadge } from '../case/article-badge.tsx';
import { findPack } from '../case/pack-of-case.ts';
import { useWords } from '../words/words.ts';
import classes from './meeting-page.module.css';

type Props = { commands: Commands | undefined; pack: string; onOpen: (type: string) => void };

export function MeetingActions({ commands, pack, onOpen }: Props) {
  const { t } = useWords();
  if (!commands || commands.allowed.length + commands.blocked.length === 0) return null;
  return (
    <section className={classes.actions} aria-label={t('meeting.actions')}>
      <div className={classes.buttons}>
        {commands.allowed.map(({ type, label }, index) => (
          <Button key={type} variant={index === 0 ? 'filled' : 'default'} onClick={() => onOpen(type)}>
            {label}
          </Button>
        ))}
      </div>
      {commands.blocked.length > 0 && (
        <ul className={classes.blocked}>
          {commands.blocked.map(({ type, label, reason, article }) => (
            <li key={type}>
              <strong>{label}</strong> <span>{reason}</span>{' '}
              <ArticleBadge number={article} pack={findPack(pack)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
