// Slices around a report whose matrix lacks something, so that each of its rules is seen to refuse by itself.
import type { LeadIn } from './lead-in.ts';
import * as road from './roads.ts';
import type { Slice } from './slice.ts';
import { around } from './spent-slices.ts';

const { of } = road;

/** Reports on a matrix that lacks something: an element, an answer, an exhibit, or evidence that an element is met. */
export const matrixSlices: readonly Slice[] = [
  ...(
    [
      ['nothing weighed', of('verification', 'reply startDrafting')],
      ['elements not assessed', of('verification', 'reply addressAnswers startDrafting')],
      ['answers not addressed', of('verification', 'reply assessElements startDrafting')],
      [
        'an element not met',
        [
          ...of('verification', 'reply'),
          { type: 'verification.assessElements', edit: 'oneNotMet' },
          ...of('verification', 'addressAnswers startDrafting'),
        ],
      ],
    ] as const satisfies readonly (readonly [string, LeadIn])[]
  ).map(([name, more]) =>
    around(
      `met: ${name}`,
      [...road.toResponding, ...more],
      'verification.submitFindings verification.assessElements verification.addressAnswers',
    ),
  ),
  around(
    'met: evidence that nobody has weighed',
    [
      ...road.toPlanning,
      ...of('verification', 'submitPlan approvePlan recordEvidence assessElements recordEvidence disclose'),
      ...of('verification', 'draftNotice serveNotice recordService reply addressAnswers startDrafting'),
    ],
    'verification.submitFindings',
  ),
];
