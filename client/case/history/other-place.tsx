// Another case or a meeting that an entry names: by its reference and a way there for whoever may see it, else by nothing
// that would tell which it is.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';

export function OtherCase({ id }: { id: string }) {
  const { t } = useWords();
  const found = useQuery({ ...orpc.cases.get.queryOptions({ input: { id } }), retry: false });
  if (!found.data) return <>{t('case.unknown.case')}</>;
  return (
    <Link to="/cases/$caseId" params={{ caseId: id }}>
      {found.data.card.ref}
    </Link>
  );
}

export function NamedMeeting({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
      {t('case.unknown.meeting')}
    </Link>
  );
}
