// The statechart as a graph: every state and who leads where, derived from the stages and nothing else, so that the
// picture cannot say something that the machine does not do.
import type { AnyCommand } from '#workflows/case/command.ts';
import type { StageName } from '#workflows/case/stage.ts';
import { stages } from '#workflows/case/stages.ts';

export type PictureNode = { id: string; stage: StageName };
/** One way from a state to another, however many commands take it. */
export type PictureEdge = { id: string; from: string; to: string; commands: AnyCommand[] };
export type PictureGraph = { nodes: PictureNode[]; edges: PictureEdge[] };

export function pictureGraph(): PictureGraph {
  const nodes: PictureNode[] = [];
  const edges = new Map<string, PictureEdge>();
  for (const stage of stages)
    for (const [name, state] of Object.entries(stage.states)) {
      const from = `${stage.name}.${name}`;
      nodes.push({ id: from, stage: stage.name });
      for (const { command, target } of state.moves)
        if (target && target !== from) addTo(edges, from, target, command);
    }
  return { nodes, edges: [...edges.values()] };
}

function addTo(edges: Map<string, PictureEdge>, from: string, to: string, command: AnyCommand): void {
  const id = `${from}>${to}`;
  const edge = edges.get(id) ?? { id, from, to, commands: [] };
  if (!edge.commands.includes(command)) edge.commands.push(command);
  edges.set(id, edge);
}
