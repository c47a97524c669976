// Guards whose removal no invariant notices, each with the reason why that is right. A test holds the list against what
// the exploration finds, so that it can neither grow unseen nor keep what is caught by now.
export const justifiedSurvivors: ReadonlyMap<string, string> = new Map<string, string>();
