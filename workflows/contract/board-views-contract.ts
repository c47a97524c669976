// The routes of kept views of the board: one's own, and those shared with a unit. Each change names the version it was made on.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { BoardView, KeepBoardView } from './board-view-schemas.ts';
import { SeenVersion } from './entry-numbers.ts';

const byId = z.object({ id: z.uuid() });
const kept = z.object({ id: z.uuid() });

export const boardViewsContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/board/views',
      summary: 'Kept views, mine and those of my units, with counts',
    })
    .output(z.array(BoardView)),
  add: oc
    .route({ method: 'POST', path: '/board/views', successStatus: 201, summary: 'Keep a view' })
    .input(KeepBoardView)
    .output(kept),
  change: oc
    .route({ method: 'PUT', path: '/board/views/{id}', summary: 'Change a kept view' })
    .input(KeepBoardView.extend({ id: z.uuid(), version: SeenVersion }))
    .output(kept),
  drop: oc
    .route({ method: 'DELETE', path: '/board/views/{id}', summary: 'Remove a kept view' })
    .input(byId.extend({ version: SeenVersion }))
    .output(kept),
};
