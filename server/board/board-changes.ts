// What changed on a viewer's board since a cursor, from the feed: the way for a page that was away to catch up. Too far
// behind, or a cursor of another epoch, is answered with `reset`: fetch the board again.
import { decodeCursor, encodeCursor } from '#db/cursor.ts';
import type { BoardChanges } from '#workflows/contract/board-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { audienceOf, changeFor } from '../live/audience.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';

const mostChanges = 500;

export async function listBoardChanges(
  services: Services,
  viewer: Viewer,
  after: string,
): Promise<BoardChanges | 'notACursor'> {
  const { feed, directory, database, writePath } = services;
  const cursor = decodeCursor(after);
  if (!cursor) return 'notACursor';
  if (cursor.epoch !== database.epoch) return { reset: true };
  const rows = await feed.read(cursor, mostChanges);
  if (rows.length === mostChanges) return { reset: true };
  const audience = audienceOf(directory, viewer.personId, dayOf(writePath.clock.now()));
  // Several changes of one case show the same card, the present one: the last is enough.
  const changes = new Map(
    rows.flatMap((row) => {
      const change = changeFor(directory, audience, row);
      return change ? [[row.streamId, change] as const] : [];
    }),
  );
  const last = rows.at(-1) ?? cursor;
  return {
    reset: false,
    cursor: encodeCursor({ epoch: database.epoch, xid: last.xid, position: last.position }),
    changes: [...changes.values()],
  };
}
