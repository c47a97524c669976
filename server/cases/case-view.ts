// The case page's view of a case: facts with names and texts, cut down to what this viewer may see. Nothing is added for
// display that the record does not hold.
import { type Depth, mayReadApproval } from '#workflows/access/may-view.ts';
import { custodysClocks } from '#workflows/case/clocks.ts';
import { type Clock, currentAllegations, type Facts } from '#workflows/case/facts.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import type { CaseView, Step } from '#workflows/contract/case-schemas.ts';
import { isUncovered } from '#workflows/rules/calendar.ts';
import { calendarPinned } from '#workflows/rules/calendars.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { apartCardOf, boardCardOf } from '../board/board-card.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { type CaseReading, type CaseSources, type ReadEntry, readCase, readEntries } from './case-reading.ts';
import { interimView, protectionViews } from './case-view-beside.ts';
import { matrixView } from './case-view-matrix.ts';
import { recordViews } from './case-view-records.ts';
import { referralViews } from './case-view-referrals.ts';
import { sanctionClockViews } from './case-view-sanctions.ts';
import { sightView } from './case-view-sight.ts';
import { ballotViews, sittingView } from './case-view-sitting.ts';
import { standingView } from './case-view-standing.ts';

const mostEntries = 2_000;

/** Null where there is no such case for this viewer. */
export async function viewCase(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<CaseView | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const { entries } = await readEntries(sources, viewer, reading, {
    what: 'opened',
    afterVersion: 0,
    limit: mostEntries,
  });
  const open = openBallotOf(reading.head.facts.ballots);
  const inBox = open?.secret?.phase === 'voting' ? await sources.ballots.papersIn(open.id) : null;
  return viewOf(sources.directory, viewer, { ...reading, inBox }, entries);
}

/** `inBox`: papers cast so far in a secret vote that is open; null where nobody has counted them. */
type Seen = CaseReading & { inBox: number | null };

/** `entries` are those up to the head that is seen. */
export function viewOf(directory: Directory, viewer: Viewer, reading: Seen, entries: ReadEntry[]): CaseView {
  const { stored, head, parts, depth } = reading;
  const { facts } = head;
  const isAgenda = depth === 'agenda' || depth === 'apart';
  const isApart = depth === 'apart';
  const isFile = depth === 'file';
  const texts = textsById(entries);
  const registered = entries.find((entry) => entry.type === 'detection.register')?.text;
  return {
    card: cardFor(directory, stored, depth),
    depth,
    parts: [...parts],
    procedure: facts.procedure,
    channel: isFile ? facts.channel : null,
    receivedOn: isFile ? facts.receivedOn : null,
    subject: isFile ? textIn(registered, 'subject') : null,
    account: isFile ? textIn(registered, 'account') : null,
    clocks: clocksFor(reading).map((clock) => clockView(clock, facts)),
    allegations: isAgenda ? [] : allegationViews(facts, depth === 'file', texts, entries),
    exhibits: isAgenda
      ? []
      : facts.exhibits
          .filter((one) => isFile || one.disclosedOn !== null || one.byRespondent)
          .map(({ id, kind, recordedOn, disclosedOn, byRespondent }) => ({
            ...{ id, kind, recordedOn, disclosedOn, byRespondent },
            title: textIn(texts.get(id), 'title'),
          })),
    records: recordViews(facts, depth, viewer.personId, entries),
    referrals: referralViews(facts, depth, entries, dayOf(reading.now)),
    matrix: isFile ? matrixView(facts, entries) : null,
    people: isAgenda ? [] : peopleOf(directory, viewer, facts),
    noticeServedOn: isApart ? null : (facts.notice?.servedOn ?? null),
    repliedOn: isApart ? null : facts.repliedOn,
    sitting: isApart ? null : sittingView(directory, viewer, facts, depth),
    ballots: isAgenda ? [] : ballotViews(facts, viewer, depth, reading.inBox),
    decision: isAgenda ? null : decisionView(facts, depth, entries),
    enforcedOn: isApart ? null : facts.enforcedOn,
    expiresOn: isApart ? null : facts.expiresOn,
    standing: isAgenda ? null : standingView(facts),
    sanctionClock: sanctionClockViews(facts, { depth, day: dayOf(reading.now), locale: viewer.locale }),
    stay: isApart ? null : facts.stay && { ground: facts.stay.ground, since: facts.stay.since },
    interim: isAgenda ? null : interimView(facts),
    protections: protectionViews(directory, facts, parts, viewer),
    lentUntil: reading.lentUntil,
    sight: sightView(directory, viewer, reading),
    approvals: approvalsOf(directory, viewer, reading),
    journey: isApart
      ? []
      : journeyOf(
          reading,
          entries.filter((entry) => entry.isReadable),
        ),
    reporterInbox: isFile ? facts.reporter.linkId !== undefined : null,
    entries: stored.version,
  };
}

/** Whoever has yet to declare is told whom it is about, and not what is alleged. */
function cardFor(directory: Directory, stored: CaseReading['stored'], depth: Depth): CaseView['card'] {
  const card = { ...stored, id: stored.streamId };
  if (depth === 'apart') return apartCardOf(directory, card);
  return depth === 'agenda'
    ? { ...boardCardOf(directory, card), provisions: [] }
    : boardCardOf(directory, card);
}

