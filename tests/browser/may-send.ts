// Whether whoever is signed in to a window may send a command on a case now, as the page asks it.
import type { APIRequestContext } from 'playwright-core';
import type { Commands } from '#workflows/contract/case-schemas.ts';

export async function maySend(
  request: APIRequestContext,
  url: string,
  caseId: string,
  type: string,
): Promise<boolean> {
  const answer = await request.get(`${url}/api/cases/${caseId}/commands`);
  // Where the case is not theirs to see there is no list.
  const { allowed }: Partial<Commands> = await answer.json();
  return allowed?.some((one) => one.type === type) ?? false;
}
