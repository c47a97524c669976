// Service that did not reach the respondent: contested, upheld, or set aside and done again. The same moves in every state
// between service and the vote.
import { leads, type Move, stays } from '../stage.ts';
import { contestService } from './contest-service.ts';
import { setAsideService } from './set-aside-service.ts';
import { upholdService } from './uphold-service.ts';

export const contestedService: readonly Move[] = [
  stays(contestService),
  stays(upholdService),
  leads(setAsideService, 'verification.serving'),
];
