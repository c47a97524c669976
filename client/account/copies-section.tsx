// Where copies of certificates about oneself are found.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.ts';
import classes from './account-page.module.css';

export function CopiesSection() {
  const { t } = useWords();
  return (
    <section className={classes.section} aria-labelledby="account-copies">
      <h2 id="account-copies" className={classes.title}>
        {t('account.copies.title')}
      </h2>
      <p className={classes.note}>{t('account.copies.note')}</p>
      <Button size="xs" variant="default" renderRoot={(props) => <Link to="/standing" {...props} />}>
        {t('account.copies.open')}
      </Button>
    </section>
  );
}
