// The lane of a stage, with its name in its hue.
import type { Node, NodeProps } from '@xyflow/react';
import { stages } from '#workflows/case/stages.ts';
import { useWords } from '../words/words.ts';
import classes from './lane-node.module.css';

export type LaneNodeData = { stage: string };

export function LaneNode({ data }: NodeProps<Node<LaneNodeData>>) {
  const { locale } = useWords();
  return (
    <div className={classes.lane} data-stage={data.stage}>
      {stages.find(({ name }) => name === data.stage)?.words[locale]}
    </div>
  );
}
