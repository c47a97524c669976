// The versions of a text, newest first: each can be held against the latest, word by word and side by side, and brought back as a
// new one. Nothing is ever replaced.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { diffWordsWithSpace } from 'diff';
import { useState } from 'react';
import type { CaseText } from '#workflows/contract/text-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { orpc } from '../api/api.ts';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import classes from './texts.module.css';

type Piece = { kind: 'same' | 'older' | 'newer'; text: string };

/** Texts that have less in common than can be found in this time are shown as replaced whole. */
const longestMs = 500;

type Props = {
  caseId: string;
  latest: CaseText;
  /** Null where one may not write now. */
  onRestore: ((version: number) => void) | null;
};

export function TextVersions({ caseId, latest, onRestore }: Props) {
  const { t, locale } = useWords();
  const [compared, setCompared] = useState<number | null>(null);
  return (
    <section className={classes.versions} aria-label={t('case.text.versions')}>
      <h4>{t('case.text.versions')}</h4>
      <ul>
        {latest.versions.map(({ version, by, at, restored }) => (
          <li key={version}>
            <span className={classes.who}>
              <strong>{t('case.text.version', { version })}</strong> {by.name}, {clockTime(at, locale)}{' '}
              {fullDay(dayOf(at), locale)}
              {restored !== null && ` · ${t('case.text.restoredFrom', { version: restored })}`}
            </span>
            {version !== latest.version && (
              <>
                <Button
                  size="xs"
                  variant="default"
                  aria-pressed={compared === version}
                  aria-label={t('case.text.compareOf', { version })}
                  onClick={() => setCompared(compared === version ? null : version)}
                >
                  {t('case.text.compare')}
                </Button>
                {onRestore && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('case.text.restoreOf', { version })}
                    onClick={() => onRestore(version)}
                  >
                    {t('case.text.restore')}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {compared !== null && compared !== latest.version && (
        <Comparison caseId={caseId} latest={latest} version={compared} />
      )}
    </section>
  );
}

function Comparison({ caseId, latest, version }: { caseId: string; latest: CaseText; version: number }) {
  const { t } = useWords();
  const older = useQuery(
    orpc.texts.get.queryOptions({ input: { id: caseId, slot: latest.slot, version }, staleTime: Infinity }),
  );
  if (!older.data) return null;
  const pieces = piecesOf(older.data.plain, latest.plain);
  if (pieces.every(({ kind }) => kind === 'same')) return <p>{t('case.text.same')}</p>;
  return (
    <div className={classes.sides}>
      <Side title={t('case.text.older', { version })} pieces={pieces} shows="older" />
      <Side title={t('case.text.newer', { version: latest.version })} pieces={pieces} shows="newer" />
    </div>
  );
}

function piecesOf(older: string, newer: string): Piece[] {
  const changes = diffWordsWithSpace(older, newer, { timeout: longestMs }) ?? [
    { value: older, removed: true, added: false },
    { value: newer, removed: false, added: true },
  ];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'newer' : removed ? 'older' : 'same',
    text: value,
  }));
}

function Side({
  title,
  pieces,
  shows,
}: {
  title: string;
  pieces: readonly Piece[];
  shows: 'older' | 'newer';
}) {
  const Changed = shows === 'older' ? 'del' : 'ins';
  const shown = pieces.map((piece, index) => ({ ...piece, key: `${index}${piece.kind}` }));
  return (
    <div className={classes.side}>
      <h5>{title}</h5>
      <p className={classes.compared}>
        {shown
          .filter(({ kind }) => kind === 'same' || kind === shows)
          .map(({ key, kind, text }) =>
            kind === 'same' ? <span key={key}>{text}</span> : <Changed key={key}>{text}</Changed>,
          )}
      </p>
    </div>
  );
}
