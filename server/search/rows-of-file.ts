// What of a file of evidence can be searched: its text page by page, under its name. One that has no text, or none that could be
// taken, is found by its name.
import type { SearchRow } from '#db/search-index.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { tsvectorOf } from './search-words.ts';
import { hasText, textOfFile } from './text-of-file.ts';

/** By whom and when it was handed in. */
type HandedIn = { actorId: string | null; at: string };

export async function fileRows(
  evidence: Pick<Evidence, 'openAsSystem'>,
  caseId: string,
  fileId: string,
  { actorId, at }: HandedIn,
): Promise<SearchRow[]> {
  const file = await evidence.openAsSystem(caseId, fileId);
  if (!file) return [];
  const row = (part: number, text: string): SearchRow => {
    const title = file.name.normalize('NFC');
    return {
      ...{ kind: 'evidence', source: fileId, part, label: file.kind, sight: 'file', authorId: actorId },
      ...{ at, title, body: text, words: tsvectorOf(title, text, 'C') },
    };
  };
  if (!hasText(file.kind, file.size)) return [row(0, '')];
  const chunks: Buffer[] = [];
  for await (const chunk of file.read()) chunks.push(chunk);
  const pieces = await textOfFile(file.kind, Buffer.concat(chunks));
  return pieces.length === 0 ? [row(0, '')] : pieces.map(({ page, text }) => row(page, text));
}
