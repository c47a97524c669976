// For whoever holds paper alone: whether there is a document with the code that stands on it.
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { VerifiedDocument } from '#workflows/contract/document-schemas.ts';
import { ProblemError } from '../api/problem-error.ts';
import { dayWords } from '../case/day-words.ts';
import { Icon } from '../shell/icon.tsx';
import { useWords } from '../words/words.ts';
import '../words/document-words.ts';
import { findByCode } from './run-checks.ts';
import classes from './verify.module.css';

export function CodeLookup() {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const lookUp = useMutation({ mutationFn: findByCode });
  return (
    <section className={classes.section}>
      <h2>{t('verify.code.title')}</h2>
      <p>{t('verify.code.lead')}</p>
      <form
        className={classes.ask}
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim()) lookUp.mutate(code);
        }}
      >
        <TextInput
          label={t('verify.code.label')}
          placeholder="7KQ2M-0F9AB-…"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={lookUp.isPending} disabled={!code.trim()}>
          {t('verify.code.act')}
        </Button>
      </form>
      <div role="status" className={classes.reports}>
        {lookUp.isError && (
          <p>
            {t(
              lookUp.error instanceof ProblemError && lookUp.error.code === 'request.tooMany'
                ? 'verify.code.tooMany'
                : 'verify.code.failed',
            )}
          </p>
        )}
        {lookUp.data && <Found found={lookUp.data} code={code} />}
      </div>
    </section>
  );
}

function Found({
  found: { known, kind, day, ref, sha256 },
  code,
}: {
  found: VerifiedDocument;
  code: string;
}) {
  const { t, locale } = useWords();
  return (
    <article className={classes.report} data-outcome={known ? 'holds' : 'fails'}>
      <div className={classes.banner}>
        <span className={classes.seal}>
          <Icon name={known ? 'check' : 'close'} size={20} />
        </span>
        <div>
          <h2>{t(known ? 'verify.code.known' : 'verify.code.unknown')}</h2>
          <p>{code}</p>
        </div>
      </div>
      <p className={classes.todo}>{t(known ? 'verify.code.knownNext' : 'verify.code.unknownNext')}</p>
      {kind && day && (
        <dl className={classes.facts}>
          <dt>{t('verify.code.kind')}</dt>
          <dd>{t(`document.kind.${kind}`)}</dd>
          <dt>{t('verify.code.day')}</dt>
          <dd>{dayWords(day, locale)}</dd>
          {ref && (
            <>
              <dt>{t('verify.code.ref')}</dt>
              <dd>{ref}</dd>
            </>
          )}
          <dt>{t('verify.code.sha')}</dt>
          <dd className={classes.mono}>{sha256}</dd>
        </dl>
      )}
    </article>
  );
}
