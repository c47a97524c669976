// The recommendations that are addressed to this viewer: as the head of a unit, or as who was named to do it.
import { useQuery } from '@tanstack/react-query';
import '../words/add-case-words.ts';
import '../words/prevention-words.ts';
import { Loaded } from '../admin/loaded.tsx';
import { orpc } from '../api/api.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import classes from './prevention.module.css';
import { RecommendationTable } from './recommendation-table.tsx';

export function RecommendationsPage() {
  const { t } = useWords();
  usePageTitle(t('prevention.mine'));
  const listed = useQuery(orpc.recommendations.list.queryOptions({ staleTime: 0 }));
  return (
    <div className={page.page}>
      <h1 className={page.title}>{t('prevention.mine')}</h1>
      <p className={page.lead}>{t('prevention.mineNote')}</p>
      <Loaded query={listed}>
        {({ recommendations }) => {
          const mine = recommendations.filter(({ parts }) => !parts.includes('supervisor'));
          if (mine.length === 0)
            return (
              <Notice icon="list" title={t('prevention.noneMine')} note={t('prevention.noneMineNote')} />
            );
          return (
            <div className={classes.sheet}>
              <RecommendationTable cards={mine} />
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
