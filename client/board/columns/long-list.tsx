// The lines of a long column: only what is near the eye is rendered, in blocks of a few lines, for each of which the library
// keeps a measured place. What comes near is drawn in slices, so that a leap to anywhere holds nothing up; what is drawn
// already keeps its place meanwhile.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useEffect, useRef } from 'react';
import classes from './board-column.module.css';
import { type ColumnItem, tabStopOf } from './column-items.ts';
import { ColumnLine, type LinesProps } from './column-line.tsx';

type Props = LinesProps & { loadingMore: string | null; onMore: (state: string) => void };

/** All places are counted anew when one block turns out taller than was thought: there are the fewer, the longer they are. */
const linesInBlock = 4;
const heights: Record<ColumnItem['kind'], number> = { card: 148, gone: 60, state: 29, more: 40 };

export function LongList({ items, glowing, chosen, more, loadingMore, onMore }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const linesOf = (block: number) => items.slice(block * linesInBlock, (block + 1) * linesInBlock);
  const blocks = useVirtualizer({
    count: Math.ceil(items.length / linesInBlock),
    getScrollElement: () => scroller.current,
    estimateSize: (block) => linesOf(block).reduce((sum, { kind }) => sum + heights[kind], 0),
    overscan: 2,
  });
  const wanted = blocks.getVirtualItems();
  const drawn = useDeferredValue(wanted).filter(({ index }) => index * linesInBlock < items.length);
  const [first] = drawn;
  // Where it is now, which it may not have been when it was asked for.
  const start = first
    ? (wanted.find(({ index }) => index === first.index)?.start ??
      blocks.measurementsCache[first.index]?.start)
    : 0;
  const lines = drawn.flatMap(({ index }) => linesOf(index));
  // What comes next is fetched before the eye is there; pressing for it is for whoever does not scroll.
  const wantedMore = blocks.isScrolling ? lines.find(({ kind }) => kind === 'more')?.state : undefined;
  useEffect(() => {
    if (wantedMore && !loadingMore) onMore(wantedMore);
  }, [wantedMore, loadingMore, onMore]);
  const tabStop = tabStopOf(lines, chosen);
  return (
    <div ref={scroller} className={classes.list}>
      <div className={classes.tall} style={{ height: blocks.getTotalSize() }}>
        <div className={classes.near} style={{ transform: `translateY(${start}px)` }}>
          {drawn.map(({ index, key }) => (
            <div key={key} ref={blocks.measureElement} data-index={index} className={classes.block}>
              {linesOf(index).map((item) => (
                <ColumnLine
                  key={item.key}
                  {...{ item, more }}
                  glows={glowing.has(item.key)}
                  isTabStop={item.key === tabStop}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
