// The frame around every page of a signed-in person: navigation, search, how live it is, who they are. The page itself
// scrolls inside; the frame stays. A screen on a wall has no frame: nothing on it is anybody's.
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { AskAgain } from '../account/ask-again.tsx';
import { LiveProvider } from '../live/live-provider.tsx';
import { TourOffer } from '../tour/tour-offer.tsx';
import { useWords } from '../words/words.ts';
import classes from './app-frame.module.css';
import { ConnectionBanner } from './connection-banner.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

export function AppFrame() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    // Not for the first page: to scroll, the browser would have to lay it out before it is all there.
    if (shown.current !== pathname) main.current?.scrollTo(0, 0);
    shown.current = pathname;
  }, [pathname]);
  if (pathname.endsWith('/projector'))
    return (
      <LiveProvider>
        <Outlet />
      </LiveProvider>
    );
  return (
    <LiveProvider>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <div className={classes.frame}>
        <Rail />
        <div className={classes.body}>
          <TopBar />
          <ConnectionBanner />
          <TourOffer />
          <main id="main" ref={main} tabIndex={-1} className={classes.main}>
            <Outlet />
          </main>
        </div>
      </div>
      <AskAgain />
    </LiveProvider>
  );
}
