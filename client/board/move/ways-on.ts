// Where a case can go from its state, for this viewer: read from the statechart's own moves, the commands that the server
// offers them, and those it holds back with reason and article. It decides nothing: the server judges what is sent.
import type { AnyCommand } from '#workflows/case/command.ts';
import { stageOf } from '#workflows/case/stages.ts';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import { possibleNext } from '../../case/possible-next.ts';
import { inOrderOfUse } from '../../case/primary-command.ts';

export type WayOn = { command: AnyCommand; target: string } & (
  | { kind: 'open' }
  /** Theirs, and held back now. */
  | { kind: 'held'; reason: string; article: string }
  /** Somebody else's to take. */
  | { kind: 'others' }
);

/** Each way on from where the case stands: what can be done first, in the order in which it is of use. */
export function waysOn({
  state,
  allowed,
  blocked,
}: Pick<Commands, 'state' | 'allowed' | 'blocked'>): WayOn[] {
  const inUse = inOrderOfUse(
    state,
    allowed.map(({ type }) => type),
  );
  const held = new Map(blocked.map((one) => [one.type, one]));
  const ways = possibleNext(state).flatMap(({ command, target }): WayOn[] => {
    if (inUse.includes(command.type)) return [{ command, target, kind: 'open' }];
    // Taken at the ballot itself, where the page of the case is.
    if (allowed.some(({ type }) => type === command.type)) return [];
    const why = held.get(command.type);
    return why
      ? [{ command, target, kind: 'held', reason: why.reason, article: why.article }]
      : [{ command, target, kind: 'others' }];
  });
  const rank = (way: WayOn) =>
    way.kind === 'open' ? inUse.indexOf(way.command.type) : way.kind === 'held' ? 1_000 : 2_000;
  return ways.sort((one, other) => rank(one) - rank(other));
}

/** Whether a state stands in a column, which is of a stage or of one state. */
export function isIn(state: string, column: string): boolean {
  return column.includes('.') ? state === column : stageOf(state) === column;
}

export type WayInto =
  | { kind: 'open'; ways: WayOn[] }
  | { kind: 'held' | 'others'; way: WayOn }
  /** The column in which it is. */
  | { kind: 'here' }
  /** No step of the procedure leads there from here. */
  | { kind: 'none' };

/** What can be said of a column: what leads into it, else the nearest reason why nothing does. */
export function wayInto(ways: readonly WayOn[], state: string, column: string): WayInto {
  const into = ways.filter(({ target }) => isIn(target, column));
  const open = into.filter(({ kind }) => kind === 'open');
  if (open.length > 0) return { kind: 'open', ways: open };
  if (isIn(state, column)) return { kind: 'here' };
  const [first] = into;
  return first && first.kind !== 'open' ? { kind: first.kind, way: first } : { kind: 'none' };
}
