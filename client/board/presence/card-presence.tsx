// Who else looks at a case, or writes in it, on its card; where there is little room, as a sign whose words are said and shown
// on hover.
import { use } from 'react';
import { Icon } from '../../shell/icon.tsx';
import { useWords } from '../../words/words.ts';
import classes from './card-presence.module.css';
import { PresenceContext } from './use-board-presence.ts';

export function CardPresence({ caseId, isBrief = false }: { caseId: string; isBrief?: boolean }) {
  const { t } = useWords();
  const present = use(PresenceContext).get(caseId);
  if (!present) return null;
  const isWritten = present.writing.length > 0;
  const who = (isWritten ? present.writing : present.people).map(({ name }) => name).join(', ');
  const label = t(isWritten ? 'board.writes' : 'board.looks', { who });
  return (
    <span
      className={classes.present}
      data-writes={isWritten || undefined}
      data-brief={isBrief || undefined}
      title={label}
    >
      <Icon name={isWritten ? 'pencil' : 'eye'} size={13} />
      <span className={classes.who}>{label}</span>
    </span>
  );
}
