// Checks on this device that the text of a receipt is the one that its commitment was made over: nothing is asked of the
// server for it, and the numbers are there for anybody who would rather use another tool.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ActReceipt } from '#workflows/contract/room-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './room.module.css';

type Text = NonNullable<ActReceipt['text']>;

export function TextProof({ text }: { text: Text }) {
  const { t } = useWords();
  const [holds, setHolds] = useState<boolean | null>(null);
  return (
    <>
      <p>{t('room.receipt.howSelf')}</p>
      <p className={classes.noPrint}>
        <Button variant="default" size="sm" onClick={() => void doesHold(text).then(setHolds)}>
          {t('room.receipt.verify')}
        </Button>{' '}
        <strong role="status">
          {holds !== null && t(holds ? 'room.receipt.holds' : 'room.receipt.fails')}
        </strong>
      </p>
      <details className={classes.details}>
        <summary>{t('room.receipt.canonical')}</summary>
        <dl className={classes.proof}>
          <div>
            <dt>{t('room.receipt.textCommitment')}</dt>
            <dd>
              <code>{text.commitment}</code>
            </dd>
          </div>
          <div>
            <dt>{t('room.receipt.salt')}</dt>
            <dd>
              <code>{text.salt}</code>
            </dd>
          </div>
          <div>
            <dt>{t('room.receipt.canonical')}</dt>
            <dd>
              <code>{text.canonical}</code>
            </dd>
          </div>
        </dl>
      </details>
    </>
  );
}

async function doesHold({ canonical, salt, commitment }: Text): Promise<boolean> {
  const bytes = new Uint8Array([...bytesOf(salt), ...new TextEncoder().encode(canonical)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const stated = bytesOf(commitment);
  return digest.length === stated.length && digest.every((byte, place) => byte === stated[place]);
}

function bytesOf(base64url: string): Uint8Array {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
