// The title of the page in the browser's tab and history, and the first thing a screen reader says of it.
import { useEffect } from 'react';
import { useWords } from '../words/words.ts';

export function usePageTitle(title: string | undefined): void {
  const { t } = useWords();
  const product = t('product');
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
