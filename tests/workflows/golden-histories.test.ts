// Every history that a released version of the procedure recorded still folds, entry by entry, to the head that it had.
import { describe, expect, it } from 'vitest';
import { headsOf } from '#server/cases/replay.ts';
import { stateOf } from '#workflows/case/advance.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import { stateNames } from '#workflows/case/stages.ts';
import { procedureVersion } from '#workflows/case/versions/procedure-version.ts';
import { goldenHistories, goldenVersions } from '../golden/histories.ts';

it('there are histories of the present version', () => {
  expect(goldenVersions()).toContain(procedureVersion);
});

describe.each(goldenVersions())('the histories of %s', (version) => {
  const histories = goldenHistories(version);

  it.each(
    histories.map((one) => [`${one.state} (${one.pack}, ${one.entries.length} entries)`, one] as const),
  )('fold to the head that was recorded: %s', (_, { id, entries, head, state }) => {
    const steps = [...headsOf(id, entries)];
    expect(steps.map((step) => stateOf(step.head.value))).toEqual(entries.map(({ stateTo }) => stateTo));
    const folded = steps.at(-1)?.head;
    expect(JSON.parse(JSON.stringify(folded))).toEqual(head);
    expect(folded && stateOf(folded.value)).toBe(state);
  });

  // What came into the procedure since is nothing that an earlier version could show.
  if (version === procedureVersion)
    it('show nearly every state and command of that version', () => {
      const states = new Set(histories.flatMap(({ entries }) => entries.map(({ stateTo }) => stateTo)));
      const types = new Set(histories.flatMap(({ entries }) => entries.map(({ type }) => type)));
      expect(states.size).toBeGreaterThanOrEqual(Math.floor(stateNames.length * 0.9));
      expect(types.size).toBeGreaterThanOrEqual(Math.floor(catalogue.size * 0.75));
    });
});