/** The earliest first. The dates of protection are the custodian's alone, and no others are. */
function clocksFor({ head, depth, parts }: CaseReading): Clock[] {
  const clocks = Object.values(head.facts.clocks).toSorted(
    (one, other) => one.dueAt.localeCompare(other.dueAt) || one.key.localeCompare(other.key),
  );
  if (depth === 'apart')
    return parts.has('custodian') ? clocks.filter(({ key }) => custodysClocks.includes(key)) : [];
  return depth === 'agenda' ? [] : clocks.filter(({ key }) => !custodysClocks.includes(key));
}

function clockView(clock: Clock, facts: Facts): CaseView['clocks'][number] {
  const { key, dueDay, dueAt, article, startedOn, passed, extended, frozen, side, unit } = clock;
  const lookedUp = unit === 'wd' || side === 'person';
  const provisional = lookedUp && isUncovered(calendarPinned(facts.calendar), startedOn, dueDay);
  return { key, day: dueDay, at: dueAt, article, startedOn, passed, extended, frozen, side, provisional };
}

function allegationViews(
  facts: Facts,
  isFile: boolean,
  texts: Map<string, ReadEntry['text']>,
  entries: ReadEntry[],
) {
  const answers = answersById(entries);
  const windowLapsed = facts.notice?.servedOn != null && facts.repliedOn === null && facts.report !== null;
  return facts.allegations.map((one) => {
    const stance = facts.answers.find((answer) => answer.allegationId === one.id)?.stance ?? null;
    const ballot = facts.ballots.find(
      (closed) =>
        closed.question === 'finding' && closed.allegationId === one.id && closed.status === 'closed',
    );
    const provisional =
      facts.report?.findings.find((finding) => finding.allegationId === one.id)?.proven ?? null;
    return {
      ...{ id: one.id, provision: one.provision, pin: one.pin, from: one.from, to: one.to, fate: one.fate },
      act: textIn(texts.get(one.id), 'act'),
      place: textIn(texts.get(one.id), 'place'),
      stance: stance ?? (windowLapsed && currentAllegations(facts).includes(one) ? 'noReply' : null),
      answer: answers.get(one.id) ?? null,
      // The respondent reads the report once it has been approved and served with the paper.
      provisional: isFile || facts.paper ? provisional : null,
      found: ballot && (isFile || facts.decision?.servedOn) ? ballot.carried === 'proven' : null,
    };
  });
}

function decisionView(facts: Facts, depth: string, entries: ReadEntry[]): CaseView['decision'] {
  const { decision } = facts;
  if (!decision || (depth === 'room' && decision.servedOn === null)) return null;
  const signed = entries.findLast(
    ({ type }) => type === 'advice.signDecision' || type === 'discipline.decideAppeal',
  );
  const { instance, outcome, sanction, signedOn, servedOn } = decision;
  return { instance, outcome, sanction, signedOn, servedOn, reasons: textIn(signed?.text, 'reasons') };
}

function peopleOf(directory: Directory, { locale }: Viewer, facts: Facts): CaseView['people'] {
  const named: [string, string | null][] = [
    ['respondent', facts.respondentId],
    ['companion', facts.companionId],
    ...byName(facts.officers),
  ];
  return named.flatMap(([part, id]) => {
    const person = id && directory.findPerson(id);
    if (!person) return [];
    return [
      {
        part,
        person: { id: person.id, name: person.name, title: locale === 'en' ? person.titleEn : person.title },
      },
    ];
  });
}

function approvalsOf(
  directory: Directory,
  { locale }: Viewer,
  { head, depth, parts }: CaseReading,
): CaseView['approvals'] {
  return byName(head.facts.approvals).flatMap(([type, { by, on, data }]) => {
    const person = directory.findPerson(by);
    if (!person || !mayReadApproval(type, depth, parts)) return [];
    const title = locale === 'en' ? person.titleEn : person.title;
    return [{ type, by: { id: person.id, name: person.name, title }, on, data }];
  });
}

/** Facts that were folded have their keys in another order than stored ones: the view is the same. */
function byName<T>(fields: Record<string, T>): [string, T][] {
  return Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Each state the case has been in, from entry to leaving. What a viewer may not read does not shorten their picture. */
function journeyOf({ stored }: CaseReading, entries: ReadEntry[]): Step[] {
  const steps: Step[] = [];
  for (const entry of entries) {
    if (!entry.stateTo || entry.stateTo === steps.at(-1)?.state) continue;
    const last = steps.at(-1);
    if (last) last.leftAt = entry.at;
    steps.push({ state: entry.stateTo, enteredAt: entry.at, leftAt: null });
  }
  if (stored.state && steps.at(-1)?.state !== stored.state) {
    const last = steps.at(-1);
    if (last) last.leftAt = stored.enteredAt;
    steps.push({ state: stored.state, enteredAt: stored.enteredAt, leftAt: null });
  }
  return steps;
}

/** Payloads by the id of the thing that the entry created. */
function textsById(entries: ReadEntry[]): Map<string, ReadEntry['text']> {
  return new Map(
    entries.flatMap((entry) => {
      const [id] = (entry.resolved as { ids?: string[] }).ids ?? [];
      return id ? [[id, entry.text] as const] : [];
    }),
  );
}

function answersById(entries: ReadEntry[]): Map<string, string> {
  const replies = entries.filter((entry) => entry.type === 'verification.reply');
  return new Map(
    replies
      .flatMap((entry) => (entry.text.answers ?? []) as { allegationId: string; answer?: string }[])
      .flatMap(({ allegationId, answer }) => (answer ? [[allegationId, answer] as const] : [])),
  );
}

function textIn(text: Record<string, unknown> | undefined, field: string): string | null {
  const found = text?.[field];
  return typeof found === 'string' ? found : null;
}
