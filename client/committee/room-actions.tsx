// What this viewer may do now, the next thing first, and what is theirs but held back, with the reason and its article on demand.
// The order is only one of buttons: what is lawful is the server's word.
import { Button } from '@mantine/core';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import { ArticleBadge } from '../case/article-badge.tsx';
import { findPack } from '../case/pack-of-case.ts';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';

type Props = {
  title: string;
  commands: Commands | undefined;
  /** Which of the acts stand here; the others have a place of their own. */
  isOurs: (type: string) => boolean;
  pack: string;
  onOpen: (type: string) => void;
};

/** As a sitting goes. */
const inOrder = [
  'meeting.open',
  'meeting.takeUpItem',
  'meeting.minute',
  'meeting.close',
  'advice.circulate',
  'advice.openSitting',
  'advice.ruleOnChallenge',
  'advice.hearRespondent',
  'advice.openVoting',
  'advice.closeBallot',
  'advice.openBallot',
  'advice.signDecision',
];

function rankOf(type: string): number {
  const at = inOrder.indexOf(type);
  return at < 0 ? inOrder.length : at;
}

export function RoomActions({ title, commands, isOurs, pack, onOpen }: Props) {
  const { t } = useWords();
  const allowed = (commands?.allowed ?? [])
    .filter(({ type }) => isOurs(type))
    .toSorted((one, other) => rankOf(one.type) - rankOf(other.type));
  const blocked = (commands?.blocked ?? []).filter(({ type }) => isOurs(type));
  if (allowed.length + blocked.length === 0) return null;
  return (
    <section className={classes.actions} aria-label={`${t('committee.controls')}: ${title}`}>
      <h3>{title}</h3>
      <div className={classes.buttons}>
        {allowed.map(({ type, label }, index) => (
          <Button
            key={type}
            data-command={type}
            variant={index === 0 && rankOf(type) < inOrder.length ? 'filled' : 'default'}
            onClick={() => onOpen(type)}
          >
            {label}
          </Button>
        ))}
      </div>
      {blocked.length > 0 && (
        <details className={classes.held}>
          <summary>{t('committee.held', { count: blocked.length })}</summary>
          <ul>
            {blocked.map(({ type, label, reason, article }) => (
              <li key={type}>
                <strong>{label}</strong> <span>{reason}</span>{' '}
                <ArticleBadge number={article} pack={findPack(pack)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
