// One recommendation: what is asked of the unit, who answers for it, what may be done now, and what was done so far. The page
// decides nothing: it shows what the server says this viewer may see and do.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import type { RecommendationView } from '#workflows/contract/recommendation-schemas.ts';
import { findPreventionCommand } from '#workflows/prevention/prevention-states.ts';
import '../words/add-case-words.ts';
import '../words/prevention-words.ts';
import { Loaded } from '../admin/loaded.tsx';
import { orpc } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { useSendRecommendationCommand } from '../api/send-recommendation-command.ts';
import { ArticleBadge } from '../case/article-badge.tsx';
import { findPack } from '../case/pack-of-case.ts';
import { Notice } from '../shell/notice.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import classes from './prevention.module.css';
import { RecommendationDialog } from './recommendation-dialog.tsx';
import { RecommendationFacts } from './recommendation-facts.tsx';
import { RecommendationHistory } from './recommendation-history.tsx';
import { RecommendationState } from './recommendation-state.tsx';

export function RecommendationPage() {
  const { recommendationId } = useParams({ from: '/frame/recommendations/$recommendationId' });
  return <OneRecommendation key={recommendationId} id={recommendationId} />;
}

function OneRecommendation({ id }: { id: string }) {
  const { t } = useWords();
  const view = useQuery(orpc.recommendations.get.queryOptions({ input: { id }, staleTime: 0 }));
  const commands = useQuery(orpc.recommendations.commands.queryOptions({ input: { id }, staleTime: 0 }));
  usePageTitle(view.data?.card.subject);
  if (view.error instanceof ProblemError && view.error.status === 404)
    return (
      <Notice isPage icon="search" title={t('prevention.notFound')} note={t('prevention.notFoundNote')}>
        <Button renderRoot={(props) => <Link to="/recommendations" {...props} />}>
          {t('prevention.back')}
        </Button>
      </Notice>
    );
  return (
    <div className={page.page}>
      <Loaded query={view}>{(data) => <Whole view={data} commands={commands.data} />}</Loaded>
    </div>
  );
}

function Whole({ view, commands }: { view: RecommendationView; commands: Commands | undefined }) {
  const { t } = useWords();
  const { card } = view;
  const supervises = card.parts.includes('supervisor');
  const [type, setType] = useState<string | null>(null);
  const send = useSendRecommendationCommand(card.id);
  const text = view.entries[0]?.payload.recommendation;
  return (
    <article className={classes.whole}>
      <p className={classes.back}>
        {supervises ? (
          <Link to="/supervise" search={{ tab: 'recommendations' }}>
            {t('prevention.back')}
          </Link>
        ) : (
          <Link to="/recommendations">{t('prevention.back')}</Link>
        )}
      </p>
      <header className={classes.head}>
        <h1 className={page.title}>{card.subject}</h1>
        <RecommendationState state={card.state} />
      </header>
      {typeof text === 'string' && <p className={classes.text}>{text}</p>}
      <Acts commands={commands} pack={card.pack} onOpen={setType} />
      <RecommendationFacts view={view} />
      <RecommendationHistory view={view} />
      <RecommendationDialog
        command={type ? findPreventionCommand(type) : undefined}
        recommendationId={card.id}
        pack={card.pack}
        send={async (payload) => {
          await send.mutateAsync({ type: type ?? '', payload, expectedVersion: card.version });
        }}
        onClose={() => setType(null)}
      />
    </article>
  );
}

type ActsProps = { commands: Commands | undefined; pack: string; onOpen: (type: string) => void };

/** The next thing first; what is theirs but held back says why. */
function Acts({ commands, pack, onOpen }: ActsProps) {
  const { t } = useWords();
  const { allowed = [], blocked = [] } = commands ?? {};
  if (allowed.length + blocked.length === 0) return null;
  return (
    <section className={classes.sheet} aria-label={t('prevention.acts')}>
      <div className={classes.buttons}>
        {allowed.map(({ type, label }, index) => (
          <Button
            key={type}
            data-command={type}
            variant={index === 0 && type !== 'prevention.withdraw' ? 'filled' : 'default'}
            onClick={() => onOpen(type)}
          >
            {label}
          </Button>
        ))}
      </div>
      {blocked.map(({ type, label, reason, article }) => (
        <p key={type} className={classes.held}>
          <strong>{label}</strong> {reason} <ArticleBadge number={article} pack={findPack(pack)} />
        </p>
      ))}
    </section>
  );
}
