// Where a case that ended in the respondent's favour is made good: everyone who was told is told the outcome.
import { leg, workingDays } from '../leg.ts';
import { inState, type Segment } from './segment.ts';

export const restoration: Segment = inState(
  'resolved.restoring',
  leg('discipline.restore', workingDays(5, 15)),
);
