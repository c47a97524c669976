// A case of the demo that a test goes on with, found on the board of whoever is to open it.
import type { BrowserContext } from 'playwright-core';
import type { Board } from '#workflows/contract/board-schemas.ts';

type Card = Board['cards'][number];

/** A case in `state` whose respondent is somebody's, as the account sees it. */
export async function cardIn(
  url: string,
  context: BrowserContext,
  state: string,
  suits: (url: string, context: BrowserContext, id: string) => Promise<boolean> = async () => true,
): Promise<Card> {
  const board: Board = await (await context.request.get(`${url}/api/board`)).json();
  for (const card of board.cards.filter((one) => one.state === state && one.respondent))
    if (await suits(url, context, card.id)) return card;
  throw new Error(`The demo has no such case in ${state} for this account.`);
}

/** Whoever has nothing to do with a case is asked first why they look. */
export async function opensUnasked(url: string, context: BrowserContext, id: string): Promise<boolean> {
  const headers = { 'x-purpose': 'ask' };
  return (await context.request.get(`${url}/api/cases/${id}`, { headers })).ok();
}
