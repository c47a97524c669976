// Above every page: search, how live the page is, and who is signed in.
import { Link } from '@tanstack/react-router';
import { Bell } from '../notices/bell.tsx';
import { Brand } from './brand.tsx';
import { LiveMark } from './live-mark.tsx';
import { SearchField } from './search-field.tsx';
import classes from './top-bar.module.css';
import { ViewerMenu } from './viewer-menu.tsx';

export function TopBar({ onKeys }: { onKeys: () => void }) {
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.brand} aria-label="Duecourse">
        <Brand compact />
      </Link>
      <SearchField />
      <span className={classes.space} />
      <LiveMark />
      <Bell />
      <ViewerMenu onKeys={onKeys} />
    </header>
  );
}
