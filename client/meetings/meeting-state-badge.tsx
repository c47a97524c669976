// Where a meeting stands, in words; the hue is that of the stage in which the body decides.
import { meetingStateNames, meetingStates } from '#workflows/meeting/meeting-states.ts';
import badge from '../shell/stage-badge.module.css';
import { useWords } from '../words/words.ts';

export function MeetingStateBadge({ state }: { state: string }) {
  const { locale } = useWords();
  const name = meetingStateNames.find((one) => `meeting.${one}` === state);
  const isOver = name === 'closed' || name === 'cancelled';
  return (
    <span className={badge.badge} data-stage={isOver ? 'resolved' : 'advice'}>
      {name ? meetingStates[name].words[locale] : state}
    </span>
  );
}
