// The trace of looks for one viewer. Row-level security decides which rows there are; here they only get names.
import { listLooks } from '#db/access-log.ts';
import type { Reader } from '#db/as-actor.ts';
import type { Looks } from '#workflows/contract/access-schemas.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';

export async function listAccess(
  { reader, directory }: { reader: Reader; directory: Directory },
  viewer: Viewer,
  page: { caseId: string | null; before?: string | undefined; limit: number },
): Promise<Looks> {
  const { caseId, before = null, limit } = page;
  const rows = await listLooks(reader, viewer.personId, { streamId: caseId, before, limit });
  const last = rows.at(-1);
  return {
    looks: rows.map(({ actorId, streamId, ...row }) => {
      const person = directory.findPerson(actorId);
      const title = viewer.locale === 'en' ? person?.titleEn : person?.title;
      return {
        ...row,
        caseId: streamId,
        person: person ? { id: person.id, name: person.name, title: title ?? '' } : null,
        unexplained: row.purpose === null && row.basis !== 'part' && row.basis !== 'desk',
      };
    }),
    next: rows.length === limit && last ? last.id : null,
  };
}
