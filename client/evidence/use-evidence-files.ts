// The files of a case that this viewer may see. Asked anew with every change of the case, and while a scanner still looks at one.
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { EvidenceFile } from '#workflows/contract/evidence-schemas.ts';
import { orpc } from '../api/api.ts';
import type { ViewedFile } from './viewed-file.ts';

const whileScanned = 2_000;

export function useEvidenceFiles({ card }: Pick<CaseView, 'card'>) {
  const options = orpc.evidence.list.queryOptions({ input: { id: card.id } });
  return useQuery({
    ...options,
    queryKey: [...options.queryKey, card.version],
    refetchInterval: ({ state }) =>
      state.data?.files.some((one) => one.state === 'quarantined') ? whileScanned : false,
  });
}

/** Those that can be read, as the page shows them. */
export function readable(files: readonly EvidenceFile[]): (EvidenceFile & ViewedFile)[] {
  return files.flatMap((file) => {
    const { state, kind, sha256 } = file;
    return state === 'clean' && kind !== null && sha256 !== null ? [{ ...file, kind, sha256 }] : [];
  });
}
