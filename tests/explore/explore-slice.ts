// Breadth-first through one slice: every attempt of every spot is judged by all guards. A lawful one is held against the
// invariants and leads on; one that a single guard refuses is what the machine without that guard would have done.
import { createHash } from 'node:crypto';
import { getCommand } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Attempt } from '#workflows/case/rule.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { afterStep } from './after-step.ts';
import { attemptOf } from './attempts.ts';
import { notTheirs } from './implied.ts';
import { keyOf } from './key.ts';
import { moveGuard } from './move-guard.ts';
import { RefusedTogether } from './refused-together.ts';
import { isWithin, type Slice } from './slice.ts';
import type { Found, SliceFindings, Tried } from './slice-findings.ts';
import type { Spot } from './spot.ts';
import { guardedMoves, guardsBroken, type Landed, landingOf, movesByCommand } from './step.ts';
import { later } from './time.ts';
import { openTo, triesOf } from './tries.ts';

type Queued = { spot: Spot; link: number; depth: number };

type Shared = { without?: string | null; visits?: Map<string, number>; alone?: Set<string> };

/** How many successors of a machine without one guard are kept for the search to go on from. */
const looseKept = 6;

export class SliceExplorer {
  readonly found: SliceFindings = {
    leadIn: [],
    links: [],
    transitions: 0,
    depth: 0,
    taken: new Set(),
    refused: new Set(),
    cells: new Map(),
    violations: [],
    kills: new Map(),
    loose: new Map(),
    together: new RefusedTogether(new Set()),
    crashed: new Map(),
    isComplete: false,
  };
  readonly #slice: Slice;
  readonly #pack: RulePack;
  readonly #seen = new Set<string>();
  readonly #visits: Map<string, number>;
  #queue: Queued[] = [];
  /** The guard that the machine does without, or null for the machine as it is. */
  readonly #without: string | null;

  /** `visits` may be shared by slices around the same states, so that what was looked at closely is not again. */
  constructor(
    slice: Slice,
    pack: RulePack,
    { without = null, visits = new Map(), alone = new Set() }: Shared = {},
  ) {
    this.found.together = new RefusedTogether(alone);
    this.#slice = slice;
    this.#pack = pack;
    this.#without = without;
    this.#visits = visits;
  }

  start(spot: Spot, by: Tried | null = null): void {
    this.#reach(spot, -1, by, 0);
  }

