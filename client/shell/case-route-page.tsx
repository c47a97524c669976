// The address of a case, with its words loaded. Another case is another page: nothing of the one before stays.
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { orpc } from '../api/api.ts';
import { CasePage } from '../case/case-page.tsx';
import '../words/add-case-words.ts';
import { usePageTitle } from './use-page-title.ts';

export function CaseRoutePage() {
  const { caseId = '', page } = useParams({ strict: false });
  const { about } = useSearch({ strict: false });
  const view = useQuery(orpc.cases.get.queryOptions({ input: { id: caseId } }));
  // A reference and no name: titles end up in histories and on shared screens.
  usePageTitle(view.data?.card.ref);
  return <CasePage key={caseId} caseId={caseId} page={page} about={about} />;
}
