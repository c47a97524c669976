// A person as two letters, with the name on hover and for screen readers. The letters are drawn by the style sheet: as text
// they would be part of what stands around them, such as the words on a button.
import { initialsOf } from '../case/initials.ts';
import classes from './avatar.module.css';

type Props = {
  name: string /** What they are here, such as "With Trần Hải". */;
  label?: string;
  size?: 'small' | 'large';
};

export function Avatar({ name, label = name, size = 'small' }: Props) {
  return (
    <span
      className={classes.avatar}
      data-size={size}
      data-letters={initialsOf(name)}
      title={label}
      role="img"
      aria-label={label}
    />
  );
}
