// Puts a paper into the box: without a session, a cookie or a referrer, so that nothing on the way says whose it is. Sending
// the same paper with the same choice again changes nothing, so it may be tried until it is answered.

export type CastAnswer =
  | { outcome: 'taken' }
  | { outcome: 'refused'; detail: string }
  | { outcome: 'noAnswer' };

export async function castPaper(
  ballotId: string,
  paper: { paper: string; signature: string; choice: string },
  language: string,
): Promise<CastAnswer> {
  try {
    const answer = await fetch(`/api/ballots/${ballotId}/papers`, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(paper),
    });
    if (answer.ok) return { outcome: 'taken' };
    if (answer.status >= 500) return { outcome: 'noAnswer' };
    const problem = (await answer.json()) as { detail?: string };
    return { outcome: 'refused', detail: problem.detail ?? '' };
  } catch {
    return { outcome: 'noAnswer' };
  }
}
