// Cases of a running product to which whoever is signed in may add a note: what the benches send again and again.
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { Commands, History, OpenedCase } from '#workflows/contract/case-schemas.ts';
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

/** More cases, registered with the words of one that is there: as many as people work on at the same time, not as many as a demo has. */
export async function registerMore(url: string, count: number): Promise<Pair[]> {
  const cookie = await signIn(url, 'intake');
  const [pattern] = await commentableCases(url, cookie);
  const history = await fetch(`${url}/api/cases/${pattern}/history?limit=1`, { headers: { cookie } });
  const { entries }: History = await history.json();
  const headers = { cookie, origin: url, 'content-type': 'application/json' };
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const body = JSON.stringify({ commandId: v7(), payload: entries[0]?.payload });
    const answer = await fetch(`${url}/api/cases`, { method: 'POST', headers, body });
    if (answer.status !== 201) throw new Error(`A case: ${answer.status} ${await answer.text()}`);
    const { id }: OpenedCase = await answer.json();
    pairs.push({ caseId: id, cookie });
  }
  return pairs;
}
