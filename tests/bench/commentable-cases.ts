// Cases of a running product to which whoever is signed in may add a note: what the benches send again and again.
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { Commands } from '#workflows/contract/case-schemas.ts';

export async function commentableCases(url: string, cookie: string): Promise<string[]> {
  const board: Board = await (await fetch(`${url}/api/board`, { headers: { cookie } })).json();
  const found: string[] = [];
  for (const card of board.cards.filter((one) => one.stage === 'verification' || one.stage === 'detection')) {
    const answer = await fetch(`${url}/api/cases/${card.id}/commands`, { headers: { cookie } });
    const { allowed }: Commands = await answer.json();
    if (allowed.some((one) => one.type === 'case.comment')) found.push(card.id);
  }
  return found;
}
