// What one person was told and how they want to be told. The list is one's own, of what one may see now; that it was looked at
// is on record like a look at one's desk.
import type { Reader } from '#db/as-actor.ts';
import {
  countUnread,
  keepChoices,
  listNotifications,
  markRead,
  markUnread,
  type NotificationRow,
  readChoices,
} from '#db/notifications.ts';
import {
  type KeepChoices,
  type MarkedRead,
  type NoticeChoices,
  type NoticeKind,
  type NoticePage,
  type NoticeView,
  noticeKinds,
  type ReadNotices,
} from '#workflows/contract/notice-schemas.ts';
import { packOf } from '#workflows/rules/packs.ts';
import type { AccessTrace } from '../access/access-trace.ts';
import type { Viewer } from '../people/viewer.ts';

export type NoticeSources = {
  reader: Reader;
  /** Sets the actor on connections that may write. */
  writer: Reader;
  trace: AccessTrace;
  /** Whether this installation sends any letters. */
  sendsMail: boolean;
};

export async function viewNotices(
  { reader, trace }: NoticeSources,
  viewer: Viewer,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<NoticePage> {
  const [rows] = await Promise.all([
    listNotifications(reader, viewer.personId, { before: before ?? null, limit }),
    trace.noteList(viewer, { what: 'desk', unitId: null }),
  ]);
  const last = rows.at(-1);
  return { notices: rows.map(noticeView), before: rows.length === limit && last ? last.id : null };
}

export async function countOwnUnread({ reader }: NoticeSources, viewer: Viewer): Promise<{ count: number }> {
  return { count: await countUnread(reader, viewer.personId) };
}

export async function readNotices(
  sources: NoticeSources,
  viewer: Viewer,
  read: ReadNotices,
): Promise<MarkedRead> {
  const { writer } = sources;
  const { personId } = viewer;
  const at =
    'takeBack' in read
      ? await markUnread(writer, personId, read.takeBack)
      : await markRead(writer, personId, { id: null, upTo: null, ...read });
  return { ...(await countOwnUnread(sources, viewer)), at };
}

export async function viewChoices(
  { reader, sendsMail }: NoticeSources,
  viewer: Viewer,
): Promise<NoticeChoices> {
  const { ways, mail, leadDays } = await readChoices(reader, viewer.personId);
  const kinds = Object.entries(noticeKinds).map(([kind, usual]) => ({
    ...{ kind: kind as NoticeKind, way: ways[kind] ?? usual.way, always: usual.always },
  }));
  return { kinds, mail: mail ?? true, sendsMail, leadDays };
}

export async function chooseNotices(
  sources: NoticeSources,
  viewer: Viewer,
  { ways, mail, leadDays }: KeepChoices,
): Promise<NoticeChoices | 'alwaysTold'> {
  const chosen = Object.entries(ways).filter(
    (one): one is [NoticeKind, 'app' | 'digest' | 'off'] => !!one[1],
  );
  if (chosen.some(([kind, way]) => way === 'off' && noticeKinds[kind].always)) return 'alwaysTold';
  await keepChoices(sources.writer, viewer.personId, { ways: Object.fromEntries(chosen), mail, leadDays });
  return viewChoices(sources, viewer);
}

function noticeView(row: NotificationRow): NoticeView {
  const { id, at, kind, streamId, streamKind, ref, dueDay, readAt } = row;
  const { pack, article } = row;
  const isDue = dueDay !== null && article !== null && pack !== null;
  return {
    ...{ id, at, kind, streamId, ref, about: streamKind, isRead: readAt !== null },
    due: isDue ? { day: dueDay, words: dueWords(pack, article, row.dueKey ?? '') } : null,
  };
}

/** What is due, by the title of the article that sets it. */
export function dueWords(pack: string, article: string, key: string): { vi: string; en: string } {
  return packOf(pack).articles[article]?.title ?? { vi: key, en: key };
}
