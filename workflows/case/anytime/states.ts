// What may be sent in any unresolved state: stays and resumes, changes of hands, the clock.
import { type Move, stays } from '../stage.ts';
import { passDeadline } from './pass-deadline.ts';

export const anytime: readonly Move[] = [stays(passDeadline)];
