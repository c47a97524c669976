// Why the act was not done: what happened, which article says so, and that everything entered is still here.
import type { RulePack } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import classes from './failure-banner.module.css';
import { useFormWorld } from './form-world.ts';
import type { Failure } from './use-command-form.ts';

export function FailureBanner({ failure }: { failure: Failure | null }) {
  const { pack } = useFormWorld();
  return failure && <FailureNote failure={failure} pack={pack} />;
}

/** The same for what is written beside any form. */
export function FailureNote({ failure, pack }: { failure: Failure; pack: RulePack | null }) {
  const { t } = useWords();
  const refused = failure.kind === 'refused' ? failure.problem : null;
  return (
    <div className={classes.banner} role="alert">
      <strong>{refused ? t('case.failure.refused') : t('case.failure.noAnswer')}</strong>
      <p>
        {refused ? refused.detail : t('case.failure.noAnswerNote')}{' '}
        {refused?.article && <ArticleBadge number={refused.article} pack={pack} />}
      </p>
      <p className={classes.kept}>{t('case.failure.kept')}</p>
    </div>
  );
}
