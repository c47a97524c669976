// Keys as they are printed on a keyboard, one cap each.
import classes from './key-caps.module.css';

const isApple = /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** How the key that opens the search is called on this machine. */
export const modKey = isApple ? '⌘' : 'Ctrl';

export function KeyCaps({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.caps}>
      {keys.map((key) => (
        <kbd key={key} className={classes.cap}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
