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
  /** The notice is all there is on the page: its title is the page's own. */
  isPage?: boolean;
  children?: ReactNode;
};

export function Notice({ icon, title, note, tone = 'calm', isPage = false, children }: Props) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <span className={classes.mark}>
        <Icon name={icon} size={22} />
      </span>
      <Title className={classes.title}>{title}</Title>
      <p className={classes.note}>{note}</p>
      {children && <div className={classes.acts}>{children}</div>}
    </div>
  );
}
