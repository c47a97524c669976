// A walk around the frame for who is here for the first time: what is where, in at most seven stops. It shows and explains,
// and does nothing. Loaded when somebody takes it.
import { driver } from 'driver.js';
import 'driver.js/dist/driver.css';
import './tour.css';
import '../words/tour-words.ts';
import type { Locale } from '../words/words.ts';
import { translatorOf } from '../words/words.ts';
import { rememberTour } from './tour-memory.ts';

/** What each stop points at. One that this viewer or this screen does not have is passed over. */
const stops = {
  places: '[data-tour="places"]',
  search: '[data-tour="search"]',
  case: '#main a[href^="/cases/"]',
  live: '[data-tour="live"]',
  bell: '[data-tour="bell"]',
  viewer: '[data-tour="viewer"]',
} as const;

export function runTour(locale: Locale): void {
  const t = translatorOf(locale);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const here = Object.entries(stops).filter(([, at]) => document.querySelector(at));
  const tour = driver({
    animate: !isStill,
    smoothScroll: !isStill,
    showProgress: true,
    progressText: t('tour.progress', { at: '{{current}}', of: '{{total}}' }),
    nextBtnText: t('tour.next'),
    prevBtnText: t('tour.back'),
    doneBtnText: t('tour.done'),
    disableActiveInteraction: true,
    popoverClass: 'duecourse-tour',
    onPopoverRender: ({ closeButton }) => closeButton.setAttribute('aria-label', t('tour.close')),
    onDestroyed: rememberTour,
    steps: here.map(([name, element]) => ({
      element,
      popover: { title: t(`tour.${name}.title`), description: t(`tour.${name}.note`) },
    })),
  });
  tour.drive();
}
