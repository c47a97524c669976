// Every kind of document and its template. A kind that is not here cannot be made.
import { agenda } from './kinds/agenda.ts';
import { appealDecision } from './kinds/appeal-decision.ts';
import { ballotRecord } from './kinds/ballot-record.ts';
import { certificate } from './kinds/certificate.ts';
import { decision } from './kinds/decision.ts';
import { interviewRecord } from './kinds/interview-record.ts';
import { invitation } from './kinds/invitation.ts';
import { minutes } from './kinds/minutes.ts';
import { notice } from './kinds/notice.ts';
import { paper } from './kinds/paper.ts';
import { report } from './kinds/report.ts';
import { restoration } from './kinds/restoration.ts';
import { serviceRecord } from './kinds/service-record.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [
  notice,
  invitation,
  interviewRecord,
  report,
  paper,
  agenda,
  minutes,
  ballotRecord,
  decision,
  serviceRecord,
  appealDecision,
  restoration,
  certificate,
];
