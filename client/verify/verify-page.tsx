// Whether a document is genuine, for anybody who holds one: a respondent, a lawyer, a journalist. Nobody is asked who they are, and what they
// hold is read in their browser alone; checks run anew as files come and go.
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { dayWords } from '../case/day-words.ts';
import frame from '../reporter/reporter.module.css';
import { Icon } from '../shell/icon.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { useWords } from '../words/words.ts';
import '../words/document-words.ts';
import '../words/verify-words.ts';
import { CodeLookup } from './code-lookup.tsx';
import { DropFiles } from './drop-files.tsx';
import { type HeldFile, heldFile } from './held-files.ts';
import { ReportCard } from './report-card.tsx';
import { findByCode, runChecks } from './run-checks.ts';
import { noKeys, TrustFields, trustIn } from './trust-fields.tsx';
import classes from './verify.module.css';
import { VerifyFrame } from './verify-frame.tsx';

export function VerifyPage() {
  const { t } = useWords();
  usePageTitle(t('verify.nav.check'));
  const [held, setHeld] = useState<readonly HeldFile[]>([]);
  const [keys, setKeys] = useState(noKeys);
  const checks = useQuery({
    queryKey: ['verify', held.map(({ id }) => id), keys],
    queryFn: () => runChecks(held, trustIn(keys)),
    enabled: held.length > 0,
    retry: false,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  async function add(files: readonly File[]): Promise<void> {
    const read = await Promise.all(files.map(heldFile));
    setHeld((before) => [...before.filter(({ name }) => read.every((one) => one.name !== name)), ...read]);
  }
  return (
    <VerifyFrame>
      <h1 className={frame.title}>{t('verify.title')}</h1>
      <p className={frame.lead}>{t('verify.lead')}</p>
      <p className={classes.private}>
        <Icon name="shield" />
        {t('verify.private')}
      </p>
      <Scanned />
      <DropFiles
        held={held}
        onAdd={(files) => void add(files)}
        onRemove={(gone) => setHeld(held.filter(({ id }) => id !== gone))}
      />
      <div role="status" className={held.length > 0 ? classes.reports : undefined}>
        {held.length > 0 && checks.isPending && <p className={classes.running}>{t('verify.running')}</p>}
        {held.length > 0 &&
          checks.data?.map((report) => <ReportCard key={`${report.id}/${report.outcome}`} report={report} />)}
      </div>
      <CodeLookup />
      <TrustFields keys={keys} onChange={setKeys} />
    </VerifyFrame>
  );
}

/** Whoever scanned the square on a page has brought its code along. */
function Scanned() {
  const { t, locale } = useWords();
  const { code } = useSearch({ from: '/verify' });
  const found = useQuery({
    queryKey: ['verify', 'code', code],
    queryFn: () => findByCode(code ?? ''),
    enabled: code !== undefined,
    retry: false,
  });
  if (!code || !found.data) return null;
  const { kind, day } = found.data;
  return (
    <p className={classes.asked} data-unknown={!kind || undefined}>
      {kind && day
        ? t('verify.asked', { kind: t(`document.kind.${kind}`), day: dayWords(day, locale) })
        : t('verify.askedUnknown', { code })}
    </p>
  );
}
