// A part of a whole as a ring with its numbers inside; the numbers say it, the ring only shows it.
import classes from './ring.module.css';

const radius = 52;
const around = 2 * Math.PI * radius;

export function Ring({ part, whole }: { part: number; whole: number }) {
  const share = whole > 0 ? Math.min(1, part / whole) : 0;
  return (
    <div className={classes.ring}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={classes.rest} cx="60" cy="60" r={radius} />
        <circle
          className={classes.part}
          cx="60"
          cy="60"
          r={radius}
          strokeDasharray={`${around * share} ${around}`}
          transform="rotate(-90 60 60)"
        />
      </svg>
      <span className={classes.numbers}>
        {part}/{whole}
      </span>
    </div>
  );
}
