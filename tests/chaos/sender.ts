// People who send commands whatever happens, each with an id of its own that stays when it is sent again, who come again when they are
// asked to, at once where nobody answered, and who keep what was acknowledged to them. Nothing counts as refused but what the
// product itself refused.
import { registration } from '#tests/support/case-over-http.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { OpenedCase, Receipt } from '#workflows/contract/case-schemas.ts';
import { pause } from './bar.ts';
import { atPace, type Pace } from './pace.ts';
import type { ChaosWorld } from './world.ts';

export type Acknowledged = { caseId: string; version: number; position: string; tries: number };

export type Sender = {
  cases: readonly string[];
  /** By the command's id. */
  acknowledged: Map<string, Acknowledged>;
  /** Answers that are no outage and no success, by status and code. */
  refused: Map<string, number>;
  /** Every answer, in the order in which they came. */
  answers: { begunAt: number; ms: number; status: number | null }[];
  /** Sends one note on some case and comes back when it was answered for good. */
  sendOne: () => Promise<void>;
  /** Begins so many a second until told to stop; then all of them have been answered. */
  sendAtRate: (perSecond: number) => Pace;
  /** Longest time between two acknowledgements so far, in ms, since it was asked last. */
  longestSilence: () => number;
};

const patienceMs = 8_000;
/** Whoever waits so long gives up, and the bar is not met. */
const mostTries = 400;

export async function openSender(
  world: Pick<ChaosWorld, 'as' | 'balancer'>,
  cases: readonly string[],
  random: () => number,
): Promise<Sender> {
  const { cookie } = await world.as('intake');
  const acknowledged = new Map<string, Acknowledged>();
  const refused = new Map<string, number>();
  const answers: Sender['answers'] = [];
  let last = performance.now();
  let longest = 0;

  async function sendOne(): Promise<void> {
    const caseId = cases[Math.floor(random() * cases.length)] ?? '';
    const commandId = v7();
    const body = JSON.stringify({
      type: 'case.comment',
      payload: { note: `Ghi chú ${commandId}` },
      commandId,
    });
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const begunAt = performance.now();
      const answer = await post(`${world.balancer.url}/api/cases/${caseId}/commands`, cookie, body);
      answers.push({ begunAt, ms: performance.now() - begunAt, status: answer?.status ?? null });
      if (answer?.status === 200) {
        const { version, position } = JSON.parse(answer.text) as Receipt;
        acknowledged.set(commandId, { caseId, version, position: String(position), tries });
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        return;
      }
      if (answer && answer.status !== 503 && answer.status !== 429) {
        const key = `${answer.status} ${answer.text.slice(0, 120)}`;
        refused.set(key, (refused.get(key) ?? 0) + 1);
        return;
      }
      await pause(answer?.againAfterMs ? answer.againAfterMs * (1 + random()) : 20 + random() * 180);
    }
    refused.set('never answered', (refused.get('never answered') ?? 0) + 1);
  }

  return {
    ...{ cases, acknowledged, refused, answers, sendOne },
    sendAtRate: (perSecond) => atPace(perSecond, sendOne),
    longestSilence: () => {
      const found = longest;
      longest = 0;
      last = performance.now();
      return found;
    },
  };
}

/** `againAfterMs`: when whoever is put off is asked to come again (RFC 9110, Retry-After); 0 where nothing is said of it. */
type Told = { status: number; text: string; againAfterMs: number };

/** Null where no answer came: nobody knows whether it was done. */
export async function post(url: string, cookie: string, body: string): Promise<Told | null> {
  try {
    const { origin } = new URL(url);
    const response = await fetch(url, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    const againAfterMs = Number(response.headers.get('retry-after')) * 1_000;
    return { status: response.status, text: await response.text(), againAfterMs };
  } catch {
    return null;
  }
}

/** Cases that the intake officer has registered. */
export async function registerCases(world: Pick<ChaosWorld, 'as'>, count: number): Promise<string[]> {
  const intake = await world.as('intake');
  const ids: string[] = [];
  while (ids.length < count) {
    const some = Array.from({ length: Math.min(8, count - ids.length) }, async () => {
      const answer = await intake.post<OpenedCase>('/api/cases', {
        commandId: v7(),
        payload: registration(),
      });
      if (answer.status !== 201) throw new Error(`register: ${answer.status} ${answer.text}`);
      return answer.body.id;
    });
    ids.push(...(await Promise.all(some)));
  }
  return ids;
}
