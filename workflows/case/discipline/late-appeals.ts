// Wherever a decision has become final the respondent can ask to appeal out of time, and be let.
import { leads, type Move, stays } from '../stage.ts';
import { admitLateAppeal, isTakenUp } from './admit-late-appeal.ts';
import { requestLateAppeal } from './request-late-appeal.ts';

export const lateAppeals: readonly Move[] = [
  stays(requestLateAppeal),
  leads(admitLateAppeal, 'discipline.appealed', isTakenUp),
  stays(admitLateAppeal),
];
