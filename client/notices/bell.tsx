// The bell above every page: how much is unread, in a number and in words, and the latest of it in a panel.
import { lazy, Suspense } from 'react';
import { Icon } from '../shell/icon.tsx';
import { Panel, usePanel } from '../shell/panel.tsx';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './bell.module.css';
import { useUnread } from './use-notices.ts';

// Its words and rows come when somebody opens it.
const BellPanel = lazy(() => import('./bell-panel.tsx').then((module) => ({ default: module.BellPanel })));

const most = 99;

export function Bell() {
  const { t, locale } = useWords();
  const panel = usePanel();
  const unread = useUnread() ?? 0;
  const label = unread > 0 ? t('bell.some', { count: unread }) : t('bell.none');
  return (
    <>
      <button {...panel.button} data-tour="bell" className={classes.bell} aria-label={label}>
        <Icon name="bell" size={20} />
        {unread > 0 && (
          <span className={classes.count} aria-hidden="true">
            {unread > most ? t('bell.many') : wholeNumber(unread, locale)}
          </span>
        )}
      </button>
      <Panel
        panel={panel}
        position="bottom-end"
        width={380}
        withinPortal={false}
        className={classes.panel}
        label={label}
      >
        <Suspense>
          <BellPanel onLeave={() => panel.setOpen(false)} />
        </Suspense>
      </Panel>
    </>
  );
}
