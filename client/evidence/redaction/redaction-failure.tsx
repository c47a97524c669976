// Why a redacted version was not made or not entered: in the server's words, or that no answer came.
import { ProblemError } from '../../api/problem-error.ts';
import banner from '../../case/form/failure-banner.module.css';
import { useWords } from '../../words/words.ts';

export function RedactionFailure({ error }: { error: Error | null }) {
  const { t } = useWords();
  if (!error) return null;
  return (
    <div className={banner.banner} role="alert">
      <strong>{t('evidence.redaction.failed')}</strong>
      <p>{error instanceof ProblemError ? error.detail : t('case.failure.noAnswerNote')}</p>
    </div>
  );
}
