// What stands in for a page that is on its way: its shape, without a jump when it arrives.
import { Skeleton } from '@mantine/core';
import classes from './page.module.css';

export function PageSkeleton() {
  return (
    <div className={classes.page} aria-busy="true">
      <Skeleton height={28} width="min(320px, 60%)" />
      <Skeleton height={16} width="min(480px, 80%)" mt={10} />
      <Skeleton height={72} mt={24} />
      <Skeleton height={72} mt={8} />
      <Skeleton height={72} mt={8} />
    </div>
  );
}
