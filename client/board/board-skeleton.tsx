// The board's shape while it is on its way.
import { Skeleton } from '@mantine/core';
import { useWords } from '../words/words.ts';
import { stages } from '../words/words-of-procedure.ts';
import classes from './board-page.module.css';
import skeletonClasses from './board-skeleton.module.css';
import columnsClasses from './columns/board-columns.module.css';

const heights = [118, 132, 124, 104];

export function BoardSkeleton() {
  const { t } = useWords();
  return (
    <div className={classes.page} aria-busy="true" aria-label={t('board.loading')} role="status">
      <div className={skeletonClasses.head}>
        <Skeleton height={16} width={280} />
      </div>
      <div className={skeletonClasses.bar}>
        <Skeleton height={28} width={170} radius="xl" />
        <Skeleton height={28} width={320} radius="xl" />
      </div>
      <div className={columnsClasses.columns}>
        {stages.map(({ name }) => (
          <div key={name}>
            <Skeleton height={22} width="70%" />
            <Skeleton height={4} my={10} />
            {heights.map((height) => (
              <Skeleton key={height + name} height={height} mb={8} radius={10} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
