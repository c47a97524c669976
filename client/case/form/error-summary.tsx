// All that has to be put right, in one place above the form; each line leads to its field.
import { useWords } from '../../words/words.ts';
import classes from './error-summary.module.css';
import type { FieldProblem } from './form-problems.ts';
import { pathKey } from './form-values.ts';
import { problemText } from './problem-text.ts';

export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const { t, locale } = useWords();
  if (problems.length === 0) return null;
  return (
    <div className={classes.summary} role="alert">
      <strong>{t('case.problem.title', { count: problems.length })}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={pathKey(problem.path)}>
            <button type="button" onClick={() => focusField(pathKey(problem.path))}>
              <strong>{problem.field?.label[locale] ?? pathKey(problem.path)}</strong>:{' '}
              {problemText(problem, t)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(key: string): void {
  const frame = document.querySelector(`[data-field="${CSS.escape(key)}"]`);
  frame?.scrollIntoView({ block: 'center' });
  frame?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
