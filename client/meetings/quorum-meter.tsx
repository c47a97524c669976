// How many of those entitled are there, and how many are needed: as a bar with its mark, and in words.
import type { QuorumView } from '#workflows/contract/meeting-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './quorum-meter.module.css';

/** `isSitting` once people are there to be counted; before that it only says how many it will take. */
export function QuorumMeter({ quorum, isSitting }: { quorum: QuorumView; isSitting: boolean }) {
  const { t } = useWords();
  const { entitled, present, needed, holds } = quorum;
  const places = Array.from({ length: entitled }, (_, index) => index);
  return (
    <div className={classes.quorum} data-holds={holds || undefined}>
      <span className={classes.bar} aria-hidden="true">
        {places.map((place) => (
          <span
            key={place}
            className={classes.place}
            data-filled={place < present || undefined}
            data-needed={place === needed - 1 || undefined}
          />
        ))}
      </span>
      <span className={classes.words}>
        {isSitting && <strong>{t(holds ? 'meeting.quorumHolds' : 'meeting.quorumMissing')}</strong>}{' '}
        {t(isSitting ? 'meeting.quorum' : 'meeting.quorumNeeded', { present, entitled, needed })}
      </span>
    </div>
  );
}
