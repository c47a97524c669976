// The long texts of a case for those who work on them: how far each is, who is writing just now, and the one that is open.
import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { TextSummary } from '#workflows/contract/text-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { orpc } from '../api/api.ts';
import { Empty } from '../case/tabs/empty.tsx';
import panel from '../case/tabs/panel.module.css';
import { clockTime, fullDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { OpenText } from './open-text.tsx';
import classes from './texts.module.css';

/** Who is writing changes without an entry, so it is asked for. */
const askEveryMs = 15_000;

export function TextsTab({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const { id } = caseView.card;
  const [open, setOpen] = useState<string | null>(null);
  const texts = useQuery(
    orpc.texts.list.queryOptions({ input: { id }, staleTime: 0, refetchInterval: askEveryMs }),
  );
  if (!texts.data)
    return (
      <div role="status" aria-busy="true" aria-label={t('case.text.loading')}>
        <Skeleton height={120} radius={10} />
      </div>
    );
  if (texts.data.texts.length === 0) return <Empty>{t('case.text.none')}</Empty>;
  return (
    <div className={panel.stack}>
      <p className={classes.lead}>{t('case.text.lead')}</p>
      {texts.data.texts.map((text) => (
        <article key={text.slot} className={`${panel.panel} ${panel.pad}`}>
          <div className={classes.head}>
            <div>
              <h3 className={panel.heading}>{t(`case.text.slot.${text.slot}`)}</h3>
              <TextState text={text} />
            </div>
            {open !== text.slot && (text.latest || text.mayWrite) && (
              <Button size="sm" variant="default" onClick={() => setOpen(text.slot)}>
                {t('case.text.open')}
              </Button>
            )}
          </div>
          {open === text.slot && <OpenText caseId={id} text={text} onClose={() => setOpen(null)} />}
        </article>
      ))}
    </div>
  );
}

function TextState({ text: { latest, writing } }: { text: TextSummary }) {
  const { t, locale } = useWords();
  return (
    <p className={classes.state}>
      {latest
        ? t('case.text.latest', {
            ...{ version: latest.version, name: latest.by.name },
            when: `${clockTime(latest.at, locale)} ${fullDay(dayOf(latest.at), locale)}`,
          })
        : t('case.text.notBegun')}
      {writing && (
        <span className={classes.writing}>
          {writing.isMine
            ? t('case.text.writingMine')
            : t('case.text.writing', { name: writing.person.name })}
        </span>
      )}
    </p>
  );
}
