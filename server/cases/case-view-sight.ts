// Who is kept out of a case and who reads it in an emergency, for whoever leads it or keeps its file. Counted are persons who
// would see the case by a role of today, so that the number says nothing of anybody's family.
import type { Part, Role } from '#workflows/case/roles.ts';
import { entitledSeats } from '#workflows/case/sitting/sitting-facts.ts';
import type { SightView } from '#workflows/contract/sight-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import type { CaseReading } from './case-reading.ts';

const mustKnow: readonly Part[] = ['supervisor', 'reviewer', 'secretary', 'chair', 'panelChair', 'authority'];
/** Roles that handle nothing: who holds no other would not see the case anyway. */
const withoutCase: readonly Role[] = ['respondent', 'auditor', 'administrator'];

/** Null for whom it is none of their business. */
export function sightView(directory: Directory, viewer: Viewer, reading: CaseReading): SightView | null {
  const { parts, depth, projection, stored, head, now } = reading;
  if (depth !== 'file' || !mustKnow.some((part) => parts.has(part))) return null;
  const today = dayOf(now);
  const handles = (id: string) =>
    directory.rolesIn(id, stored.unitId, today).some((role) => !withoutCase.includes(role));
  const out = (part: string) => [
    ...new Set(projection.filter((row) => row.part === part).map((row) => row.memberId)),
  ];
  const tied = out('tied');
  const count = (ids: string[]) => ids.filter(handles).length;
  const keptOut = [
    { kind: 'tie' as const, count: count(tied) },
    { kind: 'interest' as const, count: count(out('barred').filter((id) => !tied.includes(id))) },
  ];
  return {
    keptOut: keptOut.filter((one) => one.count > 0),
    toReplace: dutiesOf(head.facts, new Set(tied)),
    emergencies: projection.flatMap(({ part, memberId, until }) => {
      const person =
        part === 'emergency' && until && Date.parse(until) > Date.parse(now)
          ? directory.findPerson(memberId)
          : undefined;
      if (!person || !until) return [];
      const title = viewer.locale === 'en' ? person.titleEn : person.title;
      return [{ person: { id: person.id, name: person.name, title }, until }];
    }),
  };
}

function dutiesOf(facts: CaseReading['head']['facts'], tied: ReadonlySet<string>): string[] {
  const officers = Object.entries(facts.officers).flatMap(([part, id]) => (id && tied.has(id) ? [part] : []));
  const seats = facts.sitting ? entitledSeats(facts.sitting).filter((seat) => tied.has(seat.memberId)) : [];
  const panel = (facts.appeal?.panel ?? []).filter((id) => tied.has(id));
  return [
    ...officers,
    ...seats.map((seat) => (seat.chair ? 'chair' : 'member')),
    ...panel.map(() => 'panelMember'),
  ];
}
