// Who is told of a recommendation: the head and the owner of what comes to them and comes due, the supervisor of what was done
// and of a date that has passed. A date that passes is told of; nothing is sent to the recommendation by it.
import type { NearRecommendation, NewNotice, NotifyEntry } from '#db/notify-feed.ts';
import type { PreventionFacts } from '#workflows/prevention/prevention-facts.ts';
import { type Calendar, workingDaysBetween } from '#workflows/rules/calendar.ts';
import { type LeadDays, leadNow } from './lead-now.ts';
import { holders, type NoticeSight, noticesFor, type Told } from './notices-for.ts';

export function ofRecommendation({ type, version, head }: NotifyEntry, sight: NoticeSight): Told[] {
  const facts = head.facts as PreventionFacts;
  const told = (to: Told['to'], kind: Told['kind'] = 'prevention'): Told[] => [
    { kind, about: `${kind}/${version}`, to },
  ];
  switch (type) {
    case 'prevention.issue':
    case 'prevention.readdress':
      return told([facts.headId]);
    case 'prevention.nameOwner':
      return told([facts.ownerId], 'assigned');
    case 'prevention.report':
      return told(supervisorsOf(facts, sight));
    case 'prevention.close':
    case 'prevention.reopen':
    case 'prevention.withdraw':
      return told([facts.headId, facts.ownerId]);
    default:
      return [];
  }
}

/** Before the day, whoever has to do something by it; after it, the supervisor, once. */
export function recommendationReminders(
  { streamId, state, dueDay, facts: kept }: NearRecommendation,
  lead: LeadDays,
  calendar: Calendar,
  sight: NoticeSight,
): NewNotice[] {
  const facts = kept as PreventionFacts;
  const isReported = state === 'prevention.reported';
  const due = { key: 'prevention', article: isReported ? '35.3' : '35.2', day: dueDay };
  const supervisors = supervisorsOf(facts, sight);
  if (dueDay < sight.today) {
    const about = `overdue/prevention/${dueDay}`;
    return noticesFor(streamId, { kind: 'overdue', about, to: supervisors, due }, sight.directory, null);
  }
  const left = workingDaysBetween(calendar, sight.today, dueDay);
  const whoMustAct = isReported ? supervisors : [facts.headId, facts.ownerId].filter((id) => id !== null);
  return [...new Set(whoMustAct)].flatMap((id) => {
    const now = leadNow(lead, id, left);
    if (now === undefined) return [];
    const about = `deadline/prevention/${dueDay}/${now}`;
    return noticesFor(streamId, { kind: 'deadline', about, to: [id], due }, sight.directory, null);
  });
}

/** Who issued it, while they supervise the unit; otherwise all who do. Never whoever is addressed. */
function supervisorsOf(facts: PreventionFacts, sight: NoticeSight): string[] {
  const all = holders(['supervisor'], facts, sight).filter(
    (id) => id !== facts.headId && id !== facts.ownerId,
  );
  return all.includes(facts.issuedBy) ? [facts.issuedBy] : all;
}
