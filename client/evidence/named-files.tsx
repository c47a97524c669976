// The files that an entry names: what each is called, where the viewer may see it, and which version it is by its hash.
import '../words/evidence-words.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { fileAddress } from './file-address.ts';
import { HashLine } from './hash-line.tsx';
import { useEvidenceFiles } from './use-evidence-files.ts';

type Props = { caseView: CaseView; files: readonly { id: string; sha256: string }[] };

export function NamedFiles({ caseView, files }: Props) {
  const known = useEvidenceFiles(caseView);
  const find = (id: string) => known.data?.files.find((one) => one.id === id);
  return (
    <>
      {files.map(({ id, sha256 }) => (
        <div key={id}>
          {find(id) && <a href={fileAddress(caseView.card.id, id)}>{find(id)?.name}</a>}{' '}
          <HashLine sha256={sha256} />
        </div>
      ))}
    </>
  );
}
