// When something is due, as a sentence with an icon that says how near it is; the exact day on hover.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { useNow } from '../../case/now.ts';
import { Icon, type IconName } from '../../shell/icon.tsx';
import { shortDay } from '../../words/dates.ts';
import { type DueTone, dueSentence } from '../../words/due.ts';
import { useWords } from '../../words/words.ts';
import classes from './due-line.module.css';

const icons: Record<DueTone, IconName | null> = { ok: null, soon: 'clock', overdue: 'warning' };

type Props = { card: Pick<BoardCard, 'due' | 'stage' | 'stayed' | 'enteredAt'> };

export function DueLine({ card }: Props) {
  const { t, locale } = useWords();
  const now = useNow();
  if (card.stage === 'resolved' && !card.due)
    return (
      <span className={classes.due} data-tone="done">
        {t('board.closedOn', { on: shortDay(card.enteredAt, now, locale) })}
      </span>
    );
  if (!card.due)
    return (
      <span className={classes.due} data-tone="done">
        {t(card.stayed ? 'due.stayed' : 'due.none')}
      </span>
    );
  const { text, exact, tone } = dueSentence(card.due, now, locale);
  const icon = icons[tone];
  return (
    <time className={classes.due} data-tone={tone} dateTime={card.due.day} title={exact}>
      {icon && <Icon name={icon} size={13} />}
      <span className={classes.words}>{text}</span>
    </time>
  );
}
