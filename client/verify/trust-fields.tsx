// The keys that the reader has from elsewhere. With them the answer rests on nobody here; without them it says so.
import { Textarea, TextInput } from '@mantine/core';
import type { Trust } from '#workflows/ledger/checks/check-checkpoint.ts';
import { keyFromText } from '#workflows/ledger/signed-note.ts';
import { useWords } from '../words/words.ts';
import { browserPlatform } from './browser-platform.ts';
import classes from './verify.module.css';

export type TypedKeys = { log: string; witnesses: string };

export const noKeys: TypedKeys = { log: '', witnesses: '' };

/** What is typed and no key counts as nothing; the fields say so. */
export function trustIn({ log, witnesses }: TypedKeys): Trust {
  return {
    log: keyOf(log, 1),
    witnesses: linesOf(witnesses)
      .map((line) => keyOf(line, 4))
      .filter((key) => key !== null),
  };
}

export function TrustFields({ keys, onChange }: { keys: TypedKeys; onChange: (keys: TypedKeys) => void }) {
  const { t } = useWords();
  const isLogWrong = keys.log.trim() !== '' && !keyOf(keys.log, 1);
  const areWitnessesWrong = linesOf(keys.witnesses).some((line) => !keyOf(line, 4));
  return (
    <details className={classes.section}>
      <summary>{t('verify.trust.title')}</summary>
      <p>{t('verify.trust.lead')}</p>
      <div className={classes.fields}>
        <TextInput
          label={t('verify.trust.log')}
          autoComplete="off"
          spellCheck={false}
          maxLength={400}
          value={keys.log}
          error={isLogWrong && t('verify.trust.wrong')}
          onChange={(event) => onChange({ ...keys, log: event.currentTarget.value })}
        />
        <Textarea
          label={t('verify.trust.witnesses')}
          autoComplete="off"
          spellCheck={false}
          rows={2}
          maxLength={4_000}
          value={keys.witnesses}
          error={areWitnessesWrong && t('verify.trust.wrong')}
          onChange={(event) => onChange({ ...keys, witnesses: event.currentTarget.value })}
        />
      </div>
    </details>
  );
}

function keyOf(text: string, algorithm: 1 | 4) {
  const key = keyFromText(browserPlatform, text);
  return key?.algorithm === algorithm ? key : null;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
