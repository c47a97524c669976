// The record is enough: folding the entries of a case gives its head, for every case of the demo and so for every state
// and nearly every command; an entry that was altered no longer leads there.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordedEntry, replay } from '#server/cases/replay.ts';
import { recordHistories } from '#tests/golden/record-histories.ts';
import { type SeededDemo, startSeededDemo } from '#tests/support/seeded-demo.ts';
import { stateOf } from '#workflows/case/advance.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { stateNames } from '#workflows/case/stages.ts';

type StoredHead = { id: string; state: string; value: unknown; facts: Facts; bytes: number };

let demo: SeededDemo;
let heads: StoredHead[];
let entries: Map<string, RecordedEntry[]>;

beforeAll(async () => {
  demo = await startSeededDemo();
  heads = await demo.sql<StoredHead[]>`
    select stream_id as id, state, value, facts, octet_length(facts::text) as bytes from heads where kind = 'case'`;
  const rows = await demo.sql<(RecordedEntry & { id: string })[]>`
    select stream_id as id, version, type, json_build_object('kind', actor_kind, 'id', actor_id) as actor,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, data, resolved
    from case_entries order by stream_id, version`;
  entries = Map.groupBy(rows, ({ id }) => id);
  if (process.env.RECORD_HISTORIES) await recordHistories(demo.sql, process.env.RECORD_HISTORIES);
}, 400_000);
afterAll(() => demo?.close());

function entriesOf({ id }: StoredHead): RecordedEntry[] {
  return entries.get(id) ?? [];
}

function leadTo(head: StoredHead, recorded: RecordedEntry[]): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(replay(head.id, recorded).facts)), head.facts);
  } catch {
    return false;
  }
}

describe('the entries of a case', () => {
  it('are there for cases in every state', () => {
    // The demo has no merger: each of its cases is told by itself.
    const told = stateNames.filter((name) => name !== 'resolved.merged');
    expect([...new Set(heads.map(({ state }) => state))].toSorted()).toEqual(told.toSorted());
  });

  it('fold to its head, for each of them', () => {
    for (const head of heads.filter(({ state }) => state !== disposedState)) {
      const replayed = replay(head.id, entriesOf(head));
      expect(replayed.value).toEqual(head.value);
      expect(replayed.facts).toEqual(head.facts);
      expect(stateOf(replayed.value)).toBe(head.state);
    }
  });

  it('number from one without a gap', () => {
    for (const head of heads) {
      expect(entriesOf(head).map(({ version }) => version)).toEqual(
        entriesOf(head).map((_, index) => index + 1),
      );
    }
  });

  it('do not fold to it once one of them was altered or left out', () => {
    const head = heads.find(({ state }) => state === 'discipline.inForce');
    if (!head) throw new Error('No sanction is in force.');
    const [first, ...rest] = entriesOf(head);
    if (!first) throw new Error('It has no entries.');
    const altered = [{ ...first, data: { ...first.data, channel: 'media' } }, ...rest];
    expect(leadTo(head, altered)).toBe(false);
    const without = entriesOf(head).filter(({ type }) => type !== 'verification.recordService');
    expect(leadTo(head, without)).toBe(false);
    expect(leadTo(head, entriesOf(head))).toBe(true);
  });

  it('keep the facts below 32 KB', () => {
    expect(Math.max(...heads.map(({ bytes }) => bytes))).toBeLessThan(32 * 1024);
  });
});
