// The minutes on one item, built from what happened: the sitting's own events with each count, and what the secretary writes on top of
// them as a long text before it is minuted and signed. The meeting's whole record stands below.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { MeetingItemView, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { orpc } from '../api/api.ts';
import { OpenText } from '../texts/open-text.tsx';
import { clockTime } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { MeetingRecord } from './meeting-record.tsx';
import classes from './room.module.css';
import { type Proceeding, useProceedings } from './use-proceedings.ts';

type Props = { view: MeetingView; item: MeetingItemView; caseView: CaseView };

export function ItemMinutes({ view, item, caseView }: Props) {
  const { t, locale } = useWords();
  const proceedings = useProceedings(caseView);
  return (
    <div className={classes.minutes}>
      <section aria-labelledby="minutes-record">
        <h3 id="minutes-record">{t('committee.minutes.record')}</h3>
        <p className={classes.faint}>{t('committee.minutes.recordNote')}</p>
        {proceedings.length === 0 && <p className={classes.faint}>{t('committee.minutes.none')}</p>}
        <ol className={classes.proceedings}>
          {proceedings.map(({ key, at, what, result }) => (
            <li key={key}>
              <time dateTime={at}>{clockTime(at, locale)}</time>
              <span>
                {what}
                {result && <strong>{result}</strong>}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {view.parts.includes('secretary') && <WrittenMinutes caseId={caseView.card.id} lines={proceedings} />}
      <MeetingRecord view={view} about={item.caseId} />
    </div>
  );
}

/** Who is writing changes without an entry, so it is asked for. */
const askEveryMs = 15_000;

function WrittenMinutes({ caseId, lines }: { caseId: string; lines: readonly Proceeding[] }) {
  const { t, locale } = useWords();
  const [isOpen, setOpen] = useState(false);
  const texts = useQuery(
    orpc.texts.list.queryOptions({ input: { id: caseId }, staleTime: 0, refetchInterval: askEveryMs }),
  );
  const text = texts.data?.texts.find(({ slot }) => slot === 'meetingMinutes');
  if (!text?.mayWrite && !text?.latest) return null;
  const begin = beginningOf(
    lines.map(({ at, what, result }) =>
      t('committee.minutes.line', {
        at: clockTime(at, locale),
        what: [what, result].filter(Boolean).join(' '),
      }),
    ),
    [t('committee.minutes.begin'), t('committee.minutes.said')],
  );
  return (
    <section aria-labelledby="minutes-text">
      <h3 id="minutes-text">{t('committee.minutes.write')}</h3>
      <p className={classes.faint}>{t('committee.minutes.writeNote')}</p>
      {isOpen ? (
        <OpenText caseId={caseId} text={text} begin={begin} onClose={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)} data-write-minutes>
          {t('case.text.open')}
        </Button>
      )}
    </section>
  );
}

/** As the editor keeps a text: two headings, what happened as a list, and room for what was said. */
function beginningOf(lines: readonly string[], [happened, said]: [string, string]) {
  const words = (text: string) => [{ type: 'text', text }];
  const heading = (text: string) => ({ type: 'heading', attrs: { level: 2 }, content: words(text) });
  const items = lines.map((line) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: words(line) }],
  }));
  const list = items.length > 0 ? [{ type: 'bulletList', content: items }] : [];
  return {
    type: 'doc' as const,
    content: [heading(happened), ...list, heading(said), { type: 'paragraph' }],
  };
}
