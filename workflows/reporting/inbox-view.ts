// What a reporter is shown of their report: what they wrote, what officers wrote to them, the dates that are owed to them, and
// what they may do now. Where the case stands, whom it concerns and what was found is said by officers in their own words or not
// at all: nothing here is read off the state.
import { type Head, situationOf } from '../case/advance.ts';
import { availableCommands } from '../case/available.ts';
import { startClock } from '../case/clocks.ts';
import { findProtection, nextCheckIn, type Protection } from '../case/protection/protection-facts.ts';
import { nothingResolved } from '../case/resolved.ts';
import { type InboxMessage, type InboxView, reporterActs } from '../contract/reporting-schemas.ts';
import type { Instant } from '../rules/day.ts';

export type InboxEntry = {
  version: number;
  at: Instant;
  type: string;
  actorKind: string;
  text: Record<string, unknown>;
};

/** What officers write to the reporter, and under which field. An acknowledgement and a ruling on a review are only dated. */
const toReporter: Readonly<Record<string, string | null>> = {
  'detection.acknowledge': null,
  'detection.askReporter': 'question',
  'case.informReporter': 'message',
  'detection.decideReview': null,
};

/** What the reporter wrote, their own words back to them. */
const fromReporter: Readonly<Record<string, string>> = {
  'detection.register': 'account',
  'detection.answerQuestion': 'answer',
  'detection.requestReview': 'reasons',
  'case.addInformation': 'message',
  'case.withdrawReport': 'reasons',
  'case.requestProtection': 'account',
  'case.reportRetaliation': 'account',
  'case.answerCheckIn': 'account',
};

const codes = ['about', 'result', 'fear', 'pressure', 'faring'];

export function inboxViewOf(head: Head, entries: readonly InboxEntry[], now: Instant): InboxView {
  const { facts } = head;
  const { clocks, reporter } = facts;
  const self = { kind: 'reporter', id: reporter.linkId ?? null } as const;
  const { allowed } = availableCommands(head, self, nothingResolved, now);
  const may = new Set(allowed.map(({ type }) => type));
  const situation = situationOf(head, self, nothingResolved, now);
  // Counted anew: the clock itself ends with the stage, and would say that the case has moved on.
  const owedBy = startClock('acknowledge', { ...situation, day: facts.receivedOn }).dueDay;
  const mine = latestProtection(head);
  return {
    receivedOn: facts.receivedOn,
    acknowledged: { on: facts.acknowledgedOn, by: facts.acknowledgedOn === null ? owedBy : null },
    feedback: { by: clocks.reporterFeedback?.dueDay ?? null, toldOn: reporter.toldOn },
    question: may.has('detection.answerQuestion') ? { by: clocks.reporterAnswer?.dueDay ?? null } : null,
    withdrawnOn: reporter.withdrawal?.on ?? null,
    review:
      reporter.reviewsAsked > 0 || may.has('detection.requestReview')
        ? { by: clocks.reporterReview?.dueDay ?? null, asked: reporter.reviewsAsked > 0 }
        : null,
    protection: mine && {
      ...{ status: mine.status, since: mine.since, checkedOn: mine.checkedOn },
      nextCheckIn: mine.status === 'monitored' ? nextCheckIn(mine, situation.pack) : null,
    },
    retaliations: facts.protection.retaliations
      .filter((one) => one.who === 'reporter')
      .map(({ on, caseId }) => ({ on, isOpened: caseId !== null })),
    messages: entries.flatMap(messageOf),
    may: reporterActs.filter((type) => may.has(type)),
  };
}

/** A request that waits comes before a protection that runs, and both before what is over. */
function latestProtection({ facts }: Head): Protection | null {
  const named = { who: 'reporter' } as const;
  const standing = findProtection(facts, named, 'requested') ?? findProtection(facts, named, 'monitored');
  return standing ?? facts.protection.protections.findLast((one) => one.who === 'reporter') ?? null;
}

function messageOf({ version, at, type, actorKind, text }: InboxEntry): InboxMessage[] {
  const isOwn = actorKind === 'reporter' && type in fromReporter;
  if (!isOwn && !(type in toReporter)) return [];
  const field = isOwn ? fromReporter[type] : toReporter[type];
  const code = codes.map((key) => text[key]).find((value) => typeof value === 'string');
  const files = Array.isArray(text.files) ? (text.files as { name: string }[]).map(({ name }) => name) : [];
  return [
    {
      ...{ id: version, at, type, files, from: isOwn ? ('reporter' as const) : ('office' as const) },
      text: field ? (wordsIn(text, field) ?? null) : null,
      code: typeof code === 'string' ? code : null,
    },
  ];
}

function wordsIn(text: Record<string, unknown>, field: string): string | undefined {
  const found = text[field];
  return typeof found === 'string' ? found : undefined;
}
