/**
 * Tallies of cases by scope, state and due instant (migration 0038): each change adds rows, and here those of the same come together
 * again. Runs as the feed role; of several nodes one does it.
 */
import type { Lanes } from './lanes.ts';

export async function foldCaseTallies(lanes: Lanes): Promise<void> {
  await lanes.use((sql) => sql`select fold_case_tallies()`);
}
