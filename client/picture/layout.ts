// Where everything stands in the picture, computed with ELK when the page is built and never in the page. The same
// statechart gives the same layout: the order of nodes and edges is that of the process.
import Elk, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { stageNames } from '#workflows/case/stage.ts';
import { nodeSize } from './node-size.ts';
import { pictureGraph } from './picture-graph.ts';

export type Point = { x: number; y: number };
export type PictureLayout = {
  width: number;
  height: number;
  nodes: Record<string, Point>;
  /** From the edge of one state to the edge of the other, corners included. */
  edges: Record<string, Point[]>;
};

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.feedbackEdges': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '56',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.spacing.nodeNode': '30',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '10',
};

export async function layOutPicture(): Promise<PictureLayout> {
  const { nodes, edges } = pictureGraph();
  const graph: ElkNode = {
    id: 'picture',
    layoutOptions: options,
    children: nodes.map(({ id, stage }) => ({
      id,
      ...nodeSize,
      layoutOptions: { 'elk.partitioning.partition': String(stageNames.indexOf(stage)) },
    })),
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
  const placed: ElkNode = await new Elk().layout(graph);
  return {
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    nodes: Object.fromEntries((placed.children ?? []).map((node) => [node.id, cornerOf(node)])),
    edges: Object.fromEntries((placed.edges ?? []).map((edge) => [edge.id, pointsOf(edge)])),
  };
}

function cornerOf({ x, y }: ElkNode): Point {
  return { x: Math.round(x ?? 0), y: Math.round(y ?? 0) };
}

function pointsOf({ sections }: ElkExtendedEdge): Point[] {
  return (sections ?? [])
    .flatMap(({ startPoint, bendPoints, endPoint }) => [startPoint, ...(bendPoints ?? []), endPoint])
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}
