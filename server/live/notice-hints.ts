// Tells the sockets of whoever was told something that there is more to read. Every node reads what was written, by itself or by
// another, and hints without content: the page fetches as itself.
import { findLastNotice, listToldAfter } from '#db/notify-feed.ts';
import type { Services } from '../services.ts';
import { everySecond, overlap } from './every-second.ts';
import type { Io } from './socket-data.ts';

const mostRemembered = 10_000;

export function openNoticeHints(io: Io, services: Services): { close: () => void } {
  const hinted = new Set<string>();
  let last: number | null = null;

  async function read(): Promise<void> {
    if (last === null) {
      last = await findLastNotice(services.feedLanes);
      // What is there already is not news.
      for (const { id } of await listToldAfter(services.feedLanes, Math.max(0, last - overlap)))
        hinted.add(id);
      return;
    }
    const told = await listToldAfter(services.feedLanes, Math.max(0, last - overlap));
    const fresh = told.filter(({ id }) => !hinted.has(id));
    if (hinted.size >= mostRemembered) hinted.clear();
    for (const { id } of told) {
      hinted.add(id);
      last = Math.max(last, Number(id));
    }
    if (fresh.length === 0) return;
    const people = new Set(fresh.map(({ personId }) => personId));
    for (const socket of io.sockets.sockets.values())
      if (people.has(socket.data.viewer.personId)) socket.emit('notice:new');
  }

  return everySecond(read);
}
