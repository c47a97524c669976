// Those who act on one case on one node go in turn; what befalls one of them is nobody else's, but that the database is away is.
import { expect, it } from 'vitest';
import { DatabaseUnavailable } from '#db/errors.ts';
import { oneAtATime } from '#server/cases/one-at-a-time.ts';

it('lets each begin when the one before has ended, however it ended', async () => {
  const inTurn = oneAtATime();
  const said: string[] = [];
  const one = inTurn('a', async () => {
    said.push('one begins');
    await Promise.resolve();
    said.push('one ends');
    throw new Error('a fault of its own');
  });
  const two = inTurn('a', async () => said.push('two'));
  const elsewhere = inTurn('b', async () => said.push('elsewhere'));
  await Promise.all([expect(one).rejects.toThrow('of its own'), two, elsewhere]);
  expect(said).toEqual(['one begins', 'elsewhere', 'one ends', 'two']);
});

it('tells all who wait at once that the database let the time of the first pass, and begins anew after them', async () => {
  const inTurn = oneAtATime();
  let begun = 0;
  const waitInVain = () => {
    begun += 1;
    return Promise.reject(new DatabaseUnavailable('DEADLINE', true));
  };
  const results = await Promise.allSettled([1, 2, 3].map(() => inTurn('a', waitInVain)));
  const told = results.map((result) => result.status === 'rejected' && result.reason.outcomeUnknown);
  expect({ told, begun }).toEqual({ told: [true, false, false], begun: 1 });
  expect(await inTurn('a', async () => 'back')).toBe('back');
});

it('lets those behind try where a connection only broke', async () => {
  const inTurn = oneAtATime();
  const broken = inTurn('a', () => Promise.reject(new DatabaseUnavailable('CONNECTION_CLOSED', true)));
  const next = inTurn('a', async () => 'served');
  await expect(broken).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  expect(await next).toBe('served');
});
