// Heads that an earlier version of the statechart made, one in each of its states, as they lie in its databases: every one
// of them comes to this version whole, and what nobody wrote a step for is refused by name.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { availableCommands } from '#workflows/case/available.ts';
import { emptyFacts } from '#workflows/case/empty-facts.ts';
import { nothingResolved } from '#workflows/case/resolved.ts';
import { roles } from '#workflows/case/roles.ts';
import { migrateHead, type StoredHead } from '#workflows/case/versions/migrate-head.ts';
import { engine, procedureVersion } from '#workflows/case/versions/procedure-version.ts';

const stored: (StoredHead & { state: string })[] = readFileSync(
  new URL('../golden/duecourse-1/heads.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const nothingYet = emptyFacts({
  ...{ caseId: '', unitId: '', procedure: '', pack: '', calendar: '' },
  receivedOn: '2026-01-01',
});

function migrated(one: StoredHead) {
  const answer = migrateHead(one);
  if (answer.outcome !== 'migrated') throw new Error(answer.outcome);
  return answer.head;
}

describe('a head of duecourse-1', () => {
  it('is kept here for each of its states', () => {
    expect(new Set(stored.map(({ state }) => state)).size).toBe(34);
  });

  it.each(stored)('migrates from $state with every fact that this version reads', (one) => {
    const { facts } = migrated(one);
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(nothingYet).toSorted());
    expect(facts.procedure).toBe(procedureVersion);
  });

  it.each(stored)('keeps in $state what it knew', (one) => {
    const { procedure: _, ...known } = one.facts as Record<string, unknown>;
    expect(migrated(one).facts).toMatchObject(known);
  });

  it.each(stored)('can be asked in $state what anybody may do', (one) => {
    const head = migrated(one);
    const ids = [head.facts.respondentId, ...Object.values(head.facts.officers)];
    const seats = [...(head.facts.sitting?.roll ?? []), ...(head.facts.appealSitting?.roll ?? [])];
    const people = [...new Set([...ids, ...seats.map(({ memberId }) => memberId)])].filter(
      (id) => id !== null,
    );
    const offered = people.flatMap((id) =>
      roles.flatMap((role) => {
        const resolved = { ...nothingResolved, actorRoles: [role] };
        return availableCommands(head, { kind: 'person', id }, resolved, '2026-11-23T02:00:00.000Z').allowed;
      }),
    );
    if (!one.state.startsWith('resolved.')) expect(offered.length).toBeGreaterThan(0);
  });
});

describe('what no step leads from', () => {
  const [first] = stored;

  it('is a version that this one does not know', () => {
    const answer = migrateHead({ ...first, procedure: 'duecourse-0', value: {}, facts: {} });
    expect(answer).toEqual({ outcome: 'unknownVersion', procedure: 'duecourse-0' });
  });

  it('is a state that no longer exists', () => {
    const value = { stage: { verification: 'pondering' }, clock: 'running', effect: 'none' };
    const answer = migrateHead({ procedure: procedureVersion, value, facts: first?.facts });
    expect(answer).toEqual({ outcome: 'unknownState', state: 'verification.pondering' });
  });
});

it('names the XState that is installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/xstate/package.json', 'utf8'));
  expect(engine).toBe(`xstate@${version.split('.').slice(0, 2).join('.')} ${procedureVersion}`);
});
