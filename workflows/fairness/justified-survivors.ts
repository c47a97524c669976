// Guards whose removal no invariant notices, each with the reason why that is right. A test holds the list against what
// the exploration finds, so that it can neither grow unseen nor keep what is caught by now.
export const justifiedSurvivors: ReadonlyMap<string, string> = new Map<string, string>([
  ...['case.reopen', 'case.unseal'].map(
    (type) =>
      [
        `${type} / otherHandNeeded`,
        'Both hands are the authority’s, so that a second hand is whoever may send it at all: it refuses exactly where `by` does. ' +
          'It is made for every act of two persons in one place, and has its own part where the hands differ.',
      ] as const,
  ),
  [
    'case.comment / mentionsReadFile',
    'A note changes no fact and nothing can rest on it, so that no invariant looks at it. The guard keeps a note from telling ' +
      'somebody of a case that they may not see, which the tests of access hold.',
  ],
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
