// What is left of a case that was disposed of, for whoever still sees that it is there. It holds no content, so no look is noted.
import { listHistory } from '#db/queries/list-history.ts';
import { readHead } from '#db/read-head.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { Tombstone } from '#workflows/contract/tombstone-schemas.ts';
import type { Viewer } from '../people/viewer.ts';
import type { CaseSources } from './case-reading.ts';

const mostEntries = 2_000;

/** Null where there is no such case for this viewer, or it was not disposed of. */
export async function readTombstone(
  { reader, directory }: Pick<CaseSources, 'reader' | 'directory'>,
  { personId, locale }: Viewer,
  caseId: string,
): Promise<Tombstone | null> {
  const { head } = await readHead(reader, { actorId: personId, streamId: caseId, commandId: null });
  if (head?.kind !== 'case' || head.state !== disposedState) return null;
  const entries = await listHistory(reader, personId, { streamId: caseId, limit: mostEntries });
  const { outcome, receivedOn, pack, closed } = head.facts as Facts;
  return {
    ...{ id: caseId, ref: head.ref ?? '', unit: directory.findUnit(head.unitId)?.name ?? '', pack },
    ...{ outcome, receivedOn, noticeOn: closed.disposalNoticeOn, disposedOn: closed.disposedOn ?? '' },
    disposedBy: entries
      .filter(({ type }) => type === 'case.dispose')
      .slice(-2)
      .flatMap(({ actorId, at }) => {
        const person = actorId && directory.findPerson(actorId);
        if (!person) return [];
        const { id, name, title, titleEn } = person;
        return [{ person: { id, name, title: locale === 'en' ? titleEn : title }, at }];
      }),
    entries: entries.map(({ version, at, leaf }) => ({
      version,
      at,
      commitment: Buffer.from(leaf).toString('hex'),
    })),
  };
}
