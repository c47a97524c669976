// The bell above every page: how much is unread, in a number and in words, and the latest of it in a panel.
import { Popover } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../shell/icon.tsx';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './bell.module.css';
import { useUnread } from './use-notices.ts';

// Its words and rows come when somebody opens it.
const BellPanel = lazy(() => import('./bell-panel.tsx').then((module) => ({ default: module.BellPanel })));

const most = 99;

export function Bell() {
  const { t, locale } = useWords();
  const [isOpen, setOpen] = useState(false);
  const unread = useUnread() ?? 0;
  const label = unread > 0 ? t('bell.some', { count: unread }) : t('bell.none');
  return (
    <Popover
      position="bottom-end"
      width={380}
      withinPortal={false}
      trapFocus
      returnFocus
      opened={isOpen}
      onChange={setOpen}
    >
      <Popover.Target>
        <button
          data-tour="bell"
          type="button"
          className={classes.bell}
          aria-label={label}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="bell" size={20} />
          {unread > 0 && (
            <span className={classes.count} aria-hidden="true">
              {unread > most ? t('bell.many') : wholeNumber(unread, locale)}
            </span>
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={label}>
        <Suspense>
          <BellPanel onLeave={() => setOpen(false)} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
