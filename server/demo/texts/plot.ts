// A plot: what one invented case is about, told in the voices of all who write in its file. Conduct only, at the level
// of acts, papers and days; never an opinion, and nothing that happened to a real person.

export type Plot = {
  provision: string;
  /** Only a head of unit could have done it. */
  headOnly?: boolean;
  /** Only the holder of an office could have done it. */
  officialOnly?: boolean;
  /** A noun phrase that other sentences take up: "việc …". */
  topic: string;
  subject: string;
  account: string;
  act: string;
  places: readonly string[];
  /** Why it is this person. */
  basis: string;
  exhibits: readonly [string, string, ...string[]];
  /** What speaks for the allegation and against it. */
  speaksFor: string;
  speaksAgainst: string;
  denied: string;
  admitted: string;
  /**
   * Words of this plot: `{fund}` is filled with one of `slots.fund`, the same one throughout the case. A choice that
   * begins with codes of units and a bar happens in those units only.
   */
  slots: Readonly<Record<string, readonly string[]>>;
};
