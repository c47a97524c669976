// Histories as a released version of the procedure made them: read here, replayed by a test, and recorded once, when a
// version is released. A recorded file is never edited: a replay that fails on it is a break of that version.
import { readdirSync, readFileSync } from 'node:fs';
import type { RecordedEntry } from '#server/cases/replay.ts';

export type GoldenHistory = {
  id: string;
  pack: string;
  /** `stage.state` in which it was recorded. */
  state: string;
  entries: (RecordedEntry & { stateTo: string })[];
  head: { value: unknown; facts: unknown };
};

const folder = new URL('./', import.meta.url);

/** The versions whose histories are kept here. */
export function goldenVersions(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(new URL(name, folder)).includes('histories.jsonl'))
    .toSorted();
}

export function goldenHistories(version: string): GoldenHistory[] {
  return readHistories(new URL(`${version}/histories.jsonl`, folder));
}

/** One history a line. */
export function readHistories(file: URL | string): GoldenHistory[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldenHistory);
}

/** As few histories as show every step (state and command) that any of them shows, the most telling first. */
export function fewestThatShowAll(histories: readonly GoldenHistory[]): GoldenHistory[] {
  const chosen: GoldenHistory[] = [];
  const shown = new Set<string>();
  for (;;) {
    const fresh = (one: GoldenHistory) => stepsOf(one).difference(shown).size;
    const [best] = histories.toSorted((a, b) => fresh(b) - fresh(a));
    if (!best || fresh(best) === 0) return chosen;
    chosen.push(best);
    for (const step of stepsOf(best)) shown.add(step);
  }
}

/** Which command led to which state, over the whole history. */
export function stepsOf({ entries }: GoldenHistory): Set<string> {
  return new Set(entries.map(({ type, stateTo }) => `${type} → ${stateTo}`));
}
