// Who has the cases open that stand on a board, and who writes in them: asked by the page for the cards that it shows, and
// answered as far as the caller sees them. It is a picture of this moment, kept nowhere.
import { listPresence } from '#db/presence.ts';
import type { PresentCase } from '#workflows/contract/live.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { custodyOf } from '../board/board-card.ts';
import type { Services } from '../services.ts';
import { readersIn } from './case-rooms.ts';
import type { Io, Socket } from './socket-data.ts';

const mostAsked = 300;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function listenForPresence(services: Services, io: Io, socket: Socket): void {
  socket.on('board:presence', (request, answer) => {
    if (typeof answer !== 'function') return;
    const ids = Array.isArray(request?.caseIds) ? request.caseIds.filter((id) => uuid.test(String(id))) : [];
    presentIn(services, io, socket, ids.slice(0, mostAsked))
      .then((cases) => answer({ cases }))
      .catch(() => answer({ cases: [] }));
  });
}

async function presentIn(services: Services, io: Io, socket: Socket, ids: string[]): Promise<PresentCase[]> {
  const { board, directory, writePath } = services;
  const { personId } = socket.data.viewer;
  const apartIn = [...custodyOf(directory, personId, dayOf(writePath.clock.now()))];
  const rows = ids.length > 0 ? await listPresence(board.reader, personId, { ids, apartIn }) : [];
  const others = (all: Iterable<string>) => [...new Set(all)].filter((id) => id !== personId);
  return rows
    .map(({ id: caseId, writers }) => ({
      caseId,
      people: others(readersIn(io, caseId).map((one) => one.personId)).map((id) => named(services, id)),
      writing: others(writers).map((id) => named(services, id)),
    }))
    .filter(({ people, writing }) => people.length + writing.length > 0);
}

function named({ directory }: Services, id: string) {
  return { id, name: directory.findPerson(id)?.name ?? '' };
}
