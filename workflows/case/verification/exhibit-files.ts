// The files that an act brings into the case: the actor's own uploads, whole, found clean and not handed in before, each named with
// the hash that says which bytes it is. What is not in the evidence store is not in the case.
import type { Day } from '../../rules/day.ts';
import type { ExhibitFile } from '../facts.ts';
import type { NamedFile } from '../resolved.ts';
import type { CheckRule } from '../rule.ts';

type Data = { files?: NamedFile[] | undefined };

export const filesWereUploaded: CheckRule<Data> = {
  id: 'filesWereUploaded',
  article: '13.1',
  words: {
    vi: 'Có tệp chưa tải lên trọn vẹn, chưa quét xong, đã nộp hoặc không phải do bạn tải lên trong vụ việc này.',
    en: 'A file is not uploaded whole, not scanned yet, handed in already, or was not uploaded by you in this case.',
  },
  holds: ({ data: { files = [] }, resolved }) =>
    new Set(files.map(({ id }) => id)).size === files.length &&
    files.every(({ id, sha256 }) => resolved.files?.some((one) => one.id === id && one.sha256 === sha256)),
};

/** As the exhibit keeps them; absent where there are none. */
export function filesOf(
  { files = [] }: Data,
  disclosedOn: Day | null,
  version = 1,
): { files?: ExhibitFile[] } {
  if (files.length === 0) return {};
  return { files: files.map(({ id, sha256 }) => ({ id, sha256, version, disclosedOn })) };
}
