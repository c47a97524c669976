// The statechart on a canvas that can be moved and zoomed, laid out when the page was built. It opens where the case is.
import '@xyflow/react/dist/base.css';
import layout from 'virtual:picture-layout';
import { Button } from '@mantine/core';
import { type Edge, type Node, Panel, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useNow } from '../case/now.ts';
import { findPack } from '../case/pack-of-case.ts';
import { useWords } from '../words/words.ts';
import { LaneNode, type LaneNodeData } from './lane-node.tsx';
import { type MarkedState, markedStates, takenEdges } from './marks.ts';
import { nodeSize } from './node-size.ts';
import { pictureGraph } from './picture-graph.ts';
import { StateNode, type StateNodeData } from './state-node.tsx';
import { daysIn, limitOf } from './state-times.ts';
import classes from './statechart.module.css';
import { WayEdge, type WayEdgeData } from './way-edge.tsx';

const nodeTypes = { state: StateNode, lane: LaneNode };
const edgeTypes = { way: WayEdge };
const fit = { maxZoom: 1, minZoom: 0.15, padding: 0.12 };
/** How far a possible next may lie for the first look to reach it and still be read. */
const sight = 800;

export function Statechart({ caseView }: { caseView: CaseView }) {
  const { nodes, edges, near } = usePicture(caseView);
  return (
    <div className={classes.canvas}>
      <ReactFlowProvider>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          zoomOnScroll={false}
          preventScrolling={false}
          minZoom={0.15}
          maxZoom={1.4}
          fitView
          fitViewOptions={{ ...fit, nodes: near }}
        >
          <Views near={near} />
        </ReactFlow>
      </ReactFlowProvider>
    </div>
  );
}

function Views({ near }: { near: { id: string }[] }) {
  const { t } = useWords();
  const { fitView } = useReactFlow();
  return (
    <Panel position="top-right" className={classes.views}>
      <Button size="compact-sm" variant="default" onClick={() => void fitView({ ...fit, nodes: near })}>
        {t('case.picture.here')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void fitView(fit)}>
        {t('case.picture.whole')}
      </Button>
    </Panel>
  );
}

function usePicture(caseView: CaseView) {
  const { state } = caseView.card;
  const now = useNow();
  return useMemo(() => {
    const graph = pictureGraph();
    const pack = findPack(caseView.card.pack);
    const marked = markedStates(caseView);
    const taken = takenEdges(caseView);
    const lanes: Node<LaneNodeData>[] = layout.lanes.map(({ stage, y, height }) => ({
      id: stage,
      type: 'lane',
      position: { x: 0, y },
      width: layout.width,
      height,
      zIndex: -1,
      data: { stage },
    }));
    const states: Node<StateNodeData>[] = graph.nodes.map(({ id, stage }) => ({
      id,
      type: 'state',
      position: layout.nodes[id] ?? { x: 0, y: 0 },
      ...nodeSize,
      data: {
        ...{ state: id, stage, mark: marked.get(id) ?? other },
        due: id === state ? caseView.card.due : null,
        days: daysIn(id, caseView.journey, now),
        limit: limitOf(id, pack),
      },
    }));
    const edges: Edge<WayEdgeData>[] = graph.edges.map(({ id, from, to }) => ({
      id,
      source: from,
      target: to,
      type: 'way',
      zIndex: from === state ? 2 : taken.has(id) ? 1 : 0,
      data: {
        points: layout.edges[id] ?? [],
        mark: from === state ? 'next' : taken.has(id) ? 'done' : 'other',
      },
    }));
    const ahead = graph.edges.filter(({ from }) => from === state).map(({ to }) => to);
    const near = [state, ...ahead.filter(isWithinSight(state)), ...before(caseView)];
    return { nodes: [...lanes, ...states], edges, near: [...new Set(near)].map((id) => ({ id })) };
  }, [caseView, state, now]);
}

function isWithinSight(state: string) {
  const here = layout.nodes[state] ?? { x: 0, y: 0 };
  return (id: string): boolean => {
    const there = layout.nodes[id] ?? here;
    return Math.hypot(there.x - here.x, there.y - here.y) < sight;
  };
}

const other: MarkedState = { mark: 'other', by: [] };

/** The state that the case came from, so that the picture opens on a piece of the way. */
function before({ journey }: CaseView): string[] {
  const last = journey.at(-2);
  return last ? [last.state] : [];
}
