// A part of the file without content yet: what will appear there and how.
import classes from './panel.module.css';

export function Empty({ children }: { children: string }) {
  return (
    <div className={classes.panel}>
      <p className={classes.empty}>{children}</p>
    </div>
  );
}
