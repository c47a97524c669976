// Whether somebody has proved who they are lately enough for a decision, an export or administration. Signing in counts:
// with a second factor a session begins only after both, so nobody who has just signed in is asked again.
import type { Clock } from '../clock.ts';
import type { Session } from './sessions.ts';

const validMs = 30 * 60_000;

export function confirmedUntil({ confirmedAt }: Session): Date {
  return new Date(confirmedAt.getTime() + validMs);
}

export function isConfirmed(session: Session, clock: Clock): boolean {
  return confirmedUntil(session).getTime() > new Date(clock.now()).getTime();
}
