// Marks everything up to the latest as read, and lets that be taken back: what was unread before is unread again.
import type { NoticeView } from '#workflows/contract/notice-schemas.ts';
import '../words/notice-words.ts';
import { showUndone } from '../shell/show-undone.tsx';
import { useWords } from '../words/words.ts';
import { useMarkRead } from './use-notices.ts';

/** `isOffered` where something is unread. */
export function useReadAll(notices: readonly NoticeView[]) {
  const { t } = useWords();
  const read = useMarkRead();
  const [latest] = notices;
  return {
    isOffered: notices.some(({ isRead }) => !isRead),
    isPending: read.isPending,
    readAll: async () => {
      if (!latest) return;
      const { at } = await read.mutateAsync({ upTo: latest.id });
      if (at) showUndone({ message: t('notice.allRead'), undo: () => read.mutateAsync({ takeBack: at }), t });
    },
  };
}
