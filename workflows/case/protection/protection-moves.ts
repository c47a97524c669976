// The moves of protection: in every state, the resolved ones included, since protection outlives the case (invariant 17).
import { type Move, stays } from '../stage.ts';
import { answerCheckIn } from './answer-check-in.ts';
import { declineProtection } from './decline-protection.ts';
import { endProtection } from './end-protection.ts';
import { linkRetaliation } from './link-retaliation.ts';
import { monitorProtection } from './monitor-protection.ts';
import { openIdentity } from './open-identity.ts';
import { reportRetaliation } from './report-retaliation.ts';
import { requestProtection } from './request-protection.ts';

export const protectionMoves: readonly Move[] = [
  stays(requestProtection),
  stays(monitorProtection),
  stays(answerCheckIn),
  stays(declineProtection),
  stays(endProtection),
  stays(reportRetaliation),
  stays(linkRetaliation),
  stays(openIdentity),
];
