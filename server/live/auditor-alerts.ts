// Tells the auditors of a unit at once that their trace has something to look at: a case read in an emergency, a file opened
// outside one's desk without a reason. A hint without content; every node reads the trace itself and tells its own sockets.
import { findLastLook, listAlerts } from '#db/queries/list-looks.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Services } from '../services.ts';
import { everySecond, overlap } from './every-second.ts';
import type { Io } from './socket-data.ts';

const mostTold = 10_000;

export function openAuditorAlerts(io: Io, services: Services): { close: () => void } {
  const told = new Set<string>();
  let last: number | null = null;

  async function read(): Promise<void> {
    if (last === null) {
      last = await findLastLook(services.feedLanes);
      return;
    }
    const after = last - overlap;
    for (const alert of await listAlerts(services.feedLanes, String(Math.max(0, after)))) {
      last = Math.max(last, Number(alert.id));
      if (told.has(alert.id)) continue;
      if (told.size >= mostTold) told.clear();
      told.add(alert.id);
      tell(io, services, alert);
    }
  }

  return everySecond(read);
}

function tell(io: Io, { directory, writePath }: Services, { id, unitId }: { id: string; unitId: string }) {
  const today = dayOf(writePath.clock.now());
  for (const socket of io.sockets.sockets.values()) {
    const roles = directory.rolesIn(socket.data.viewer.personId, unitId, today);
    if (roles.includes('auditor')) socket.emit('access:alert', { id });
  }
}