  allows(spot: Spot, tried: Tried): boolean {
    const command = getCommand(tried.type);
    return guardsBroken(command, attemptOf(command, spot, this.#pack, tried), 1).length === 0;
  }

  /** Takes one lawful step and no other: how a slice is brought to where it begins. */
  step(spot: Spot, tried: Tried): Spot {
    const command = getCommand(tried.type);
    const attempt = attemptOf(command, spot, this.#pack, tried);
    const broken = guardsBroken(command, attempt);
    const landed = broken.length === 0 ? landingOf(command, attempt) : null;
    if (!landed) throw new Error(`${tried.type} in ${spot.state} was refused: ${broken.join(', ')}`);
    this.found.taken.add(`${spot.state}#${landed.move}`);
    this.found.leadIn.push({ by: tried, state: landed.state });
    const next = afterStep(command, attempt, tried, spot, landed);
    for (const clause of next.broken)
      this.found.violations.push({ clause, path: -1, by: tried, guard: this.#without });
    return next.spot;
  }

  /** Walks until nothing new is found, or as many spots as `most`. */
  run(most: number): SliceFindings {
    let next = 0;
    for (; next < this.#queue.length && next < most; next += 1) {
      const one = this.#queue[next];
      if (!one) break;
      this.#expand(one);
      this.#queue[next] = { ...one, spot: emptied };
      if (this.#without && this.found.violations.length > 0) break;
    }
    this.found.isComplete = next >= this.#queue.length;
    return this.found;
  }

  #reach(spot: Spot, parent: number, by: Tried | null, depth: number): void {
    const key = createHash('md5').update(keyOf(spot)).digest('base64');
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.found.links.push({ parent, by, state: spot.state });
    this.found.depth = Math.max(this.found.depth, depth);
    this.#queue.push({ spot, link: this.found.links.length - 1, depth });
  }

  #expand({ spot, link, depth }: Queued): void {
    if (!isWithin(this.#slice, spot)) return;
    for (const command of movesByCommand(spot.state).keys()) {
      if (this.#slice.only && !this.#slice.only.includes(command.type)) continue;
      // Guards stand alone where the command is lawful for somebody: there everything is tried anew.
      const isOpen = openTo(command, spot, this.#pack, attemptIsLawful);
      const place = `${spot.state}|${command.type}${isOpen ? '|open' : ''}`;
      const visits = this.#visits.get(place) ?? 0;
      this.#visits.set(place, visits + 1);
      for (const { tried, leadsOn } of triesOf(command, spot, this.#pack, this.#slice, visits))
        this.#try(
          command,
          { ...tried, at: spot.at, type: command.type },
          spot,
          link,
          leadsOn ? depth + 1 : null,
        );
    }
    const waited = this.#slice.waits ? later(spot) : null;
    if (waited) this.#reach(waited, link, null, depth + 1);
  }

  #try(command: AnyCommand, tried: Tried, spot: Spot, link: number, depth: number | null): void {
    const attempt = attemptOf(command, spot, this.#pack, tried);
    const broken = guardsBroken(command, attempt, this.#without ? 2 : 99).filter(
      (id) => id !== this.#without,
    );
    const [only] = broken;
    this.#declare(spot.state, command.type, partHeld(attempt, command), only ?? 'done');
    if (only !== undefined) {
      this.found.refused.add(command.type);
      if (this.#without) return;
      const isNews = this.found.together.note(broken);
      if (broken.length === 1) this.#tryWithout(only, command, attempt, tried, spot, link);
      else if (isNews) this.#tryWithoutAll(broken, command, attempt, tried, spot);
      return;
    }
    const landed = this.#land(command, attempt, null);
    if (!landed) return;
    this.found.transitions += 1;
    this.found.taken.add(`${spot.state}#${landed.move}`);
    const next = afterStep(command, attempt, tried, spot, landed);
    for (const clause of next.broken)
      this.found.violations.push({ clause, path: link, by: tried, guard: this.#without });
    if (!this.#without)
      for (const move of guardedMoves(command, attempt))
        this.#misled(move, command, attempt, tried, spot, link);
    if (depth !== null) this.#reach(next.spot, link, tried, depth);
  }

  #declare(state: string, type: string, who: string, answer: string): void {
    const cell = `${state}|${type}|${who}`;
    const known = this.found.cells.get(cell);
    const short = answer.slice(answer.indexOf(' / ') < 0 ? 0 : answer.indexOf(' / ') + 3);
    if (known) known.add(short);
    else this.found.cells.set(cell, new Set([short]));
  }

  /** What the machine without this one guard would have done. */
  #tryWithout(
    guard: string,
    command: AnyCommand,
    attempt: Attempt<unknown>,
    tried: Tried,
    spot: Spot,
    link: number,
  ): void {
    const landed = this.#land(command, attempt, guard);
    if (landed) this.#judgeMutant(guard, afterStep(command, attempt, tried, spot, landed), tried, link);
  }

  /** What the machine without all of these would have done. */
  #tryWithoutAll(
    guards: readonly string[],
    command: AnyCommand,
    attempt: Attempt<unknown>,
    tried: Tried,
    spot: Spot,
  ): void {
    const landed = this.#land(command, attempt, guards.join());
    const broken = landed ? afterStep(command, attempt, tried, spot, landed).broken : [];
    const clause = broken.find((one) => one !== notTheirs) ?? broken[0];
    if (clause !== undefined) this.found.together.kill(guards, clause);
  }

  /** What would have come of it had a guarded move been taken that was not for these facts. */
  #misled(
    move: number,
    command: AnyCommand,
    attempt: Attempt<unknown>,
    tried: Tried,
    spot: Spot,
    link: number,
  ): void {
    const landed = this.#land(command, attempt, 'when', move);
    const guard = moveGuard(spot.state, move);
    if (landed) this.#judgeMutant(guard, afterStep(command, attempt, tried, spot, landed), tried, link);
  }

  #judgeMutant(guard: string, after: { spot: Spot; broken: string[] }, by: Tried, path: number): void {
    const kills = this.found.kills.get(guard) ?? new Map<string, Found>();
    for (const clause of after.broken) if (!kills.has(clause)) kills.set(clause, { clause, path, by, guard });
    if (kills.size > 0) {
      this.found.kills.set(guard, kills);
      this.found.loose.delete(guard);
      return;
    }
    const loose = this.found.loose.get(guard) ?? [];
    if (loose.length < looseKept) loose.push({ parent: path, by, spot: after.spot });
    this.found.loose.set(guard, loose);
  }

  #land(command: AnyCommand, attempt: Attempt<unknown>, guard: string | null, move?: number): Landed | null {
    try {
      return landingOf(command, attempt, move);
    } catch (error) {
      if (guard === null) throw error;
      this.found.crashed.set(guard, String(error));
      return null;
    }
  }
}

/** The part in which somebody tries: the command's own where they have it, else what they are in the case. */
function partHeld({ parts }: Attempt<unknown>, command: AnyCommand): string {
  return command.by.find((part) => parts.has(part)) ?? [...parts][0] ?? 'nobody';
}

function attemptIsLawful(command: AnyCommand, attempt: Attempt<unknown>): boolean {
  return guardsBroken(command, attempt, 1).length === 0;
}

const emptied = {} as Spot;
