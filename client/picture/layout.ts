// Where everything stands in the picture, computed when the page is built and never in the page: each stage is a lane that
// ELK lays out from left to right, but for the ends, which are a row; the lanes lie one below the other. The same statechart
// gives the same layout.
import Elk, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { type StageName, stageNames } from '#workflows/case/stage.ts';
import { acrossLanes } from './across-lanes.ts';
import { nodeSize } from './node-size.ts';
import { type PictureEdge, pictureGraph } from './picture-graph.ts';
import { rowOfEnds } from './row-of-ends.ts';

export type Point = { x: number; y: number };
export type Lane = { stage: StageName; y: number; height: number };
export type PictureLayout = {
  width: number;
  lanes: Lane[];
  nodes: Record<string, Point>;
  /** From the border of one state to the border of the other, corners included. */
  edges: Record<string, Point[]>;
};

/**
 * The library is CommonJS, whose default export Node and the bundler type differently; at run time it is this in both.
 */
const Layouter = Elk as unknown as new () => { layout: (graph: ElkNode) => Promise<ElkNode> };

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  // What leads back against the order of the process is drawn backwards; the states keep that order.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '8',
  // Ends that nothing in their own stage leads to are packed side by side.
  'elk.aspectRatio': '12',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

const laneGap = 52;
/** Room above the states for the name of the stage, below them and at both sides. */
const lanePadding = { top: 38, bottom: 18, side: 20 };

export async function layOutPicture(): Promise<PictureLayout> {
  const layout: PictureLayout = { width: 0, lanes: [], nodes: {}, edges: {} };
  const { edges } = pictureGraph();
  let y = 0;
  for (const stage of stageNames) {
    const placed = stage === 'resolved' ? layOutEnds() : await layOutStage(stage);
    const offset = { x: lanePadding.side, y: y + lanePadding.top };
    for (const [id, point] of Object.entries(placed.nodes)) layout.nodes[id] = moved(point, offset);
    for (const [id, points] of Object.entries(placed.edges))
      layout.edges[id] = points.map((point) => moved(point, offset));
    const height = Math.ceil(placed.height) + lanePadding.top + lanePadding.bottom;
    layout.lanes.push({ stage, y, height });
    layout.width = Math.max(layout.width, Math.ceil(placed.width) + 2 * lanePadding.side);
    y += height + laneGap;
  }
  const between = edges.filter((edge) => !(edge.id in layout.edges));
  return { ...layout, edges: { ...layout.edges, ...acrossLanes(between, layout, laneGap) } };
}

type Placed = Pick<PictureLayout, 'nodes' | 'edges'> & { width: number; height: number };

async function layOutStage(stage: StageName): Promise<Placed> {
  const { nodes, edges } = withinStage(stage);
  const graph: ElkNode = {
    id: stage,
    layoutOptions: options,
    children: nodes.map(({ id }) => ({ id, ...nodeSize })),
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
  const { width = 0, height = 0, children = [], edges: ways = [] } = await new Layouter().layout(graph);
  return {
    width,
    height,
    nodes: Object.fromEntries(children.map((node) => [node.id, cornerOf(node)])),
    edges: Object.fromEntries(ways.map((edge) => [edge.id, pointsOf(edge)])),
  };
}

function layOutEnds(): Placed {
  const { nodes, edges } = withinStage('resolved');
  return rowOfEnds(nodes, edges);
}

function withinStage(stage: StageName) {
  const { nodes, edges } = pictureGraph();
  const isWithin = ({ from, to }: PictureEdge) => from.startsWith(`${stage}.`) && to.startsWith(`${stage}.`);
  return { nodes: nodes.filter((node) => node.stage === stage), edges: edges.filter(isWithin) };
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: Math.round(x + by.x), y: Math.round(y + by.y) };
}

function cornerOf({ x, y }: ElkNode): Point {
  return { x: x ?? 0, y: y ?? 0 };
}

function pointsOf({ sections }: ElkExtendedEdge): Point[] {
  return (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
    startPoint,
    ...(bendPoints ?? []),
    endPoint,
  ]);
}
