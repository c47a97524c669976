// Whether a document is what it says it is, for anybody who holds one: by the code that stands on it, or by the file, which is hashed
// here and sent nowhere. It asks nobody who they are.
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { VerifiedDocument } from '#workflows/contract/document-schemas.ts';
import { httpFetch } from '../api/http-fetch.ts';
import { ProblemError } from '../api/problem-error.ts';
import { dayWords } from '../case/day-words.ts';
import panel from '../case/tabs/panel.module.css';
import { PublicFrame } from '../reporter/public-frame.tsx';
import frame from '../reporter/reporter.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import '../words/document-words.ts';
import '../words/report-words.ts';
import classes from './documents.module.css';
import { readDocumentFile } from './find-code.ts';

type Held = { code: string; sha256: string | null };
type Checked = Held & { found: VerifiedDocument };

async function check(held: Held): Promise<Checked> {
  const answer = await httpFetch(`/api/documents/verify/${encodeURIComponent(held.code.trim())}`);
  return { ...held, found: VerifiedDocument.parse(await answer.json()) };
}

export function VerifyPage() {
  const { t } = useWords();
  usePageTitle(t('document.verify.title'));
  const [code, setCode] = useState('');
  const [isOver, setOver] = useState(false);
  const [hasNoCode, setNoCode] = useState(false);
  const verify = useMutation({ mutationFn: check });
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = await readDocumentFile(file);
    const known = read.code ?? (code.trim() || null);
    setNoCode(known === null);
    verify.reset();
    if (known === null) return;
    setCode(known);
    verify.mutate({ code: known, sha256: read.sha256 });
  }
  return (
    <PublicFrame>
      <h1 className={frame.title}>{t('document.verify.title')}</h1>
      <p className={frame.lead}>{t('document.verify.lead')}</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setNoCode(false);
          if (code.trim()) verify.mutate({ code, sha256: null });
        }}
      >
        <TextInput
          label={t('document.verify.code')}
          placeholder="7KQ2M-0F9AB-…"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <label
          className={classes.drop}
          data-over={isOver || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void take(event.dataTransfer.files[0]);
          }}
        >
          {t('document.verify.drop')}
          <input
            type="file"
            accept="application/pdf"
            aria-label={t('document.verify.file')}
            className={classes.hidden}
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <Button type="submit" loading={verify.isPending} disabled={!code.trim()}>
          {t('document.verify.act')}
        </Button>
      </form>
      <div role="status">
        {hasNoCode && <p className={classes.answer}>{t('document.verify.noCode')}</p>}
        {verify.isError && (
          <p className={classes.answer}>
            {t(
              verify.error instanceof ProblemError && verify.error.code === 'request.tooMany'
                ? 'document.verify.tooMany'
                : 'document.verify.failed',
            )}
          </p>
        )}
        {verify.data && <Answer checked={verify.data} />}
      </div>
    </PublicFrame>
  );
}

function Answer({ checked: { found, sha256 } }: { checked: Checked }) {
  const { t, locale } = useWords();
  if (!found.known || !found.kind || !found.day)
    return <p className={classes.answer}>{t('document.verify.unknown')}</p>;
  const verdict = sha256 === null ? 'known' : sha256 === found.sha256 ? 'same' : 'differs';
  return (
    <div className={classes.answer} data-verdict={verdict}>
      <p className={panel.heading}>{t(`document.verify.${verdict}`)}</p>
      <dl className={panel.facts}>
        <dt>{t('document.verify.kind')}</dt>
        <dd>{t(`document.kind.${found.kind}`)}</dd>
        <dt>{t('document.verify.day')}</dt>
        <dd>{dayWords(found.day, locale)}</dd>
        <dt>{t('document.verify.ref')}</dt>
        <dd>{found.ref}</dd>
        <dt>{t('document.verify.sha')}</dt>
        <dd className={classes.hash}>{found.sha256}</dd>
      </dl>
      {sha256 === null && <p className={panel.faint}>{t('document.verify.compare')}</p>}
    </div>
  );
}
