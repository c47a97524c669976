// Investigation: appointing, planning, gathering, notice and service, reply, report, review. The respondent is in the
// case from the notice on and can always hand in evidence; a report is drafted only once they have been heard.
import type { Facts } from '../facts.ts';
import { leads, type Move, type Stage, stays } from '../stage.ts';
import { leadsOnceAgreed } from '../two-person.ts';
import { addAllegation } from './add-allegation.ts';
import { addEvidenceVersion } from './add-evidence-version.ts';
import { addressAnswers } from './address-answers.ts';
import { admitAllegation } from './admit-allegation.ts';
import { amendAllegation } from './amend-allegation.ts';
import { appoint } from './appoint.ts';
import { approvePlan } from './approve-plan.ts';
import { approveReport } from './approve-report.ts';
import { assessElements } from './assess-elements.ts';
import { closeNoCase } from './close-no-case.ts';
import { closeRecord } from './close-record.ts';
import { contestedService } from './contested-service.ts';
import { continueBeyondLimit } from './continue-beyond-limit.ts';
import { declineAllegation } from './decline-allegation.ts';
import { disclose } from './disclose.ts';
import { draftNotice } from './draft-notice.ts';
import { dropAllegation } from './drop-allegation.ts';
import { extendInvestigation } from './extend-investigation.ts';
import { grantExtension } from './grant-extension.ts';
import { presentRecord } from './present-record.ts';
import { protectWitness } from './protect-witness.ts';
import { recordEvidence } from './record-evidence.ts';
import { recordInterview } from './record-interview.ts';
import { recordService } from './record-service.ts';
import { redactEvidence } from './redact-evidence.ts';
import { refuseExtension } from './refuse-extension.ts';
import { reply } from './reply.ts';
import { requestExtension } from './request-extension.ts';
import { requestInquiry } from './request-inquiry.ts';
import { returnReport } from './return-report.ts';
import { ruleOnRequest } from './rule-on-request.ts';
import { ruleOnWithholding } from './rule-on-withholding.ts';
import { serveNotice } from './serve-notice.ts';
import { startDrafting } from './start-drafting.ts';
import { submitEvidence } from './submit-evidence.ts';
import { submitFindings } from './submit-findings.ts';
import { submitPlan } from './submit-plan.ts';
import { waiveReply } from './waive-reply.ts';
import { withhold } from './withhold.ts';

const inquiring: readonly Move[] = [
  stays(recordEvidence),
  stays(recordInterview),
  stays(addEvidenceVersion),
  stays(redactEvidence),
  stays(presentRecord),
  stays(closeRecord),
  stays(protectWitness),
  stays(assessElements),
  stays(addressAnswers),
  stays(extendInvestigation),
  stays(continueBeyondLimit),
  stays(withhold),
];

/** The respondent can always ask and hand in. */
const fromTheRespondent: readonly Move[] = [
  stays(submitEvidence),
  stays(requestInquiry),
  stays(ruleOnRequest),
];

/** An allegation that was admitted leads back to gathering, from where it is notified. */
const changingAllegations: readonly Move[] = [
  stays(addAllegation),
  stays(amendAllegation),
  leads(admitAllegation, 'verification.gathering'),
  stays(declineAllegation),
  stays(dropAllegation),
];

/** The gist of what is withheld is something new to reply to, as a late disclosure would be. */
function gistWasGiven({ inquiry }: Facts): boolean {
  return inquiry.withholdings.at(-1)?.allowed === true;
}

export const verification: Stage = {
  name: 'verification',
  words: { vi: 'Thẩm tra, xác minh', en: 'Investigation' },
  initial: 'appointing',
  states: {
    appointing: {
      words: { vi: 'Chờ giao thẩm tra', en: 'Awaiting an investigator' },
      clocks: ['appointment', 'notice'],
      onDesk: ['supervisor'],
      moves: [leads(appoint, 'verification.planning'), stays(dropAllegation)],
    },
    planning: {
      words: { vi: 'Lập kế hoạch', en: 'Planning' },
      clocks: ['notice', 'investigation'],
      onDesk: ['investigator', 'supervisor'],
      moves: [
        stays(submitPlan),
        leads(approvePlan, 'verification.gathering'),
        stays(dropAllegation),
        stays(continueBeyondLimit),
      ],
    },
    gathering: {
      words: { vi: 'Thu thập chứng cứ', en: 'Gathering evidence' },
      clocks: ['notice', 'investigation'],
      onDesk: ['investigator'],
      moves: [
        ...inquiring,
        ...fromTheRespondent,
        stays(disclose),
        stays(ruleOnWithholding),
        stays(draftNotice),
        leads(serveNotice, 'verification.serving'),
        ...changingAllegations,
      ],
    },
    serving: {
      words: { vi: 'Chờ tống đạt thông báo', en: 'Notice being served' },
      clocks: ['service', 'notice', 'investigation'],
      onDesk: ['secretary'],
      moves: [
        leads(recordService, 'verification.responding', (after) => after.notice?.servedOn != null),
        stays(recordService),
        ...inquiring,
        ...fromTheRespondent,
        stays(disclose),
        stays(ruleOnWithholding),
        ...changingAllegations,
      ],
    },
    responding: {
      words: { vi: 'Chờ giải trình', en: 'Awaiting the reply' },
      clocks: ['reply', 'investigation'],
      onDesk: ['respondent'],
      moves: [
        stays(reply),
        stays(waiveReply),
        ...contestedService,
        stays(requestExtension),
        stays(grantExtension),
        stays(refuseExtension),
        ...inquiring,
        ...fromTheRespondent,
        stays(disclose),
        stays(ruleOnWithholding),
        leads(startDrafting, 'verification.drafting'),
        ...changingAllegations,
      ],
    },
    drafting: {
      words: { vi: 'Soạn báo cáo', en: 'Drafting the report' },
      clocks: ['investigation'],
      onDesk: ['investigator'],
      moves: [
        ...inquiring,
        ...fromTheRespondent,
        ...contestedService,
        // What is disclosed now was not before the respondent when they replied: they get their window again.
        leads(disclose, 'verification.responding'),
        leads(ruleOnWithholding, 'verification.responding', gistWasGiven),
        stays(ruleOnWithholding),
        leads(submitFindings, 'verification.reviewing'),
        ...changingAllegations,
      ],
    },
    reviewing: {
      words: { vi: 'Chờ duyệt báo cáo', en: 'Awaiting the review' },
      clocks: ['review', 'investigation'],
      onDesk: ['reviewer'],
      moves: [
        leads(approveReport, 'advice.drafting'),
        leads(returnReport, 'verification.gathering', (after) => after.reportReturnedTo === 'gathering'),
        leads(returnReport, 'verification.drafting'),
        ...leadsOnceAgreed(closeNoCase, 'resolved.restoring'),
        stays(continueBeyondLimit),
        ...contestedService,
        ...fromTheRespondent,
        ...changingAllegations,
      ],
    },
  },
};
