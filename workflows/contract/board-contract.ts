// The routes of the board: one query, carried forward by changes, and the views of it that people keep.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Board, BoardChanges, BoardFilter, BoardRequest, CardPage } from './board-schemas.ts';
import { boardViewsContract } from './board-views-contract.ts';

export const boardContract = {
  get: oc
    .route({ method: 'GET', path: '/board', summary: 'The board and its cursor' })
    .input(BoardRequest)
    .output(Board),
  cards: oc
    .route({ method: 'GET', path: '/board/cards', summary: 'More cards of one state' })
    .input(
      BoardFilter.extend({
        state: z.string(),
        after: z.string().optional(),
        limit: z.coerce.number().int().min(1).max(500).default(50),
      }),
    )
    .output(CardPage),
  changes: oc
    .route({ method: 'GET', path: '/board/changes', summary: 'What changed since a cursor' })
    .input(z.object({ after: z.string() }))
    .output(BoardChanges),
  views: boardViewsContract,
};
