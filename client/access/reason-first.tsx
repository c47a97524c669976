// A case outside of one's desk, before anything of it is shown: the page asks, and fetches it once there is an answer.
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { refreshCase } from '../api/refresh-case.ts';
import { homeOf, useMe } from '../shell/me.ts';
import page from '../shell/page.module.css';
import { useWords } from '../words/words.ts';
import ReasonDialog from './reason-dialog.tsx';

export function ReasonFirst({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const client = useQueryClient();
  const router = useRouter();
  const me = useMe();
  const goBack = () =>
    router.history.canGoBack() ? router.history.back() : void router.navigate({ to: homeOf(me) });
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('access.ask.title')}</h1>
      <ReasonDialog about={caseId} onStated={() => void refreshCase(client, caseId)} onBack={goBack} />
    </div>
  );
}
