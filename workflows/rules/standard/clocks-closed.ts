// Time limits of the standard procedure beside and after the stages: the reporter's feedback and review, rulings on
// challenges and requests, holds and retention. Each number with its source.
import type { RulePack } from '../pack.ts';

const source = 'standard 2026.1';
const ownSource = 'the organisation’s own';

type Limit = RulePack['clocks'][string];

function body(amount: number, article: string, from: string): Limit {
  return { amount, unit: 'd', side: 'body', article, pausable: false, source: `${from}, ${article}` };
}

export const clocksClosed: RulePack['clocks'] = {
  // From the report on, whatever state the case is in, until the reporter has been told; no stay puts it off.
  reporterFeedback: body(90, '10.3', source),
  // From being told of the outcome.
  reporterReview: {
    amount: 30,
    unit: 'd',
    side: 'person',
    article: '11.7',
    pausable: false,
    source: `${source}, 11.7`,
  },
  reviewRuling: body(30, '11.7', ownSource),
  officerRuling: body(10, '4.10', ownSource),
  authorityAnswer: body(15, '4.11', ownSource),
  stayRuling: body(10, '4.1', ownSource),
  referralAnswer: body(90, '4.13', ownSource),
  reopeningRuling: body(60, '34.1', ownSource),
  // Due at the instant at which a cleared case is closed; after an unsealing, on the day that ends it.
  sealing: body(1, '34.2', source),
  // How long a sealed case may be open for a stated purpose.
  unsealed: body(30, '34.2', ownSource),
  // An interim measure: its review, its longest first term, and the answer to a proposal or an objection. No stay stops them.
  interimReview: body(30, '5.1', source),
  interimEnd: body(90, '5.1', source),
  interimRuling: body(10, '5.3', ownSource),
  // Protection: the answer to a request, the next check-in (its days are in `protection`), a case for a retaliation.
  protectionRuling: body(5, '6.1', ownSource),
  protectionCheckIn: body(30, '6.1', source),
  retaliationCase: body(10, '6.2', ownSource),
  // Between the notice of the disposal, which is the first person's proposal, and the second person's agreement.
  disposalNotice: body(30, '34.2', ownSource),
  holdReview: body(180, '34.3', ownSource),
  // Its length is that of the outcome in the pack's `retention`.
  retention: { ...body(1, '34.2', source), unit: 'y' },
};
