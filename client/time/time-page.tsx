// A case through time: the steps on one line, the file as it stood after the chosen one, what differs between two of them, and who had been
// shown what by then. The address holds the moments, so that it can be handed on and gone back from.
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import '../words/add-case-words.ts';
import '../words/access-words.ts';
import '../words/time-words.ts';
import type { CaseView, HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { ReasonFirst } from '../access/reason-first.tsx';
import { orpc } from '../api/api.ts';
import { isGone, isPurposeMissing } from '../api/problem-error.ts';
import page from '../case/case-page.module.css';
import { Empty } from '../case/tabs/empty.tsx';
import { useCaseLive } from '../live/use-case-live.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import { DifferenceView } from './difference-view.tsx';
import { GoToMoment } from './go-to-moment.tsx';
import { MomentBanner } from './moment-banner.tsx';
import { MomentBar } from './moment-bar.tsx';
import { MomentFailed } from './moment-failed.tsx';
import { PastCase } from './past-case.tsx';
import { ShownPanel } from './shown-panel.tsx';
import { StepList } from './step-list.tsx';
import classes from './time.module.css';
import type { MomentInAddress, TimeSearch } from './time-search.ts';
import { usePastView } from './use-past-view.ts';
import { useSteps } from './use-steps.ts';

export function TimePage() {
  const { caseId = '' } = useParams({ strict: false });
  const { t } = useWords();
  const view = useQuery(orpc.cases.get.queryOptions({ input: { id: caseId } }));
  useCaseLive(caseId);
  usePageTitle(view.data?.card.ref);
  const steps = useSteps(view.data);
  if (isPurposeMissing(view.error)) return <ReasonFirst caseId={caseId} />;
  if (isGone(view)) return <TraceOnly caseId={caseId} />;
  if (!view.data || !steps)
    return (
      <div className={page.page} role="status" aria-busy="true" aria-label={t('time.loading')}>
        <Skeleton height={30} width={320} />
        <Skeleton height={130} mt={16} />
        <Skeleton height={320} mt={16} />
      </div>
    );
  return (
    <div className={page.page}>
      <Head caseView={view.data} />
      {steps.length === 0 ? (
        <Empty>{t('time.empty.steps')}</Empty>
      ) : (
        <Moments key={caseId} caseView={view.data} steps={steps} />
      )}
    </div>
  );
}

function Head({ caseView: { card } }: { caseView: CaseView }) {
  const { t } = useWords();
  return (
    <header className={classes.head}>
      <Link to="/cases/$caseId" params={{ caseId: card.id }} className={classes.back}>
        {t('time.back')} {card.ref}
      </Link>
      <h1 className={classes.title}>{t('time.title')}</h1>
    </header>
  );
}

function Moments({ caseView, steps }: { caseView: CaseView; steps: readonly HistoryEntry[] }) {
  const { t } = useWords();
  const { id: caseId } = caseView.card;
  const { search, go } = useMoments();
  const [now] = useState(() => new Date().toISOString());
  const last = steps.at(-1)?.version ?? 1;
  const other = search.with;
  // The present has moved on past the last step that some may read: it is asked for as the present.
  const present = caseView.card.version;
  const moment = search.at ?? present;
  const past = usePastView(caseId, moment);
  const end = usePastView(caseId, other ?? null);
  const placeOf = (version: number | undefined) =>
    Math.max(
      0,
      steps.findLastIndex((step) => step.version <= (version ?? last)),
    );
  const at = placeOf(past.data?.point.version);
  const to = other === undefined ? null : placeOf(end.data?.point.version);
  const versionAt = (place: number) => steps[place]?.version ?? last;
  const move = (from: number, until: number | null) => {
    const isPresent = until === null && from === steps.length - 1;
    // From the present one goes back to it; on the way through the past there is nothing to go back to.
    go(
      { at: isPresent ? undefined : versionAt(from), with: until === null ? undefined : versionAt(until) },
      { replace: search.at !== undefined },
    );
  };
  const instant = typeof moment === 'string' ? moment : (past.data?.point.at ?? caseView.card.updatedAt);
  return (
    <>
      <section className={classes.choose} aria-label={t('time.choose')}>
        <MomentBar steps={steps} at={at} to={to} onMove={move} />
        <p className={classes.keys}>{t('time.keys')}</p>
        <div className={classes.tools}>
          <GoToMoment
            key={instant}
            at={instant}
            label={to === null ? undefined : t('time.from')}
            onGo={(when) => go({ at: when })}
          />
          {to !== null && end.data && (
            <GoToMoment
              key={end.data.point.at}
              at={typeof other === 'string' ? other : end.data.point.at}
              label={t('time.until')}
              onGo={(when) => go({ with: when })}
            />
          )}
          <Button
            variant="default"
            aria-pressed={to !== null}
            onClick={() =>
              to === null
                ? go({
                    at: at === steps.length - 1 ? versionAt(0) : versionAt(at),
                    with: last,
                    look: undefined,
                  })
                : go({ with: undefined })
            }
          >
            {t(to === null ? 'time.compare' : 'time.stopComparing')}
          </Button>
        </div>
        <StepList steps={steps} at={versionAt(at)} />
      </section>
      {past.data && !past.isError && (
        <MomentBanner
          past={past.data}
          asked={typeof search.at === 'string' ? search.at : null}
          compared={to === null ? null : (end.data ?? null)}
        />
      )}
      {to === null && (
        <SegmentedControl
          aria-label={t('time.view.label')}
          className={classes.look}
          value={search.look ?? 'case'}
          onChange={(look) => go({ look: look === 'shown' ? 'shown' : undefined })}
          data={[
            { value: 'case', label: t('time.view.case') },
            { value: 'shown', label: t('time.view.shown') },
          ]}
        />
      )}
      <div aria-busy={past.isPlaceholderData || undefined}>
        {other !== undefined && <DifferenceView caseId={caseId} from={moment} to={other} />}
        {other === undefined && search.look === 'shown' && (
          <ShownPanel caseId={caseId} moment={search.at ?? now} caseView={past.data?.view ?? caseView} />
        )}
        {other === undefined &&
          search.look !== 'shown' &&
          (past.isError ? (
            <MomentFailed error={past.error} earliest={versionAt(0)} onRetry={() => void past.refetch()} />
          ) : past.data ? (
            <PastCase past={past.data} at={instant} />
          ) : (
            <Skeleton height={320} />
          ))}
      </div>
    </>
  );
}

/** For whoever reads the trace of a case and not the case: the auditor of its unit. */
function TraceOnly({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const { search, go } = useMoments();
  const [now] = useState(() => new Date().toISOString());
  const at = typeof search.at === 'string' ? search.at : now;
  return (
    <div className={page.page}>
      <h1 className={classes.title}>{t('time.view.shown')}</h1>
      <section className={classes.choose} aria-label={t('time.choose')}>
        <GoToMoment key={search.at} at={at} onGo={(when) => go({ at: when })} />
      </section>
      <ShownPanel caseId={caseId} moment={at} caseView={null} />
    </div>
  );
}

type Moved = { [Key in keyof TimeSearch]?: TimeSearch[Key] | undefined };

/** The moments in the address, and the way to others; what is not named stays. */
function useMoments() {
  const search = useSearch({ from: '/frame/cases/$caseId/time' });
  const navigate = useNavigate({ from: '/cases/$caseId/time' });
  const go = (moved: Moved, { replace = false } = {}) => {
    const { at, with: other, look } = { ...search, ...moved };
    void navigate({
      search: {
        ...(at === undefined ? {} : { at }),
        ...(other === undefined ? {} : { with: other }),
        ...(look === undefined ? {} : { look }),
      },
      replace,
      resetScroll: false,
    });
  };
  return { search, go } satisfies { search: TimeSearch & { at?: MomentInAddress }; go: unknown };
}
