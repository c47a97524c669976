// All steps as links, for whoever would rather read than move along a line. Folded until it is wanted.
import { Link } from '@tanstack/react-router';
import { findCommand } from '#workflows/case/catalogue.ts';
import type { HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { instantWords } from '../case/day-words.ts';
import { useWords } from '../words/words.ts';
import classes from './time.module.css';

export function StepList({ steps, at }: { steps: readonly HistoryEntry[]; at: number }) {
  const { t, locale } = useWords();
  return (
    <details className={classes.steps}>
      <summary>
        {t('time.all')} ({steps.length})
      </summary>
      <ol>
        {steps.map(({ version, type, at: when }) => (
          <li key={version} value={version}>
            <Link
              from="/cases/$caseId/time"
              search={{ at: version }}
              resetScroll={false}
              aria-current={version === at ? 'step' : undefined}
            >
              <span className={classes.number}>{version}</span>
              <span>{findCommand(type)?.words.done[locale] ?? type}</span>
              <time dateTime={when}>{instantWords(when, locale)}</time>
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
