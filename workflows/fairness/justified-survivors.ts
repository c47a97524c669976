// Guards whose removal no invariant notices, each with the reason why that is right. A test holds the list against what
// the exploration finds, so that it can neither grow unseen nor keep what is caught by now.
export const justifiedSurvivors: ReadonlyMap<string, string> = new Map<string, string>([
  [
    'discipline.restore / noInterimMeasure',
    'Whatever leads to the end of a case, and this step too, takes an interim measure with it (invariant 14), so that none is ' +
      'left: the guard names what article 33.1 asks for, and an end with a measure would break `14.goneAtTheEnd`.',
  ],
  [
    'discipline.restore / outcomeToRestore',
    'A case comes to be restored only with the outcome that it carries (S6), and without one the statechart has no way on: ' +
      'the guard makes of that a refusal in words.',
  ],
]);
