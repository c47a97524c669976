// A chart, fetched when it is first wanted; its place is held meanwhile, so that nothing jumps. What it shows stands in the table
// below it as well.
import { lazy, Suspense } from 'react';
import type { ChartOption } from './chart.tsx';
import classes from './supervise.module.css';

const Chart = lazy(() => import('./chart.tsx'));

type Props = { label: string; height: number; option: ChartOption };

export function LazyChart({ label, height, option }: Props) {
  return (
    <div className={classes.chart} style={{ height }}>
      <Suspense>
        <Chart label={label} option={option} />
      </Suspense>
    </div>
  );
}
