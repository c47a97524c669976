// The question before a decision, an export or an act of administration: has this person proved lately who they are? Asked
// before anything is looked up, so that the refusal says nothing of what it would have been about.
import { isConfirmed } from '../people/recent-confirmation.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';

/** Throws `session.stepUpRequired`, which the page answers by asking and sending again. */
export function requireConfirmed({ session, services }: Pick<ApiContext, 'session' | 'services'>): void {
  if (!isConfirmed(session, services.writePath.clock)) throw refusedWith('session.stepUpRequired');
}
