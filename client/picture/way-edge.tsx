// One way between two states, drawn along the corners that the layout gave it, rounded, with its head at the end.
import type { Edge, EdgeProps } from '@xyflow/react';
import type { Point } from './layout.ts';
import type { Mark } from './marks.ts';
import { roundedPath } from './rounded-path.ts';
import classes from './way-edge.module.css';

export type WayEdgeData = { points: Point[]; mark: Exclude<Mark, 'current'> };

const radius = 8;
const head = 6;

export function WayEdge({ data }: EdgeProps<Edge<WayEdgeData>>) {
  if (!data || data.points.length < 2) return null;
  const end = data.points.at(-1) ?? { x: 0, y: 0 };
  const before = data.points.at(-2) ?? end;
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  return (
    <g className={classes.way} data-mark={data.mark}>
      <path d={roundedPath(data.points, radius)} />
      <polygon
        points={`0,0 ${-head * 1.4},${-head * 0.7} ${-head * 1.4},${head * 0.7}`}
        transform={`translate(${end.x} ${end.y}) rotate(${angle})`}
      />
    </g>
  );
}
