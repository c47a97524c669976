// What a random walk has met so far: how its steps ended, where it has been, and on what machine and server said two things.
type WalkReport = {
  steps: number;
  done: number;
  refused: number;
  unseen: number;
  /** Commands that somebody could not send because the case was not theirs to see. */
  /** Done, or refused to somebody whose part it is to send it: they see the case when they send it. */
  heard: Set<string>;
  unseenThoughLawful: Set<string>;
  states: Set<string>;
  types: Set<string>;
  disagreements: string[];
};

export function emptyReport(): WalkReport {
  return {
    ...{ steps: 0, done: 0, refused: 0, unseen: 0 },
    ...{ states: new Set<string>(), types: new Set<string>(), disagreements: [] },
    ...{ heard: new Set<string>(), unseenThoughLawful: new Set<string>() },
  };
}
