// Says plainly, and for as long as it is so, that what is shown is not the present: which moment it is, and the way back.
import { Link } from '@tanstack/react-router';
import type { PastView } from '#workflows/contract/time-schemas.ts';
import { instantWords } from '../case/day-words.ts';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import classes from './time.module.css';

type Props = {
  past: PastView;
  /** The instant that was asked for, where it was no step. */
  asked: string | null;
  /** The later of two moments. */
  compared: PastView | null;
};

export function MomentBanner({ past, asked, compared }: Props) {
  const { t, locale } = useWords();
  const { version, at } = past.point;
  const isPresent = past.next === null && compared === null;
  const words = compared
    ? t('time.banner.compared', {
        ...{ from: version, fromAt: instantWords(at, locale) },
        ...{ to: compared.point.version, toAt: instantWords(compared.point.at, locale) },
      })
    : t(isPresent ? 'time.banner.present' : 'time.banner.past', {
        at: instantWords(asked ?? at, locale),
        step: version,
      });
  return (
    <div className={classes.banner} data-past={!isPresent || undefined} role="status">
      <Icon name="clock" size={18} />
      <p>
        <strong>{words}</strong>
        {!compared && <span>{t(isPresent ? 'time.banner.presentNote' : 'time.banner.note')}</span>}
      </p>
      {!isPresent && (
        <Link from="/cases/$caseId/time" search={{}} resetScroll={false}>
          {t('time.banner.toPresent')}
        </Link>
      )}
    </div>
  );
}
