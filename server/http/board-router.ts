// The procedures of the board and of its kept views. Each asks a service and puts its refusal into words.
import { implement } from '@orpc/server';
import { boardContract } from '#workflows/contract/board-contract.ts';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { listBoardChanges } from '../board/board-changes.ts';
import { listCards, viewBoard } from '../board/board-queries.ts';
import { addView, changeView, dropView, listViews, type ViewRefusal } from '../board/board-views.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

const api = implement(boardContract).$context<ApiContext>();

const problems: Record<ViewRefusal, ProblemCode> = {
  absent: 'view.notFound',
  notYours: 'view.notYours',
  conflict: 'view.conflict',
  tooMany: 'view.tooMany',
};

function given<T extends object>(answer: T | ViewRefusal): T {
  if (typeof answer === 'string') throw refusedWith(problems[answer]);
  return answer;
}

export const boardRouter = api.router({
  get: api.get.handler(({ input, context: { services, viewer } }) =>
    viewBoard(services.board, viewer, input),
  ),
  cards: api.cards.handler(({ input, context: { services, viewer } }) =>
    listCards(services.board, viewer, input),
  ),
  changes: api.changes.handler(async ({ input, context: { services, viewer } }) => {
    const changes = await listBoardChanges(services, viewer, input.after);
    if (changes === 'notACursor') throw refusedWith('cursor.invalid');
    return changes;
  }),
  views: {
    list: api.views.list.handler(({ context: { services, viewer } }) =>
      listViews(services.boardViews, viewer),
    ),
    add: api.views.add.handler(async ({ input, context: { services, viewer } }) =>
      given(await addView(services.boardViews, viewer, input)),
    ),
    change: api.views.change.handler(async ({ input, context: { services, viewer } }) =>
      given(await changeView(services.boardViews, viewer, input)),
    ),
    drop: api.views.drop.handler(async ({ input, context: { services, viewer } }) =>
      given(await dropView(services.boardViews, viewer, input)),
    ),
  },
});
