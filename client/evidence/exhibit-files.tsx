// The files of an exhibit: each version by its number and hash, which of them is a redacted one, and what can be done with it.
import { Button } from '@mantine/core';
import type { EvidenceFile } from '#workflows/contract/evidence-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './evidence.module.css';
import { HashLine } from './hash-line.tsx';
import { sizeWords } from './size-words.ts';
import { readable } from './use-evidence-files.ts';
import type { ViewedFile } from './viewed-file.ts';

type Props = {
  files: readonly EvidenceFile[];
  onOpen: (fileId: string) => void;
  onRedact: ((file: ViewedFile) => void) | null;
};

export function ExhibitFiles({ files, onOpen, onRedact }: Props) {
  const { t, locale } = useWords();
  const listed = readable(files);
  if (listed.length === 0) return null;
  const redacted = new Set(listed.map(({ redacts }) => redacts));
  return (
    <ul className={classes.files}>
      {listed.map((file) => (
        <li key={file.id}>
          <div className={classes.file}>
            <span className={classes.name}>{file.name}</span>
            <span className={classes.about}>
              {file.version !== null && t('evidence.version', { number: file.version })}
              {file.redactedParts !== null &&
                ` · ${t('evidence.redacted')}, ${t('evidence.redactedParts', { count: file.redactedParts })}`}
              {redacted.has(file.id) && ` · ${t('evidence.original')}`}
              {` · ${sizeWords(file.size, locale)}`}
            </span>
            <HashLine sha256={file.sha256} />
          </div>
          <div className={classes.acts}>
            {onRedact && file.redactedParts === null && isRedactable(file) && (
              <Button
                variant="default"
                aria-label={t('evidence.dossier.redactFile', { name: file.name })}
                onClick={() => onRedact(file)}
              >
                {t('evidence.dossier.redact')}
              </Button>
            )}
            <Button
              variant="default"
              aria-label={t('evidence.openFile', { name: file.name })}
              onClick={() => onOpen(file.id)}
            >
              {t('evidence.open')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function isRedactable({ shown }: EvidenceFile): boolean {
  return shown === 'pdf' || shown === 'image';
}
