// The tab that is open is in view, also where the row of tabs is wider than a telephone.
import { useEffect } from 'react';

export function useTabInView(tab: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another place in the row
  useEffect(() => {
    const open = document.querySelector('[role="tab"][aria-selected="true"]');
    open?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [tab]);
}
