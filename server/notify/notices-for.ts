// One notice for each person who is told: by what name it is told once, and what is due. Nobody is told of what they did themselves.
import type { NewNotice } from '#db/notify-feed.ts';
import type { Role } from '#workflows/case/roles.ts';
import { type NoticeKind, noticeKinds } from '#workflows/contract/notice-schemas.ts';
import type { Day } from '#workflows/rules/day.ts';
import type { Directory } from '../people/directory.ts';

type Due = { key: string; article: string; day: Day };
export type Told = { kind: NoticeKind; about: string; to: readonly (string | null)[]; due?: Due };
export type NoticeSight = { directory: Directory; today: Day };

/** One for each person with an account, but for whoever did it. */
export function noticesFor(
  streamId: string,
  { kind, about, to, due }: Told,
  directory: Directory,
  actorId: string | null,
): NewNotice[] {
  return [...new Set(to)]
    .filter((id): id is string => id !== null && id !== actorId && !!directory.findAccountOfPerson(id))
    .map((personId) => ({
      ...{ personId, streamId, kind, about, way: noticeKinds[kind].way },
      ...{ dueKey: due?.key ?? null, article: due?.article ?? null, dueDay: due?.day ?? null },
    }));
}

/** Who holds one of these roles in the unit today. */
export function holders(
  roles: readonly Role[],
  { unitId }: { unitId: string },
  { directory, today }: NoticeSight,
): string[] {
  return roles.length > 0 ? directory.holdersOf(roles, unitId, today).map(({ id }) => id) : [];
}
