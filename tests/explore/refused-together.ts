// Guards that refuse the same attempt. A guard that never refuses alone is one that others imply: which, is read off the
// lots kept here, and what the machine without a whole lot would do is judged like that of a machine without one guard.
// Lots of nothing but guards that stand alone somewhere are not kept: nobody asks about them.

/** Joins the ids of a lot; no id holds one. */
const joint = ' & ';

export class RefusedTogether {
  /** How often each lot has refused. */
  readonly lots = new Map<string, number>();
  /** Small lots whose removal breaks an invariant, with the first clause. */
  readonly kills = new Map<string, string>();
  readonly #alone: Set<string>;

  /** `alone` is shared by slices: guards that have refused by themselves. */
  constructor(alone: Set<string>) {
    this.#alone = alone;
  }

  /** Whether the machine without all of these is still worth a look. */
  note(broken: readonly string[]): boolean {
    const [only] = broken;
    if (only !== undefined && broken.length === 1) this.#alone.add(only);
    if (broken.every((id) => this.#alone.has(id))) return false;
    const lot = broken.join(joint);
    const times = (this.lots.get(lot) ?? 0) + 1;
    this.lots.set(lot, times);
    return broken.length <= largestRemoved && times <= looks && !this.kills.has(lot);
  }

  kill(broken: readonly string[], clause: string): void {
    this.kills.set(broken.join(joint), clause);
  }
}

/** Guards that are taken away together, at most. */
const largestRemoved = 4;
/** How often a lot is looked at in one slice without finding a violation. */
const looks = 6;

export function guardsIn(lot: string): string[] {
  return lot.split(joint);
}
