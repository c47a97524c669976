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
  /** Days spent there; null where the case never was. */
  days: number | null;
  /** How long it may take there. */
  limit: { amount: number; unit: string } | null;
};

export function StateNode({ data }: NodeProps<Node<StateNodeData>>) {
  const { t, locale } = useWords();
  const { state, stage, mark, due, days, limit } = data;
  const stay = days === null ? null : t('case.picture.stay', { count: days });
  const who = mark.by.includes('system')
    ? t('case.picture.bySystem')
    : mark.by.map((part) => t(`case.part.${part}`)).join(', ');
  const most =
    limit && t('case.picture.limit', { amount: limit.amount, unit: t(`case.side.unit_${limit.unit}`) });
  return (
    <div className={classes.state} data-stage={stage} data-mark={mark.mark}>
      <Handle type="target" position={Position.Left} className={classes.handle} isConnectable={false} />
      <span className={classes.name}>{findState(state)?.words[locale] ?? state}</span>
      {mark.mark === 'done' && stay && <span className={classes.note}>{stay}</span>}
      {mark.mark === 'current' && (
        <>
          <span className={classes.note}>{stay}</span>
          {due && (
            <span className={classes.note}>
              <DueWords due={due} brief />
            </span>
          )}
        </>
      )}
      {mark.mark === 'next' && (
        <>
          <span className={classes.note} title={who}>
            {who}
          </span>
          {most && <span className={classes.note}>{most}</span>}
        </>
      )}
      <Handle type="source" position={Position.Right} className={classes.handle} isConnectable={false} />
    </div>
  );
}
