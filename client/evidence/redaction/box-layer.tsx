// The boxes over one page: drawn with the pointer, moved and resized with the keys. What lies under them is still to be seen here;
// it is burnt out by the server.
import { useRef, useState } from 'react';
import { redactionReasons } from '#workflows/case/verification/redaction-reasons.ts';
import { useWords } from '../../words/words.ts';
import {
  afterKey,
  type DrawnBox,
  type Point,
  pointOn,
  type Rectangle,
  rectangleBetween,
  whole,
} from './drawn-box.ts';
import classes from './redaction.module.css';

type Props = {
  boxes: readonly (DrawnBox & { number: number })[];
  onDraw: (rectangle: Rectangle) => void;
  onChange: (box: DrawnBox) => void;
  onRemove: (key: string) => void;
};

export function BoxLayer({ boxes, onDraw, onChange, onRemove }: Props) {
  const { t, locale } = useWords();
  const layer = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ from: Point; to: Point } | null>(null);
  const at = (event: React.PointerEvent): Point =>
    pointOn((layer.current as HTMLDivElement).getBoundingClientRect(), event);
  const drawn = drag && rectangleBetween(drag.from, drag.to);
  return (
    <div
      ref={layer}
      className={classes.layer}
      data-testid="box-layer"
      onPointerDown={(event) => {
        if (event.target !== layer.current) return;
        layer.current.setPointerCapture(event.pointerId);
        setDrag({ from: at(event), to: at(event) });
      }}
      onPointerMove={(event) => setDrag((before) => before && { ...before, to: at(event) })}
      onPointerUp={() => {
        if (drawn) onDraw(drawn);
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
    >
      {drawn && <div className={classes.drawing} style={placeOf(drawn)} />}
      {boxes.map((box) => (
        <button
          key={box.key}
          type="button"
          className={classes.box}
          style={placeOf(box)}
          aria-label={t('evidence.redaction.box', {
            number: box.number,
            page: box.page,
            reason: redactionReasons[box.reason][locale],
          })}
          aria-describedby="box-help"
          onKeyDown={(event) => {
            const changed = afterKey(box, event.key, event.shiftKey);
            if (changed) onChange(changed);
            else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(box.key);
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {box.number}
        </button>
      ))}
    </div>
  );
}

function placeOf({ x, y, width, height }: Rectangle): React.CSSProperties {
  const part = (value: number) => `${(value / whole) * 100}%`;
  return { left: part(x), top: part(y), width: part(width), height: part(height) };
}
