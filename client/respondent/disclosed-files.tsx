// The files of something that was made available: which version of each, by its hash, how much of it is burnt out and why, and the
// file itself. What the viewer may not have is in no list.
import { Button } from '@mantine/core';
import { useState } from 'react';
import '../words/evidence-words.ts';
import { type RedactionReason, redactionReasons } from '#workflows/case/verification/redaction-reasons.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { DisclosedFile } from '#workflows/contract/room-schemas.ts';
import classes from '../evidence/evidence.module.css';
import { HashLine } from '../evidence/hash-line.tsx';
import { sizeWords } from '../evidence/size-words.ts';
import { readable, useEvidenceFiles } from '../evidence/use-evidence-files.ts';
import { FileViewer } from '../evidence/viewer/file-viewer.tsx';
import { useWords } from '../words/words.ts';

export function DisclosedFiles({ caseView, files }: { caseView: CaseView; files: readonly DisclosedFile[] }) {
  const { t, locale } = useWords();
  const known = useEvidenceFiles(caseView);
  const [openId, setOpenId] = useState<string | null>(null);
  const listed = readable(known.data?.files ?? []).filter(({ id }) => files.some((one) => one.id === id));
  if (listed.length === 0) return null;
  return (
    <>
      <ul className={classes.files}>
        {listed.map((file) => (
          <li key={file.id}>
            <div className={classes.file}>
              <span className={classes.name}>{file.name}</span>
              <span className={classes.about}>
                {t('evidence.version', { number: file.version })} · {sizeWords(file.size, locale)}
              </span>
              <BurntOut file={files.find(({ id }) => id === file.id)} />
              <HashLine sha256={file.sha256} />
            </div>
            <Button
              variant="default"
              aria-label={t('evidence.openFile', { name: file.name })}
              onClick={() => setOpenId(file.id)}
            >
              {t('evidence.open')}
            </Button>
          </li>
        ))}
      </ul>
      <FileViewer caseId={caseView.card.id} files={listed} openId={openId} onOpen={setOpenId} />
    </>
  );
}

/** How many parts are burnt out, for which reason. */
export function BurntOut({ file }: { file: DisclosedFile | undefined }) {
  const { t, locale } = useWords();
  const reasons = Object.entries(file?.reasons ?? {});
  if (reasons.length === 0) return null;
  const words = (reason: string) => redactionReasons[reason as RedactionReason]?.[locale] ?? reason;
  return (
    <span className={classes.about}>
      {t('evidence.redacted')}:{' '}
      {reasons.map(([reason, count]) => `${words(reason).toLocaleLowerCase(locale)} (${count})`).join(', ')}
    </span>
  );
}
