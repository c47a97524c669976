// The product's mark and name.
import { useWords } from '../words/words.ts';
import classes from './brand.module.css';

export function Brand({ compact = false }: { compact?: boolean }) {
  const { t } = useWords();
  return (
    <span className={classes.brand} data-compact={compact || undefined}>
      <span className={classes.mark} aria-hidden="true" />
      <span className={classes.name}>{t('product')}</span>
    </span>
  );
}
