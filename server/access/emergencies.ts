// Reading a case in an emergency, for one viewer: what they asked, what waits for their word, what they may know of. The
// database decides who may ask and who may decide; nothing here tells whether a reference is a case.

import { type Reader, readerOver } from '#db/as-actor.ts';
import {
  askForEmergency,
  countAskedToday,
  decideEmergency,
  listKnownRequests,
  listOwnRequests,
  listRequestsToDecide,
} from '#db/emergencies.ts';
import type { Lanes } from '#db/lanes.ts';
import { findRef } from '#db/queries/find-ref.ts';
import type { AskEmergency, Emergencies } from '#workflows/contract/emergency-schemas.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { personIn } from './list-access.ts';

export type EmergencySources = { reader: Reader; lanes: Lanes; directory: Directory };

/** Nobody has that many emergencies a day; whoever tries references one by one is stopped. */
const mostADay = 10;

export async function askEmergency(
  { reader, lanes }: EmergencySources,
  viewer: Viewer,
  asked: AskEmergency,
): Promise<'requested' | 'tooMany'> {
  if ((await countAskedToday(reader, viewer.personId)) >= mostADay) return 'tooMany';
  await askForEmergency(readerOver(lanes), viewer.personId, asked);
  return 'requested';
}

export function decideOnEmergency(
  { lanes }: EmergencySources,
  viewer: Viewer,
  decision: { id: string; granted: boolean },
) {
  return decideEmergency(lanes, viewer.personId, decision);
}

export async function listEmergencies(
  { reader, directory }: EmergencySources,
  viewer: Viewer,
  now: string,
): Promise<Emergencies> {
  const me = viewer.personId;
  const [mine, toDecide, known] = await Promise.all([
    listOwnRequests(reader, me),
    listRequestsToDecide(reader, me),
    listKnownRequests(reader, me),
  ]);
  const isOpen = (until: string | null) => until !== null && Date.parse(until) > Date.parse(now);
  const opened = await Promise.all(
    mine.map(async ({ ref, until }) => (isOpen(until) ? findRef(reader, me, ref) : null)),
  );
  return {
    mine: mine.map(({ requesterId: _, ...one }, index) => ({ ...one, caseId: opened[index] ?? null })),
    toDecide: toDecide.flatMap(({ requesterId, unitId, ...one }) => {
      const person = personIn(directory, viewer, requesterId);
      const unit = { id: unitId, name: directory.findUnit(unitId)?.name ?? '' };
      return person ? [{ ...one, person, unit }] : [];
    }),
    known: known.map(({ requesterId, deciderId, granted, decidedAt, until, ...one }) => ({
      ...one,
      person: personIn(directory, viewer, requesterId),
      decision:
        granted === null || decidedAt === null
          ? null
          : { by: personIn(directory, viewer, deciderId), at: decidedAt, granted, until },
    })),
  };
}
