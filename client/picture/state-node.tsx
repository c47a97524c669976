// A state in the picture: its name in the hue of its stage, and by word and line whether it is gone, present or possible.
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { findState } from '#workflows/case/stages.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { DueWords } from '../case/next-step/due-words.tsx';
import { useWords } from '../words/words.ts';
import type { MarkedState } from './marks.ts';
import classes from './state-node.module.css';

export type StateNodeData = {
  state: string;
  stage: string;
  mark: MarkedState;
  due: CaseView['card']['due'];
};

export function StateNode({ data }: NodeProps<Node<StateNodeData>>) {
  const { t, locale } = useWords();
  const { state, stage, mark, due } = data;
  return (
    <div className={classes.state} data-stage={stage} data-mark={mark.mark}>
      <Handle type="target" position={Position.Left} className={classes.handle} isConnectable={false} />
      <span className={classes.name}>{findState(state)?.words[locale] ?? state}</span>
      {mark.mark === 'current' && due && (
        <span className={classes.note}>
          <DueWords due={due} brief />
        </span>
      )}
      {mark.mark === 'next' && (
        <span className={classes.note}>
          {mark.by.includes('system')
            ? t('case.picture.bySystem')
            : mark.by.map((part) => t(`case.part.${part}`)).join(', ')}
        </span>
      )}
      <Handle type="source" position={Position.Right} className={classes.handle} isConnectable={false} />
    </div>
  );
}
