// One part of supervision: what it says, how it was made, its chart where it has one, its table, and the table as a file.
import type { ReactNode } from 'react';
import type { TakeTable as Wanted } from '#workflows/contract/supervise-schemas.ts';
import classes from './supervise.module.css';
import { TakeTable } from './take-table.tsx';

type Props = {
  id: string;
  title: string;
  note?: string;
  /** The table that can be taken out; none where it has no rows. */
  take?: Omit<Wanted, 'format'> | false;
  children: ReactNode;
};

export function Section({ id, title, note, take, children }: Props) {
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 id={id} className={classes.heading}>
            {title}
          </h2>
          {note && <p className={classes.note}>{note}</p>}
        </div>
        {take && <TakeTable wanted={take} title={title} />}
      </div>
      {children}
    </section>
  );
}
