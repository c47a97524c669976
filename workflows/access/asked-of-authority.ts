// Whether something in the case waits for the competent authority. It finds every case of its units, and reads one only
// while it is asked to rule on it: outside the case means outside the file.
import type { Facts } from '../case/facts.ts';
import { committee, panel } from '../case/sitting/body.ts';

const chairDuties = [...committee.duties, ...panel.duties];

export function isAskedOfAuthority(facts: Facts): boolean {
  const { beside, reporter, closed, approvals, recourse, sitting, appeal, request } = facts;
  return (
    beside.authorityAskedOn !== null ||
    facts.interim.proposal !== null ||
    facts.interim.measure !== null ||
    facts.inquiry.serviceContestedOn !== null ||
    facts.inquiry.withholdings.some((one) => one.allowed === null) ||
    // The time for the investigation has run out.
    facts.clocks.investigation?.passed === true ||
    beside.officerChallenges.some((one) => one.upheld === null) ||
    reporter.reviewAskedOn !== null ||
    closed.reopeningAskedOn !== null ||
    closed.unsealedUntil !== null ||
    recourse.late !== null ||
    // More time to appeal, before there is a panel.
    request?.clock === 'appeal' ||
    // A chair who has let the body's time run out can be replaced.
    chairDuties.some((key) => facts.clocks[key]?.passed === true) ||
    // An act of two persons that one has proposed.
    Object.keys(approvals).length > 0 ||
    // A challenge to whoever would rule on challenges.
    isChairChallenged(sitting) ||
    // An appeal needs a panel of its making.
    (appeal !== null && appeal.panel.length === 0 && appeal.result === null)
  );
}

function isChairChallenged(sitting: Facts['sitting']): boolean {
  const chairs = sitting?.roll.filter((seat) => seat.chair).map((seat) => seat.memberId) ?? [];
  return sitting?.challenges.some((one) => one.upheld === null && chairs.includes(one.memberId)) ?? false;
}
