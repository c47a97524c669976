// Preventive recommendations among the parts of supervision: the table, its file, and the way to issue one.
import { useQuery } from '@tanstack/react-query';
import '../words/prevention-words.ts';
import { Loaded } from '../admin/loaded.tsx';
import { orpc } from '../api/api.ts';
import { holds, useMe } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import { Section } from '../supervise/section.tsx';
import { useWords } from '../words/words.ts';
import { IssueButton } from './issue-button.tsx';
import classes from './prevention.module.css';
import { RecommendationTable } from './recommendation-table.tsx';

export function RecommendationsTab() {
  const { t } = useWords();
  const supervises = holds(useMe(), 'supervisor');
  const listed = useQuery(orpc.recommendations.list.queryOptions({ staleTime: 0 }));
  if (!supervises)
    return (
      <Notice
        icon="list"
        title={t('prevention.supervisorsOnly')}
        note={t('prevention.supervisorsOnlyNote')}
      />
    );
  return (
    <Loaded query={listed}>
      {({ recommendations }) => (
        <>
          <div className={classes.acts}>
            <IssueButton />
          </div>
          {recommendations.length === 0 ? (
            <Notice icon="list" title={t('prevention.none')} note={t('prevention.noneNote')} />
          ) : (
            <Section
              id="recommendations"
              title={t('prevention.title')}
              note={t('prevention.note')}
              take={{ table: 'recommendations' }}
            >
              <RecommendationTable cards={recommendations} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}
