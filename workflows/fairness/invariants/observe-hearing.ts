// What an observer remembers of the respondent's say: the notice and its service, disclosure, reply, comments, hearing.
import { currentAllegations } from '../../case/facts.ts';
import type { Heard, Monitor } from './monitor.ts';
import { actOf, type ObservedStep } from './observed-step.ts';

export function observeHearing(monitor: Monitor, step: ObservedStep): Monitor {
  return observeSittings(observeComments(observeReply(observeNotice(monitor, step), step), step), step);
}

function observeNotice(monitor: Monitor, { type, data, day, before, after }: ObservedStep): Monitor {
  if (type === 'verification.recordService' && data.outcome !== 'failed') {
    const allegations = before.notice?.allegations ?? [];
    return { ...monitor, served: { on: day, allegations }, replyFrom: day, heard: null };
  }
  const isReissued =
    after.notice?.issuedOn !== undefined && before.notice !== after.notice && !after.notice.servedOn;
  const isChanged = allegationIds(before) !== allegationIds(after) && isAdded(before, after);
  const isWithdrawn = before.notice?.servedOn != null && after.notice?.servedOn == null;
  if (isReissued || isWithdrawn) return { ...monitor, served: null, replyFrom: null, heard: null };
  if (isChanged) return { ...monitor, heard: null, commented: null, commentFrom: null };
  return monitor;
}

function allegationIds(facts: ObservedStep['before']): string {
  return currentAllegations(facts)
    .map((one) => one.id)
    .join();
}

function isAdded(before: ObservedStep['before'], after: ObservedStep['after']): boolean {
  const known = new Set(currentAllegations(before).map((one) => one.id));
  return currentAllegations(after).some((one) => !known.has(one.id));
}

function observeReply(monitor: Monitor, { type, data, day, before, after }: ObservedStep): Monitor {
  if (type === 'verification.reply') return { ...monitor, heard: 'replied' };
  if (type === 'verification.waiveReply') return { ...monitor, heard: 'waived' };
  if (type === 'deadline.pass' && data.key === 'reply')
    return { ...monitor, heard: monitor.heard ?? 'lapsed' };
  if (type === 'verification.disclose') {
    const disclosed = after.exhibits.filter((one) => one.disclosedOn !== null).map((one) => one.id);
    return { ...monitor, disclosed, heard: null, replyFrom: monitor.served ? day : monitor.replyFrom };
  }
  const isLost = type !== 'verification.recordService' && before.report !== null && after.report === null;
  const goesBack = isLost && after.repliedOn === null && after.replyWaivedOn === null;
  return goesBack ? { ...monitor, heard: null, commented: null, commentFrom: null } : monitor;
}

const endOfComment: Readonly<Record<string, Heard>> = {
  'advice.comment': 'replied',
  'advice.waiveComment': 'waived',
};

function observeComments(monitor: Monitor, { type, data, day, to, actor, before }: ObservedStep): Monitor {
  const isInvited = type !== 'advice.comment' && to === 'advice.commenting' && type !== 'advice.waiveComment';
  if (type === 'deadline.pass' && data.key === 'comment')
    return { ...monitor, commented: monitor.commented ?? 'lapsed' };
  // Before a second body the respondent comments anew.
  if (type === 'advice.forwardProposal') return { ...monitor, commented: null, commentFrom: day };
  const ended = endOfComment[type];
  // What the secretary enters from paper is kept, and cuts nobody's time short.
  if (ended && actor.id === before.respondentId) return { ...monitor, commented: ended };
  return isInvited && monitor.commentFrom === null ? { ...monitor, commentFrom: day } : monitor;
}

function observeSittings(monitor: Monitor, step: ObservedStep): Monitor {
  const body = step.type.startsWith('advice.') ? 'committee' : 'panel';
  const act = actOf(step);
  if (act === 'hearRespondent') return withHearing(monitor, body, 'heard');
  if (act === 'recordAbsence') return withHearing(monitor, body, 'absent');
  const committee = step.after.sitting?.openedOn == null ? null : monitor.hearing.committee;
  const panel = step.after.appealSitting?.openedOn == null ? null : monitor.hearing.panel;
  if (committee === monitor.hearing.committee && panel === monitor.hearing.panel) return monitor;
  return { ...monitor, hearing: { committee, panel } };
}

function withHearing(monitor: Monitor, body: 'committee' | 'panel', how: 'heard' | 'absent'): Monitor {
  return { ...monitor, hearing: { ...monitor.hearing, [body]: how } };
}
