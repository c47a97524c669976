// A stored card with names: what a viewer who may see the case reads on boards, desks and live messages. No narrative.
import type { BoardCard as StoredRow } from '#db/queries/board-card.ts';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import type { StoredCard } from '#workflows/contract/stored-card.ts';
import type { Day } from '#workflows/rules/day.ts';
import type { Directory } from '../people/directory.ts';

export type CardRow = Pick<
  StoredRow,
  | 'id'
  | 'version'
  | 'ref'
  | 'unitId'
  | 'stage'
  | 'state'
  | 'stayed'
  | 'openedAt'
  | 'enteredAt'
  | 'updatedAt'
  | 'card'
>;

/** For whom a card is; `custodyOf` are the units in which they keep identities. */
export type CardViewer = { personId: string | null; custodyOf: ReadonlySet<string> };

/** The units in which somebody is the custodian: of cases there they see a number, and the slice that is protection. */
export function custodyOf(directory: Directory, personId: string, on: Day): Set<string> {
  if (!directory.grantsOf(personId, on).some(({ role }) => role === 'custodian')) return new Set();
  const units = directory.units().map(({ id }) => id);
  return new Set(units.filter((id) => directory.rolesIn(personId, id, on).includes('custodian')));
}

/** `viewer` where the card goes to one person, who may see less of it than others. */
export function boardCardOf(directory: Directory, row: CardRow, viewer?: CardViewer): BoardCard {
  return viewer && standsApart(row, viewer) ? apartCardOf(directory, row) : wholeCardOf(directory, row);
}

/** Whoever sees that there is a case and no more of it. */
export function standsApart(row: Pick<CardRow, 'card' | 'unitId'>, viewer: CardViewer): boolean {
  if (viewer.custodyOf.has(row.unitId)) return true;
  const { personId } = viewer;
  // Cards of an earlier version know of no witnesses.
  const { apart = [], undeclared = [] } = storedCardIn(row);
  return personId !== null && (apart.includes(personId) || undeclared.includes(personId));
}

/** Only that there is a case, and where it stands. */
export function apartCardOf(directory: Directory, row: CardRow, card = storedCardIn(row)): BoardCard {
  const nothing = { provisions: [], respondentId: null, assigneeId: null, desk: [], due: null };
  return wholeCardOf(
    directory,
    { ...row, stayed: false },
    { ...card, ...nothing, sanction: null, outcome: null, ballot: null },
  );
}

export function wholeCardOf(directory: Directory, row: CardRow, card = storedCardIn(row)): BoardCard {
  return {
    id: row.id,
    ref: row.ref ?? '',
    version: row.version,
    unit: { id: row.unitId, name: directory.findUnit(row.unitId)?.name ?? '' },
    stage: row.stage ?? '',
    state: row.state ?? '',
    provisions: card.provisions,
    pack: card.pack,
    respondent: namedOf(directory, card.respondentId),
    assignee: namedOf(directory, card.assigneeId),
    // That somebody is protected is nobody's to read from a card.
    desk: card.desk.filter((role) => role !== 'custodian'),
    due: card.due,
    stayed: row.stayed,
    sanction: card.sanction,
    outcome: card.outcome,
    ballot: card.ballot,
    openedAt: row.openedAt,
    enteredAt: row.enteredAt,
    updatedAt: row.updatedAt,
  };
}

function namedOf(directory: Directory, id: string | null) {
  return id ? { id, name: directory.findPerson(id)?.name ?? '' } : null;
}

/** The database hands a card back as it was stored; `storedCardOf` is the only one that makes those of cases. */
export function storedCardIn({ card }: Pick<CardRow, 'card'>): StoredCard {
  if (!isOfCase(card)) throw new Error('The card of something else than a case was read as one.');
  return card;
}

/** A meeting's card has none of these. */
function isOfCase(card: CardRow['card']): card is StoredCard {
  return 'pack' in card && 'deskNot' in card && 'provisions' in card;
}
