// Above every page: search, how live the page is, who is signed in, and the keys that hold everywhere.
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { usePageKeys } from '../keys/use-page-keys.ts';
import { Bell } from '../notices/bell.tsx';
import { Brand } from './brand.tsx';
import { LiveMark } from './live-mark.tsx';
import { SearchField } from './search-field.tsx';
import classes from './top-bar.module.css';
import { ViewerMenu } from './viewer-menu.tsx';

const KeySheet = lazy(() => import('../keys/key-sheet.tsx'));

export function TopBar() {
  const keys = usePageKeys();
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.brand} aria-label="Duecourse">
        <Brand compact />
      </Link>
      <SearchField />
      <span className={classes.space} />
      <LiveMark />
      <Bell />
      <ViewerMenu onKeys={keys.openSheet} />
      {keys.isSheetOpen && (
        <Suspense>
          <KeySheet onClose={keys.closeSheet} />
        </Suspense>
      )}
    </header>
  );
}
