// Ways from one lane to another. To the lane below or above they go along the gap between both; further they go down the
// right margin, or up the left one, so that no way runs through a lane that it has nothing to do with. All ways to one state
// come together beside it and are one line from there.
import type { PictureLayout, Point } from './layout.ts';
import { nodeSize } from './node-size.ts';
import type { PictureEdge } from './picture-graph.ts';

type Placed = Pick<PictureLayout, 'nodes' | 'lanes' | 'width'>;

const apart = 6;

export function acrossLanes(
  edges: readonly PictureEdge[],
  { nodes, lanes, width }: Placed,
  gap: number,
): Record<string, Point[]> {
  const laneOf = (state: string) => lanes.findIndex(({ stage }) => state.startsWith(`${stage}.`));
  const slots = new Slots();
  const ways: Record<string, Point[]> = {};
  for (const { id, from, to } of edges) {
    const [start, end] = [nodes[from], nodes[to]];
    const [here, there] = [laneOf(from), laneOf(to)];
    if (!start || !end || here < 0 || there < 0) continue;
    const isDown = there > here;
    const isFar = Math.abs(there - here) > 1;
    /** The middle of the gap on the side of that lane where the way passes; each target has a line of its own in it. */
    const along = (lane: number, below: boolean) => {
      const box = lanes[lane] ?? { y: 0, height: 0 };
      const edge = below ? box.y + box.height : box.y - gap;
      return edge + 6 + ((slots.of(`gap ${edge}`, to) * apart) % (gap - 10));
    };
    const outX = start.x + nodeSize.width / 2 + spread(slots.of(`out ${from}`, to));
    // From above beside the name of the lane, which stands at its left.
    const inX = end.x + nodeSize.width / 2 + (isDown ? 70 : 24);
    const first = along(here, isDown);
    const last = along(there, !isDown);
    const margin = slots.of(isDown ? 'right' : 'left', to) * apart;
    const marginX = isDown ? width + 14 + margin : -14 - margin;
    const detour = isFar
      ? [
          { x: marginX, y: first },
          { x: marginX, y: last },
        ]
      : [];
    ways[id] = [
      { x: outX, y: isDown ? start.y + nodeSize.height : start.y },
      { x: outX, y: first },
      ...detour,
      { x: inX, y: isFar ? last : first },
      { x: inX, y: isDown ? end.y : end.y + nodeSize.height },
    ];
  }
  return ways;
}

/** Which place somebody has among those who use the same thing: the first come the first. */
class Slots {
  readonly #users = new Map<string, string[]>();

  of(place: string, user: string): number {
    const users = this.#users.get(place) ?? [];
    if (!users.includes(user)) users.push(user);
    this.#users.set(place, users);
    return users.indexOf(user);
  }
}

/** Beside the middle of a state, by turns, so that what leaves it and what enters it do not meet. */
function spread(turn: number): number {
  return ((turn % 5) - 2) * 14 + 4;
}
