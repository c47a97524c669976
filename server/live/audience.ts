// Who hears of which change on the board, and what card they see. The same rule as the database's row-level security,
// computed from the feed's row: the scopes of one's roles, or a part in the case, and never when barred.
import type { FeedRow } from '#db/feed.ts';
import { roleAreas } from '#workflows/access/role-areas.ts';
import type { BoardChange } from '#workflows/contract/board-schemas.ts';
import type { Day } from '#workflows/rules/day.ts';
import { apartCardOf, type CardViewer, custodyOf, standsApart, wholeCardOf } from '../board/board-card.ts';
import type { Directory } from '../people/directory.ts';

export type Audience = CardViewer & {
  /** `unit/area`, as rows of the feed carry it. */
  scopes: ReadonlySet<string>;
};

/** `unit/area` for everything that a person's roles of the day let them see without a part in the case. */
function scopesOf(directory: Directory, personId: string, on: Day): Set<string> {
  const scopes = new Set<string>();
  for (const unit of directory.units()) {
    for (const role of directory.rolesIn(personId, unit.id, on)) {
      for (const area of roleAreas[role] ?? []) scopes.add(`${unit.id}/${area}`);
    }
  }
  return scopes;
}

/** One set for all who may see the same: the boards of a node are many, and the ways to be entitled few. */
const shared = new Map<string, ReadonlySet<string>>();
const mostShared = 1_000;

function sharedScopes(scopes: ReadonlySet<string>): ReadonlySet<string> {
  const key = [...scopes].join();
  const known = shared.get(key);
  if (known) return known;
  if (shared.size >= mostShared) shared.clear();
  shared.set(key, scopes);
  return scopes;
}

/** What one person hears of today. */
export function audienceOf(directory: Directory, personId: string, on: Day): Audience {
  const scopes = sharedScopes(scopesOf(directory, personId, on));
  return { personId, custodyOf: custodyOf(directory, personId, on), scopes };
}

/** What is seen of a case that changed: its card, no more than that there is one, or that it is theirs no longer. */
export type Sight = 'whole' | 'apart' | 'gone';

/** The change as this audience sees it, or null where it is none of theirs, before and after. */
export function changeFor(directory: Directory, audience: Audience, row: FeedRow): BoardChange | null {
  const sight = sightOf(audience, row);
  return sight && changeIn(directory, row, sight);
}

/** Null where the change is none of theirs. All who have the same sight of it are told the same. */
export function sightOf(audience: Audience, row: FeedRow): Sight | null {
  if (row.streamKind !== 'case') return null;
  if (seesCase(audience, row)) return standsApart(row.head, audience) ? 'apart' : 'whole';
  const saw = row.scopeFrom !== null && maySee(audience, row, row.scopeFrom);
  const hasLeft = audience.personId !== null && row.left.includes(audience.personId);
  return saw || hasLeft ? 'gone' : null;
}

export function changeIn(directory: Directory, row: FeedRow, sight: Sight): BoardChange {
  const card = { ...row.head, id: row.streamId };
  const cards = { whole: wholeCardOf, apart: apartCardOf, gone: () => null };
  return {
    caseId: row.streamId,
    version: row.head.version,
    from: row.stateFrom,
    card: cards[sight](directory, card),
  };
}

/** Whether this audience may have the case open now: whoever sees it, and whoever reads it in an emergency. */
export function followsCase(audience: Audience, row: FeedRow): boolean {
  const { personId } = audience;
  return (
    seesCase(audience, row) ||
    (personId !== null && row.readers.includes(personId) && !row.barred.includes(personId))
  );
}

/** Whether this audience may see the case as it is now. */
function seesCase(audience: Audience, row: FeedRow): boolean {
  return maySee(audience, row, row.head.scope);
}

function maySee({ personId, scopes }: Audience, row: FeedRow, scope: string): boolean {
  if (personId && row.barred.includes(personId)) return false;
  return scopes.has(scope) || (personId !== null && row.open.includes(personId));
}
