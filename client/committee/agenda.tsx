// The agenda: each item by its number and reference, and how it stands for this viewer. Nothing of a case is in it.
import type { MeetingItemView } from '#workflows/contract/meeting-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';

type Props = {
  items: readonly MeetingItemView[];
  picked: string | undefined;
  onPick: (caseId: string) => void;
};

export function Agenda({ items, picked, onPick }: Props) {
  const { t } = useWords();
  return (
    <nav className={classes.agenda} aria-label={t('meeting.agenda')}>
      <h2>{t('meeting.agenda')}</h2>
      {items.length === 0 && <p className={classes.faint}>{t('meeting.noItems')}</p>}
      <ol>
        {items.map((item) => (
          <li key={item.caseId}>
            <button
              type="button"
              data-item={item.ref}
              data-current={item.isCurrent || undefined}
              aria-current={item.caseId === picked ? 'true' : undefined}
              onClick={() => onPick(item.caseId)}
            >
              <span className={classes.ref}>
                {item.number} · {item.ref}
              </span>
              <span className={classes.stands}>{t(`committee.stands.${standsOf(item)}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function standsOf({ depth, isCurrent, takenUpOn }: MeetingItemView): string {
  if (depth === 'closed') return 'closed';
  if (depth === 'reference') return 'undeclared';
  if (isCurrent) return 'current';
  return takenUpOn ? 'takenUp' : 'waiting';
}
