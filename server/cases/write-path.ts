// What the write path stands on: connections, the directory, keys and the clock. Made once a process; the demo generator
// makes its own, with the seed role and a clock that it sets.
import type { KeyObject } from 'node:crypto';
import type { Append } from '#db/append-groups.ts';
import type { Reader } from '#db/as-actor.ts';
import type { Lanes } from '#db/lanes.ts';
import type { Ballots } from '../ballots/ballots.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../people/directory.ts';
import type { CaseKeys } from './case-keys.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import type { WarmHeads } from './warm-heads.ts';

export type WritePath = {
  /** Of the app role: for what is written beside the record. */
  lanes: Lanes;
  /** The only way to write the record: as the app role, or as the seed role, which may choose the instant. */
  append: Append;
  reader: Reader;
  /** For the system's own commands. */
  feedLanes: Lanes;
  directory: Directory;
  keys: CaseKeys;
  bodyMacKey: KeyObject;
  clock: Clock;
  warm: WarmHeads;
  inTurn: OneAtATime;
  /** The rule pack under which cases are opened. */
  readonly pack: string;
  /** The edition of the calendar under which cases are opened. */
  readonly calendar: string;
  /** Called after each append, so that this node's live clients hear of it at once. */
  wake: () => void;
  ballots: Ballots;
};
