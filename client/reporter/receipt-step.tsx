// The receipt, shown this once: to be copied by hand, to paper or to the clipboard. In the language of the page; it is the same
// receipt in the other one.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { receiptOf } from '#workflows/reporting/receipt.ts';
import { useWords } from '../words/words.ts';
import classes from './reporter.module.css';

export function ReceiptStep({ entropy }: { entropy: Uint8Array }) {
  const { t, locale } = useWords();
  const [isCopied, setCopied] = useState(false);
  const words = receiptOf(entropy, locale);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(words.join(' '));
    setCopied(true);
  }
  return (
    <>
      <p className={classes.lead}>{t('report.receipt.lead')}</p>
      <ol className={classes.words} aria-label={t('report.receipt.list')} data-receipt lang={locale}>
        {words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a receipt never changes, and a word may come twice
          <li key={index}>
            <span>{index + 1}</span>
            {word}
          </li>
        ))}
      </ol>
      <div className={classes.buttons}>
        <Button type="button" variant="default" onClick={() => void copy().catch(() => undefined)}>
          {t(isCopied ? 'report.receipt.copied' : 'report.receipt.copy')}
        </Button>
        <Button type="button" variant="default" onClick={() => window.print()}>
          {t('report.receipt.print')}
        </Button>
      </div>
      <p className={`${classes.note} ${classes.care}`}>{t('report.receipt.care')}</p>
    </>
  );
}
