// A page, or a part of one, that has nothing else to show: why it is empty or failed, what was kept, what to do.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import classes from './notice.module.css';

type Props = {
  icon: IconName;
  title: string;
  note: string;
  /** `bad` for failures, which are announced. */
  tone?: 'calm' | 'bad';
  children?: ReactNode;
};

export function Notice({ icon, title, note, tone = 'calm', children }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <span className={classes.mark}>
        <Icon name={icon} size={22} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.note}>{note}</p>
      {children && <div className={classes.acts}>{children}</div>}
    </div>
  );
}
