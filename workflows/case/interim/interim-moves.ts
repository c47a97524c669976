// The moves of the interim suspension: in any unresolved state, changing none of them.
import { type Move, stays } from '../stage.ts';
import { liftInterim } from './lift-interim.ts';
import { objectInterim } from './object-interim.ts';
import { proposeInterim } from './propose-interim.ts';
import { refuseInterim } from './refuse-interim.ts';
import { reviewInterim } from './review-interim.ts';
import { suspendInterim } from './suspend-interim.ts';

export const interimMoves: readonly Move[] = [
  stays(proposeInterim),
  stays(suspendInterim),
  stays(refuseInterim),
  stays(objectInterim),
  stays(reviewInterim),
  stays(liftInterim),
];
