// What the body has to read on a case: the dossier as one volume, each document, each file of evidence, all opened in the page's own
// reader. What is not issued yet is shown as the draft that it is.
import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { DocumentSlot } from '#workflows/contract/document-schemas.ts';
import { orpc } from '../api/api.ts';
import { httpFetch } from '../api/http-fetch.ts';
import { purposeHeader } from '../api/stated-purpose.ts';
import { dayWords } from '../case/day-words.ts';
import { readable, useEvidenceFiles } from '../evidence/use-evidence-files.ts';
import { FileViewer } from '../evidence/viewer/file-viewer.tsx';
import { type Locale, useWords } from '../words/words.ts';
import { type Paper, PaperViewer } from './paper-viewer.tsx';
import classes from './room.module.css';

export function Papers({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const { id } = caseView.card;
  const [paper, setPaper] = useState<Paper | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  // Another entry may allow another document.
  const query = orpc.documents.list.queryOptions({ input: { id } });
  const documents = useQuery({ ...query, queryKey: [...query.queryKey, caseView.entries] });
  const files = readable(useEvidenceFiles(caseView).data?.files ?? []);
  const dossier = useDossier(id, (bytes) => setPaper({ title: t('document.out.committee'), source: bytes }));
  const slots = documents.data?.slots ?? [];
  const heading = documents.data?.usualHeading ?? 'none';
  return (
    <div className={classes.papers}>
      {slots.some(({ made }) => made.length > 0) && (
        <div className={classes.dossier}>
          <Button loading={dossier.isPending} onClick={() => dossier.mutate()} data-dossier>
            {t('committee.papers.dossier')}
          </Button>
          <p className={classes.faint}>{t('committee.papers.dossierNote')}</p>
        </div>
      )}
      {dossier.isError && (
        <p className={classes.failure} role="alert">
          {t('committee.papers.failed', { why: dossier.error.message })}
        </p>
      )}
      {caseView.sitting?.circulatedOn === null && (
        <p className={classes.faint}>{t('committee.papers.notCirculated')}</p>
      )}
      <h3>{t('committee.papers.documents')}</h3>
      {documents.isPending && <Skeleton height={88} />}
      {documents.data && slots.length === 0 && <p className={classes.faint}>{t('committee.papers.none')}</p>}
      <ul>
        {slots.map((slot) => (
          <Row
            key={`${slot.kind}/${slot.entry}`}
            name={t(`document.kind.${slot.kind}`)}
            about={`${dayWords(slot.day, locale)} · ${slot.made[0]?.number ?? t('committee.papers.draft')}`}
            onOpen={() =>
              setPaper({
                title: t(`document.kind.${slot.kind}`),
                source: addressOf(id, slot, heading, locale),
              })
            }
          />
        ))}
      </ul>
      {files.length > 0 && <h3>{t('committee.papers.files')}</h3>}
      <ul>
        {files.map((file) => (
          <Row
            key={file.id}
            name={file.name}
            about={caseView.exhibits.find((one) => one.id === file.exhibitId)?.title ?? ''}
            onOpen={() => setFileId(file.id)}
          />
        ))}
      </ul>
      <FileViewer caseId={id} files={files} openId={fileId} onOpen={setFileId} />
      {paper && <PaperViewer paper={paper} onClose={() => setPaper(null)} />}
    </div>
  );
}

function Row({ name, about, onOpen }: { name: string; about: string; onOpen: () => void }) {
  const { t } = useWords();
  return (
    <li>
      <span>
        {name}
        <small>{about}</small>
      </span>
      <Button
        variant="default"
        className={classes.open}
        aria-label={t('committee.papers.openNamed', { what: name })}
        onClick={onOpen}
      >
        {t('committee.papers.open')}
      </Button>
    </li>
  );
}

/** The document in the reader's language where it was issued in it, else as it was issued, else as a draft. */
function addressOf(caseId: string, { kind, entry, made }: DocumentSlot, heading: string, locale: Locale) {
  const issued = made.find((one) => one.locale === locale) ?? made[0];
  if (issued) return `/api/cases/${caseId}/documents/${issued.id}.pdf`;
  const asked = new URLSearchParams({ kind, entry: String(entry), locale, heading });
  return `/api/cases/${caseId}/documents/draft?${asked}`;
}

/** Made anew each time, and on record each time; never kept on this device. */
function useDossier(caseId: string, onMade: (bytes: Uint8Array) => void) {
  const { locale } = useWords();
  return useMutation({
    mutationFn: async () => {
      const path = `/api/cases/${caseId}/bundles`;
      const answer = await httpFetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-purpose': purposeHeader('GET', path) ?? 'ask' },
        body: JSON.stringify({ audience: 'committee', locale }),
      });
      return new Uint8Array(await answer.arrayBuffer());
    },
    onSuccess: onMade,
  });
}
