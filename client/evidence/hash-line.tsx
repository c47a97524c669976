// A file's SHA-256, short enough to compare by eye and whole in the clipboard: whoever has the file can check that it is this one.
import { CopyButton, Tooltip, UnstyledButton } from '@mantine/core';
import { shortHash } from '../case/history/short-hash.ts';
import { useWords } from '../words/words.ts';
import classes from './evidence.module.css';

export function HashLine({ sha256 }: { sha256: string }) {
  const { t } = useWords();
  return (
    <CopyButton value={sha256}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('evidence.hashCopied') : t('evidence.copyHash')}>
          <UnstyledButton
            className={classes.hash}
            onClick={copy}
            aria-label={`${t('evidence.copyHash')} ${sha256}`}
          >
            SHA-256 <code>{shortHash(sha256)}</code>
            <span role="status">{copied ? t('evidence.hashCopied') : ''}</span>
          </UnstyledButton>
        </Tooltip>
      )}
    </CopyButton>
  );
}
