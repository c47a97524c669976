// Cases of a running product to which whoever is signed in may add a note: what the benches send again and again.
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import { signIn } from './running-product.ts';

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

type Pair = { caseId: string; cookie: string };

/** Cases with somebody who may add a note to them, each case once: the load spreads over them as people would. */
export async function pairsOf(url: string, without: readonly string[] = []): Promise<Pair[]> {
  const pairs = new Map<string, Pair>();
  for (const account of ['supervisor', 'supervisor2', 'intake', 'intake2', 'investigator', 'investigator2']) {
    const cookie = await signIn(url, account);
    for (const caseId of await commentableCases(url, cookie)) pairs.set(caseId, { caseId, cookie });
  }
  for (const caseId of without) pairs.delete(caseId);
  return [...pairs.values()];
}
