// Ways from one lane to another: down (or up) out of the state, along the gap beside its lane, and into the other state.
// Each way has its own place in the gap, so that no two lie on one another.
import type { PictureLayout, Point } from './layout.ts';
import { nodeSize } from './node-size.ts';
import type { PictureEdge } from './picture-graph.ts';

export function acrossLanes(
  edges: readonly PictureEdge[],
  { nodes, lanes }: Pick<PictureLayout, 'nodes' | 'lanes'>,
  gap: number,
): Record<string, Point[]> {
  const used = new Map<number, number>();
  const ways: Record<string, Point[]> = {};
  for (const { id, from, to } of edges) {
    const [start, end] = [nodes[from], nodes[to]];
    const lane = lanes.find(({ stage }) => from.startsWith(`${stage}.`));
    if (!start || !end || !lane) continue;
    const isDown = end.y > start.y;
    const edgeOfLane = isDown ? lane.y + lane.height : lane.y - gap;
    const taken = used.get(edgeOfLane) ?? 0;
    used.set(edgeOfLane, taken + 1);
    const alongY = edgeOfLane + 4 + ((taken * 5) % (gap - 8));
    const outX = start.x + nodeSize.width / 2 + spread(taken);
    const inX = end.x + nodeSize.width / 2 + spread(taken + 3);
    ways[id] = [
      { x: outX, y: isDown ? start.y + nodeSize.height : start.y },
      { x: outX, y: alongY },
      { x: inX, y: alongY },
      { x: inX, y: isDown ? end.y : end.y + nodeSize.height },
    ];
  }
  return ways;
}

/** Beside the middle of a state, by turns, so that what leaves it and what enters it do not meet. */
function spread(turn: number): number {
  return ((turn % 7) - 3) * 16;
}
