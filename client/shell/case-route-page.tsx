// The address of a case, with its words loaded. Another case is another page: nothing of the one before stays.
import { useParams } from '@tanstack/react-router';
import '../words/add-case-words.ts';
import { CasePage } from '../case/case-page.tsx';

export function CaseRoutePage() {
  const { caseId } = useParams({ from: '/frame/cases/$caseId' });
  return <CasePage key={caseId} caseId={caseId} />;
}
