// Whom an entry of the record concerns, and as what: whose turn it is now, who was given a part, who is served, whose request was
// ruled on, who is called. From ids and codes alone. Nobody is told of what they did themselves.
import type { StreamKind } from '#db/append-input.ts';
import type { NewNotice, NotifyEntry } from '#db/notify-feed.ts';
import { isAskedOfAuthority } from '#workflows/access/asked-of-authority.ts';
import { custodysEntries, isAskedOfCustodian } from '#workflows/access/asked-of-custodian.ts';
import { custodysClocks, hurriesNobody } from '#workflows/case/clocks.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { entitledSeats } from '#workflows/case/sitting/sitting-facts.ts';
import type { NoticeKind } from '#workflows/contract/notice-schemas.ts';
import type { StoredCard } from '#workflows/contract/stored-card.ts';
import type { MeetingFacts } from '#workflows/meeting/meeting-facts.ts';
import { holders, type NoticeSight, noticesFor, type Told } from './notices-for.ts';
import { ofRecommendation } from './recommendation-notices.ts';
import { callings, givings, requests, rulings, servings } from './telling-entries.ts';

export function noticesOf(entry: NotifyEntry, sight: NoticeSight): NewNotice[] {
  const told = toldOf[entry.streamKind]?.(entry, sight) ?? [];
  return told.flatMap((one) => noticesFor(entry.streamId, one, sight.directory, entry.actorId));
}

const toldOf: Partial<Record<StreamKind, (entry: NotifyEntry, sight: NoticeSight) => Told[]>> = {
  case: ofCase,
  meeting: ofMeeting,
  prevention: ofRecommendation,
};

function ofMeeting({ type, version, head }: NotifyEntry): Told[] {
  if (!callings.has(type)) return [];
  const { roll } = head.facts as MeetingFacts;
  return [{ kind: 'sitting', about: `sitting/${version}`, to: roll.map(({ memberId }) => memberId) }];
}

function ofCase(entry: NotifyEntry, sight: NoticeSight): Told[] {
  const { type, version, data, head, stateFrom, stateTo } = entry;
  const facts = head.facts as Facts;
  const about = (kind: NoticeKind) => ({ kind, about: `${kind}/${version}` });
  // What is in the custodian's hands is nobody else's to hear of.
  if (custodysEntries.has(type)) {
    const to = isAskedOfCustodian(facts) ? holders(['custodian'], facts, sight) : [];
    return [{ ...about('request'), to }];
  }
  const room = facts.notice ? [facts.respondentId, facts.companionId] : [];
  const told: Told[] = [];
  // Where it has moved on already, it waits for somebody else.
  if (stateTo !== stateFrom && head.state === stateTo)
    told.push({ ...about('desk'), to: deskHolders(head.card as StoredCard, facts, sight) });
  if (givings.has(type))
    told.push({ ...about('assigned'), to: idsIn(data).filter((id) => hasPart(id, facts)) });
  if (servings.has(type)) told.push({ ...about('served'), to: room });
  if (rulings.has(type)) told.push({ ...about('ruling'), to: room });
  if (callings.has(type)) told.push({ ...about('sitting'), to: [...seats(facts), ...room] });
  if (requests.has(type)) told.push({ ...about('request'), to: whoRules(facts, sight) });
  if (type === 'case.dispose')
    told.push({
      ...about('disposal'),
      to: [...room, ...leading(facts, sight), ...whoDisposes(facts, sight)],
    });
  if (type === 'deadline.pass' && disposing.has(String(data.key)))
    told.push({ ...about('disposal'), to: whoDisposes(facts, sight) });
  if (type === 'case.comment') told.push({ ...about('mention'), to: idsIn(data.mentions) });
  if (type === 'deadline.pass') told.push(...lapsed(String(data.key), facts, sight));
  return told;
}

/** What the clock proposes, and nothing more: that the time of a file is over, or that of its announced disposal. */
const disposing: ReadonlySet<string> = new Set(['retention', 'disposalNotice']);

function whoDisposes(facts: Facts, sight: NoticeSight): string[] {
  return holders(facts.clocks.disposalNotice ? ['secretary', 'authority'] : ['secretary'], facts, sight);
}

/** A duty of the body that has lapsed goes to whoever leads the case. It is told, and nothing is decided by it. */
function lapsed(key: string, facts: Facts, sight: NoticeSight): Told[] {
  const clock = facts.clocks[key];
  if (clock?.side !== 'body' || hurriesNobody(key)) return [];
  const to = custodysClocks.includes(key)
    ? holders(['custodian'], facts, sight)
    : [...leading(facts, sight), ...above(facts, sight)];
  const due = { key, article: clock.article, day: clock.dueDay };
  return [{ kind: 'overdue', about: `overdue/${key}/${clock.dueDay}`, to, due }];
}

/** Whose turn it is: those named, and all who hold the role where nobody is. */
export function deskHolders(card: StoredCard, facts: Facts, sight: NoticeSight): string[] {
  const all = [...card.deskMembers, ...holders(card.desk, facts, sight)];
  return all.filter((id) => !card.deskNot.includes(id));
}

/** The supervisor who leads the case, or all who could. */
function leading(facts: Facts, sight: NoticeSight): string[] {
  const { supervisor } = facts.officers;
  return supervisor ? [supervisor] : holders(['supervisor'], facts, sight);
}

/** Once the time of whoever leads it has lapsed too, the authority is asked. */
function above(facts: Facts, sight: NoticeSight): string[] {
  return isAskedOfAuthority(facts) ? holders(['authority'], facts, sight) : [];
}

function whoRules(facts: Facts, sight: NoticeSight): (string | null)[] {
  return [
    ...leading(facts, sight),
    facts.officers.investigator,
    facts.officers.secretary,
    ...above(facts, sight),
  ];
}

function seats({ sitting, appeal }: Facts): string[] {
  const body = sitting ? entitledSeats(sitting).map(({ memberId }) => memberId) : [];
  return [...body, ...(appeal?.panel ?? [])];
}

function hasPart(id: string, facts: Facts): boolean {
  return Object.values(facts.officers).includes(id) || seats(facts).includes(id);
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
