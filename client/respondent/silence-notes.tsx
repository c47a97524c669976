// Silence shown as silence: which allegations no reply came to, or the right to silence was used on, and that nothing follows.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useCaseNames } from '../case/case-names.ts';
import { StanceWords } from '../case/tabs/finding-words.tsx';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';
import '../words/room-words.ts';

export function SilenceNotes({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  const silent = caseView.allegations.filter(({ stance }) => stance === 'noReply' || stance === 'silent');
  if (silent.length === 0) return null;
  return (
    <div className={classes.silence}>
      <ul>
        {silent.map(({ id, stance }) => (
          <li key={id}>
            {names.allegation(id)}:{' '}
            <strong>
              <StanceWords stance={stance} />
            </strong>
          </li>
        ))}
      </ul>
      <p>{t('room.silenceNote')}</p>
    </div>
  );
}
