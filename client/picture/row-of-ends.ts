// The ends of a case side by side, each reached from above, in the order of the process. What leads from one to another,
// such as the disposal of a file, goes along below them, all ways to one state or from one state as one line.
import type { Point } from './layout.ts';
import { nodeSize } from './node-size.ts';
import type { PictureEdge, PictureNode } from './picture-graph.ts';

const between = 20;
const lineGap = 14;

export type RowOfEnds = {
  width: number;
  height: number;
  nodes: Record<string, Point>;
  edges: Record<string, Point[]>;
};

export function rowOfEnds(nodes: readonly PictureNode[], edges: readonly PictureEdge[]): RowOfEnds {
  const placed = Object.fromEntries(
    nodes.map(({ id }, index) => [id, { x: index * (nodeSize.width + between), y: 0 }]),
  );
  // Whichever has more ways is the end of the line: the one that leads to many, or the one that many lead to.
  const lines = [...new Set(edges.map((edge) => hubOf(edge, edges)))];
  const ways = edges.map((edge): [string, Point[]] => {
    const [start, end] = [placed[edge.from] ?? { x: 0, y: 0 }, placed[edge.to] ?? { x: 0, y: 0 }];
    const line = lines.indexOf(hubOf(edge, edges));
    const y = nodeSize.height + lineGap * (line + 1);
    const outX = start.x + nodeSize.width / 2 + 10 + line * lineGap;
    const inX = end.x + nodeSize.width / 2 - 24 + line * lineGap;
    return [
      edge.id,
      [
        { x: outX, y: nodeSize.height },
        { x: outX, y },
        { x: inX, y },
        { x: inX, y: nodeSize.height },
      ],
    ];
  });
  return {
    width: nodes.length * (nodeSize.width + between) - between,
    height: nodeSize.height + lineGap * (lines.length + 1),
    nodes: placed,
    edges: Object.fromEntries(ways),
  };
}

function hubOf({ from, to }: PictureEdge, edges: readonly PictureEdge[]): string {
  const out = edges.filter((edge) => edge.from === from).length;
  const into = edges.filter((edge) => edge.to === to).length;
  return into > out ? to : from;
}
