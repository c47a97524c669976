// What is shown where a page could not be rendered or its data not be fetched. Nothing technical is said; it goes to the
// browser's console.
import { Button } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { NoAnswerError, ProblemError } from '../api/problem-error.ts';
import { useWords } from '../words/words.ts';
import { Notice } from './notice.tsx';

export function FailurePage({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const isLoading = error instanceof ProblemError || error instanceof NoAnswerError;
  function again(): void {
    // A part of the page that could not be loaded, after an update say, comes only with the page itself.
    if (!isLoading) {
      location.reload();
      return;
    }
    queries.reset();
    reset();
    void router.invalidate();
  }
  return (
    <Notice
      isPage
      icon="warning"
      tone="bad"
      title={t(isLoading ? 'failure.load' : 'failure.title')}
      note={t(isLoading ? 'failure.loadNote' : 'failure.note')}
    >
      <Button onClick={again}>{t('failure.retry')}</Button>
      <Button variant="default" component="a" href="/">
        {t('failure.home')}
      </Button>
    </Notice>
  );
}
