// An address that leads nowhere.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.ts';
import { Notice } from './notice.tsx';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Notice isPage icon="search" title={t('failure.notFound')} note={t('failure.notFoundNote')}>
      <Button renderRoot={(props) => <Link to="/" {...props} />}>{t('failure.home')}</Button>
    </Notice>
  );
}
