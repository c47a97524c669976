// Which of the files that a command names can be handed in with it: the actor's own uploads to this case, found clean, not handed in
// yet, with the hash that is named. Commands without files cost nothing here.
import { listEvidence } from '#db/evidence-files.ts';
import type { Head } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { NamedFile, Resolved } from '#workflows/case/resolved.ts';
import type { Ask } from './procedure.ts';
import type { WritePath } from './write-path.ts';

export async function lookUpFiles(
  { reader }: WritePath,
  { data, sent, caseId }: Ask<Head, AnyCommand>,
): Promise<Pick<Resolved, 'files'>> {
  const named = Array.isArray(data.files) ? (data.files as NamedFile[]) : [];
  const me = sent.actor.kind === 'person' ? sent.actor.id : null;
  if (named.length === 0 || me === null) return {};
  const mine = (await listEvidence(reader, me, caseId)).filter(
    ({ ownerId, state, entry }) => ownerId === me && state === 'clean' && entry === null,
  );
  const isMine = ({ id, sha256 }: NamedFile) => mine.some((file) => file.id === id && file.sha256 === sha256);
  return { files: named.filter(isMine).map(({ id, sha256 }) => ({ id, sha256 })) };
}
