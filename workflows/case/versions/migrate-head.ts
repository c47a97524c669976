// Brings the head of a case that an earlier version of the statechart made to this one, step by step. Each step is
// explicit and tested on stored heads of that version; a version or a state without a step is refused, never guessed at.
import type { StateValue } from 'xstate';
import type { Head } from '../advance.ts';
import type { Facts } from '../facts.ts';
import { findState } from '../stages.ts';
import { fromDuecourse1 } from './from-duecourse-1.ts';
import { procedureVersion } from './procedure-version.ts';

/** A head as it was stored: its facts have the shape of the version that made them. */
export type StoredHead = { procedure: string; value: unknown; facts: unknown };

export type MigrationStep = { to: string; migrate: (head: LooseHead) => LooseHead };

/** A head between two versions: known to be JSON, not yet known to have this version's shape. */
export type LooseHead = { value: Record<string, unknown>; facts: Record<string, unknown> };

export type Migrated =
  | { outcome: 'current'; head: Head }
  /** `from` is the version that made the head; the next entry records the change of version. */
  | { outcome: 'migrated'; head: Head; from: string }
  | { outcome: 'unknownVersion'; procedure: string }
  | { outcome: 'unknownState'; state: string };

const steps: Readonly<Record<string, MigrationStep>> = {
  'duecourse-1': { to: 'duecourse-2', migrate: fromDuecourse1 },
  // The third version asks a report for its matrix: a case that has none yet has an empty one, which is none.
  'duecourse-2': { to: 'duecourse-3', migrate: (head) => head },
  // The fourth waits after the notice of a disposal: a proposal that stands begins its wait with the next entry.
  'duecourse-3': { to: 'duecourse-4', migrate: (head) => head },
};

/** The head under this version of the procedure, or why it cannot be had. */
export function migrateHead({ procedure, value, facts }: StoredHead): Migrated {
  let loose = { value, facts } as LooseHead;
  let version = procedure;
  while (version !== procedureVersion) {
    const step = steps[version];
    if (!step) return { outcome: 'unknownVersion', procedure };
    loose = step.migrate(loose);
    version = step.to;
  }
  const state = stateIn(loose.value);
  // XState drops what it cannot resolve without a word: the state is looked up before it ever sees the value.
  if (!findState(state)) return { outcome: 'unknownState', state };
  const head: Head = {
    value: loose.value as StateValue,
    facts: { ...loose.facts, procedure: version } as Facts,
  };
  return procedure === procedureVersion
    ? { outcome: 'current', head: { value: head.value, facts: loose.facts as Facts } }
    : { outcome: 'migrated', head, from: procedure };
}

/** `stage.state` of a stored value, or what stands in its place. */
function stateIn(value: Record<string, unknown>): string {
  const stage = value?.stage;
  const [pair] = stage && typeof stage === 'object' ? Object.entries(stage) : [];
  return pair && typeof pair[1] === 'string' ? `${pair[0]}.${pair[1]}` : JSON.stringify(value);
}
