// What comes near without an entry: deadlines, as many working days before as each person has chosen, files that were opened
// in an emergency, certificates of which somebody has a copy. One node at a time goes through them; what was found twice is told once. Nothing is sent to any case.

import type { Lanes } from '#db/lanes.ts';
import {
  type LentFile,
  listLentFiles,
  listNearDeadlines,
  listNearRecommendations,
  listNewCertificates,
  type NearDeadline,
  type NewNotice,
  readLeadDays,
  takeReminderTurn,
  tell,
} from '#db/notify-feed.ts';
import { custodysClocks, hurriesNobody } from '#workflows/case/clocks.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { StoredCard } from '#workflows/contract/stored-card.ts';
import { addWorkingDays, type Calendar, workingDaysBetween } from '#workflows/rules/calendar.ts';
import { type LeadDays, leadNow } from './lead-now.ts';
import { holders, type NoticeSight, noticesFor } from './notices-for.ts';
import { deskHolders } from './notices-of.ts';
import { recommendationReminders } from './recommendation-notices.ts';

const batch = 100;
/** So many times as long as a batch took, the next one waits: of a million cases a pass has minutes of work for the thread that answers. */
const restShare = 3;
/** What is older says nothing any more. */
const keptDays = 180;

type Reminding = {
  lanes: Lanes;
  sight: NoticeSight;
  calendar: Calendar;
  /** The pass is left where it is: whoever comes next goes through all of it, and tells nothing twice. */
  isStopped: () => boolean;
};

/** Tells of all that is near now. Does nothing where somebody did within `everySeconds`. */
export async function remind(reminding: Reminding, everySeconds: number): Promise<void> {
  const { lanes, sight, calendar, isStopped } = reminding;
  if (!(await takeReminderTurn(lanes, everySeconds, keptDays))) return;
  const lead = await readLeadDays(lanes);
  const longest = Math.max(0, ...lead.usual, ...Object.values(lead.of).flat());
  const lastDay = addWorkingDays(calendar, sight.today, longest);
  let after: NearDeadline | null = null;
  while (!isStopped()) {
    const began = performance.now();
    const near: NearDeadline[] = await listNearDeadlines(lanes, { lastDay, after, limit: batch });
    await tell(
      lanes,
      near.flatMap((one) => remindersOf(one, lead, calendar, sight)),
    );
    after = near.at(-1) ?? null;
    if (near.length < batch) break;
    await rest(restShare * (performance.now() - began));
  }
  if (isStopped()) return;
  const recommendations = await listNearRecommendations(lanes, lastDay);
  await tell(
    lanes,
    recommendations.flatMap((one) => recommendationReminders(one, lead, calendar, sight)),
  );
  const lent = await listLentFiles(lanes);
  await tell(
    lanes,
    lent.flatMap((file) => lentNotices(file, sight)),
  );
  const certified = await listNewCertificates(lanes);
  await tell(
    lanes,
    certified.flatMap((one) => copyNotices(one, sight.directory)),
  );
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function remindersOf(
  near: NearDeadline,
  lead: LeadDays,
  calendar: Calendar,
  sight: NoticeSight,
): NewNotice[] {
  const { streamId, key, article, dueDay } = near;
  const left = workingDaysBetween(calendar, sight.today, dueDay);
  return whoMustAct(near, sight).flatMap((id) => {
    const now = leadNow(lead, id, left);
    if (now === undefined) return [];
    const about = `deadline/${key}/${dueDay}/${now}`;
    const due = { key, article, day: dueDay };
    return noticesFor(streamId, { kind: 'deadline', about, to: [id], due }, sight.directory, null);
  });
}

/** A person's window is that person's; a limit on the body is for whoever has the turn, leads the case or investigates it. */
function whoMustAct(near: NearDeadline, sight: NoticeSight): string[] {
  const facts = near.facts as Facts;
  if (hurriesNobody(near.key)) return [];
  if (custodysClocks.includes(near.key)) return holders(['custodian'], facts, sight);
  const { respondentId, companionId, officers } = facts;
  const room = [respondentId, companionId];
  if (facts.clocks[near.key]?.side === 'person') return facts.notice ? room.filter((id) => id !== null) : [];
  const body = [
    ...deskHolders(near.card as StoredCard, facts, sight),
    ...[officers.supervisor, near.stage === 'verification' ? officers.investigator : null],
  ];
  return [...new Set(body)].filter((id): id is string => id !== null && !room.includes(id));
}

/** Whoever may decide on emergencies in the unit knows of each that somebody else has granted. */
function lentNotices({ requestId, streamId, unitId, deciderId }: LentFile, sight: NoticeSight): NewNotice[] {
  const to = holders(['supervisor', 'authority'], { unitId }, sight);
  return noticesFor(
    streamId,
    { kind: 'emergency', about: `emergency/${requestId}`, to },
    sight.directory,
    deciderId,
  );
}

/** Whoever a standing certificate is about has a copy, and is told so. */
export function copyNotices(
  { id, personId, issuedBy }: { id: string; personId: string; issuedBy: string },
  directory: NoticeSight['directory'],
): NewNotice[] {
  return noticesFor(id, { kind: 'standing', about: 'standing', to: [personId] }, directory, issuedBy);
}
