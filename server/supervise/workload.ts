// Open cases by unit and, for supervisors, by the investigator who conducts them. Lists of people are in the order of the
// alphabet and carry no mark: they show where there is work, not who is good at it.
import { countByInvestigator } from '#db/queries/list-supervised.ts';
import { listOverseenOpen } from '#db/queries/overseen.ts';
import type { LoadOf, Workload } from '#workflows/contract/supervise-schemas.ts';
import { loadOf, loadsBy } from './load.ts';
import { byName, type Overseer, unitName } from './overseer.ts';

export async function viewWorkload(overseer: Overseer): Promise<Workload> {
  const { reader, viewer, overseen, supervised, today } = overseer;
  const [open, people] = await Promise.all([
    listOverseenOpen(reader, viewer.personId),
    supervised.length > 0 ? loadsOfPeople(overseer) : null,
  ]);
  const loads = loadsBy(open, ({ unitId }) => unitId, today);
  const units = overseen.map((id) => ({
    ...{ id, name: unitName(overseer, id) },
    ...(loads.get(id) ?? loadOf([], today)),
  }));
  return { units: units.filter(({ open: count }) => count > 0).toSorted(byName), people };
}

/** Everybody who investigates in the supervised units, those with nothing to do included, and last what nobody conducts. */
export async function loadsOfPeople(overseer: Overseer): Promise<LoadOf[]> {
  const { reader, viewer, supervised, directory, today } = overseer;
  const rows = await countByInvestigator(reader, viewer.personId, supervised);
  const loads = loadsBy(rows, ({ investigatorId }) => investigatorId ?? '', today);
  const appointed = supervised.flatMap((unitId) =>
    directory.holdersOf(['investigator'], unitId, today).map(({ id }) => id),
  );
  const ids = new Set([...appointed, ...loads.keys()].filter((id) => id !== ''));
  const people = [...ids].map((id) => ({
    ...{ id, name: directory.findPerson(id)?.name ?? '' },
    ...(loads.get(id) ?? loadOf([], today)),
  }));
  const nobodys = loads.get('');
  return [...people.toSorted(byName), ...(nobodys ? [{ id: null, name: '', ...nobodys }] : [])];
}
