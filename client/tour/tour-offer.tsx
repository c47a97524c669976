// Offered once, over the demo's data: a tour, and the words that everybody in it is made up.
import { Button } from '@mantine/core';
import { useMe } from '../shell/me.ts';
import { useWords } from '../words/words.ts';
import { rememberTour, useTourSeen } from './tour-memory.ts';
import classes from './tour-offer.module.css';

export function TourOffer() {
  const { t, locale } = useWords();
  const me = useMe();
  if (useTourSeen() || !me.demo) return null;
  return (
    <aside className={classes.offer} aria-label={t('tourOffer.title')}>
      <p>
        <strong>{t('tourOffer.title')}</strong> {t('tourOffer.note')}
      </p>
      <div className={classes.acts}>
        <Button size="xs" onClick={() => void import('./run-tour.ts').then(({ runTour }) => runTour(locale))}>
          {t('tourOffer.start')}
        </Button>
        <Button size="xs" variant="default" onClick={rememberTour}>
          {t('tourOffer.later')}
        </Button>
      </div>
    </aside>
  );
}
