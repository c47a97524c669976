// An identity that two persons have opened together: shown to the two of them, for a day, and never kept by the page.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { orpc } from '../../api/api.ts';
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import '../../words/add-case-words.ts';
import { useWords } from '../../words/words.ts';
import { instantWords } from '../day-words.ts';
import panel from '../tabs/panel.module.css';

export function IdentityPage() {
  const { t, locale } = useWords();
  const { caseId } = useParams({ from: '/frame/cases/$caseId/identity' });
  usePageTitle(t('case.identity.title'));
  const identity = useQuery({
    ...orpc.cases.identity.queryOptions({ input: { id: caseId } }),
    ...{ retry: false, gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <div className={`${page.page} ${page.narrow}`}>
      <h1 className={page.title}>{t('case.identity.title')}</h1>
      {identity.isLoading && <Skeleton height={120} mt="md" />}
      {identity.isError && <p className={page.lead}>{t('case.identity.notOpened')}</p>}
      {identity.data && (
        <>
          <p className={page.lead}>
            {t('case.identity.note', { until: instantWords(identity.data.until, locale) })}
          </p>
          <p className={`${panel.panel} ${panel.pad} ${panel.text}`} data-identity>
            {identity.data.given ? identity.data.text : t('case.identity.notGiven')}
          </p>
        </>
      )}
      <Button mt="md" variant="default" renderRoot={(props) => <Link to="/desk" {...props} />}>
        {t('case.identity.back')}
      </Button>
    </div>
  );
}
