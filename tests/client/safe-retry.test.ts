// What is sent is sent until it is answered, always under the same id, and never again once it was refused; what was fetched is
// read on until it is refused.
import { describe, expect, it } from 'vitest';
import { isGone, NoAnswerError, ProblemError } from '#client/api/problem-error.ts';
import { commandIdKeeper, untilAnswered } from '#client/api/safe-retry.ts';
import { uuidV7 } from '#client/api/uuid-v7.ts';

const atOnce = async () => undefined;

function refusal(code: string, status: number): ProblemError {
  return new ProblemError({ type: 'about:blank', title: code, status, detail: code, code });
}

/** Fails with each of the errors in turn, then answers. */
function line(...errors: Error[]) {
  const sent = { times: 0 };
  return {
    sent,
    attempt: async () => {
      const error = errors[sent.times];
      sent.times += 1;
      if (error) throw error;
      return 'answer';
    },
  };
}

describe('sending until answered', () => {
  it('tries again where no answer came or the server is away', async () => {
    const { attempt, sent } = line(new NoAnswerError(), refusal('server.unavailable', 503));
    await expect(untilAnswered(attempt, atOnce)).resolves.toBe('answer');
    expect(sent.times).toBe(3);
  });

  it('gives up after the third retry and says why', async () => {
    const { attempt, sent } = line(...Array.from({ length: 9 }, () => new NoAnswerError('gone')));
    await expect(untilAnswered(attempt, atOnce)).rejects.toThrow('gone');
    expect(sent.times).toBe(4);
  });

  it.each([
    ['conflict.version', 409],
    ['refusal.notEntitled', 422],
    ['session.missing', 401],
  ])('does not repeat what was refused with %s', async (code, status) => {
    const { attempt, sent } = line(refusal(code, status));
    await expect(untilAnswered(attempt, atOnce)).rejects.toMatchObject({ code });
    expect(sent.times).toBe(1);
  });

  it('does not take a bug for a lost connection', async () => {
    const { attempt, sent } = line(new TypeError('x is not a function'));
    await expect(untilAnswered(attempt, atOnce)).rejects.toThrow(TypeError);
    expect(sent.times).toBe(1);
  });
});

describe('the id of a command', () => {
  it('stays with the same body until an answer came, and goes with it', () => {
    let made = 0;
    const ids = commandIdKeeper(() => `id-${++made}`);
    expect(ids.idFor({ a: 1 })).toBe('id-1');
    expect(ids.idFor({ a: 1 })).toBe('id-1');
    expect(ids.idFor({ a: 2 })).toBe('id-2');
    ids.answered();
    expect(ids.idFor({ a: 2 })).toBe('id-3');
  });

  it('is a UUID of version 7 that sorts by its time', () => {
    const [early, late] = [uuidV7(1_700_000_000_000), uuidV7(1_700_000_000_001)];
    for (const id of [early, late])
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < late).toBe(true);
    expect(Number.parseInt(early.replaceAll('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
  });
});

describe('what was fetched before', () => {
  it('can be read on while nothing answers, and not once it was refused', () => {
    const data = { ref: '2026-0001' };
    expect(isGone({ data, error: null })).toBe(false);
    expect(isGone({ data, error: new NoAnswerError() })).toBe(false);
    expect(isGone({ data, error: refusal('server.unavailable', 503) })).toBe(false);
    expect(isGone({ data, error: refusal('case.notFound', 404) })).toBe(true);
    expect(isGone({ data: undefined, error: new NoAnswerError() })).toBe(true);
  });
});
