// Time limits of the standard procedure, chapter IV. Each number with its source; where no written rule gives one,
// the source says that it is the organisation's own.
import type { RulePack } from '../pack.ts';

const source = 'standard 2026.1';
const ownSource = 'the organisation’s own';

export const clocksVerification: RulePack['clocks'] = {
  appointment: {
    amount: 5,
    unit: 'wd',
    side: 'body',
    article: '12.1',
    pausable: true,
    source: `${ownSource}, 12.1`,
  },
  investigation: {
    amount: 90,
    unit: 'd',
    side: 'body',
    article: '12.3',
    pausable: true,
    source: `${source}, 12.3`,
  },
  // What the one extension of the investigation may add; no state runs it as a clock.
  investigationExtension: {
    amount: 90,
    unit: 'd',
    side: 'body',
    article: '12.3',
    pausable: true,
    source: `${source}, 12.3`,
  },
  // From opening to service (invariant 15); again when a new allegation needs a new notice.
  notice: {
    amount: 30,
    unit: 'd',
    side: 'body',
    article: '12.4',
    pausable: true,
    source: `${ownSource}, 12.4`,
  },
  service: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '12.5',
    pausable: true,
    source: `${ownSource}, 12.5`,
  },
  reply: {
    amount: 28,
    unit: 'd',
    side: 'person',
    article: '12.7',
    pausable: true,
    source: `${source}, 12.7`,
  },
  // How long an interview is announced ahead; no state runs it as a clock.
  interviewNotice: {
    amount: 10,
    unit: 'wd',
    side: 'person',
    article: '13.2',
    pausable: true,
    source: `${source}, 13.2`,
  },
  // How long whoever spoke has for the record of it; no state runs it as a clock.
  interviewRecord: {
    amount: 10,
    unit: 'wd',
    side: 'person',
    article: '13.2',
    pausable: true,
    source: `${ownSource}, 13.2`,
  },
  // For the ruling on a request of the respondent for an inquiry, whatever state the case is in.
  inquiryRuling: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '13.3',
    pausable: true,
    source: `${ownSource}, 13.3`,
  },
  // For the authority's ruling on what is to be withheld.
  withholdingRuling: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '13.6',
    pausable: true,
    source: `${ownSource}, 13.6`,
  },
  // For the ruling on a contested service, whatever state the case is in.
  serviceRuling: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '12.5',
    pausable: true,
    source: `${ownSource}, 12.5`,
  },
  review: {
    amount: 10,
    unit: 'wd',
    side: 'body',
    article: '15.1',
    pausable: true,
    source: `${ownSource}, 15.1`,
  },
};
