// The panel votes on the appeal: to confirm, reduce, quash or remit. The choices follow from the decision appealed
// against; a heavier one cannot even be put to the vote.
import { z } from 'zod';
import type { Question } from '../sitting/ballots.ts';
import { panel } from '../sitting/body.ts';
import { openBallotFor } from '../sitting/open-ballot.ts';
import { appealChoices } from './appeal-outcome.ts';

export const appealQuestion: Question = { question: 'appeal', allegationId: null };

export const openAppealBallot = openBallotFor(panel, {
  payload: z.strictObject({}),
  check: [],
  questionOf: () => appealQuestion,
  choicesOf: ({ facts, pack }) => appealChoices(facts, pack),
  sample: () => ({}),
});
