// Findings over units and families of provisions. What was found in few cases is held back; what stands in several units is shown
// as what it is, a problem of the organisation.
import { useQuery } from '@tanstack/react-query';
import '../words/prevention-words.ts';
import type { Patterns } from '#workflows/contract/supervise-schemas.ts';
import { Loaded } from '../admin/loaded.tsx';
import { orpc } from '../api/api.ts';
import { IssueButton } from '../prevention/issue-button.tsx';
import { holds, useMe } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import { wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { familyWords } from './family-words.ts';
import { Figures } from './figures.tsx';
import { Section } from './section.tsx';
import classes from './supervise.module.css';

export function PatternsTab() {
  const patterns = useQuery(orpc.supervise.patterns.queryOptions({ staleTime: 0 }));
  return <Loaded query={patterns}>{(data) => <Matrix patterns={data} />}</Loaded>;
}

function Matrix({ patterns: { since, families, units, cells, recurring } }: { patterns: Patterns }) {
  const { t, locale } = useWords();
  const supervises = holds(useMe(), 'supervisor');
  const year = since.slice(0, 4);
  if (units.length === 0)
    return (
      <Notice
        icon="list"
        title={t('supervise.patterns.none')}
        note={t('supervise.patterns.noneNote', { year })}
      />
    );
  const lines = [...units.map(({ name }) => name), t('supervise.patterns.total')];
  return (
    <>
      {recurring.map(({ family, units: shown, cases }) => (
        <section key={family} className={classes.callout} aria-labelledby={`recurs-${family}`}>
          <h2 id={`recurs-${family}`} className={classes.heading}>
            {t('supervise.patterns.recurs', { family: familyWords(t, family) })}
          </h2>
          <p className={classes.note}>
            {shown > 1
              ? t('supervise.patterns.inUnits', {
                  units: shown,
                  cases: cases ?? t('supervise.patterns.several'),
                })
              : t('supervise.patterns.spread', { cases })}
          </p>
          {supervises && <IssueButton family={family} about={familyWords(t, family)} />}
        </section>
      ))}
      <Section
        id="patterns"
        title={t('supervise.patterns.title')}
        note={t('supervise.patterns.note', { year })}
        take={{ table: 'patterns' }}
      >
        <Figures title={t('supervise.patterns.title')}>
          <thead>
            <tr>
              <th scope="col">{t('supervise.patterns.unit')}</th>
              {families.map((family) => (
                <th key={family} scope="col">
                  {familyWords(t, family)}
                </th>
              ))}
              <th scope="col">{t('supervise.patterns.total')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((line, index) => (
              <tr key={units[index]?.id ?? 'total'} data-stage={index === units.length || undefined}>
                <th scope="row">{lines[index]}</th>
                {line.map((count, column) => (
                  <td key={families[column] ?? 'total'} data-none={!count || undefined}>
                    {count === null ? t('supervise.patterns.heldBack') : wholeNumber(count, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Figures>
      </Section>
    </>
  );
}
