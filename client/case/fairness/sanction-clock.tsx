// Which sanctions each allegation can still lead to and when each lapses, with the working on demand. It is quiet on
// purpose: what is lawful is not what is likely, and nothing here is a finding.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { SanctionClockView } from '#workflows/contract/sanction-clock-schemas.ts';
import { findProvision, type RulePack } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { useCodeWords } from '../code-words.ts';
import { dayWords } from '../day-words.ts';
import { findPack } from '../pack-of-case.ts';
import panel from '../tabs/panel.module.css';
import classes from './sanction-clock.module.css';

export function SanctionClock({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const [first] = caseView.sanctionClock;
  if (!first) return null;
  const pack = findPack(caseView.card.pack);
  return (
    <article className={`${panel.panel} ${panel.pad}`}>
      <h3 className={panel.heading}>{t('case.sanctionClock.title')}</h3>
      <p className={panel.faint}>
        {t('case.sanctionClock.note', { on: dayWords(first.measuredOn, locale) })}
      </p>
      {caseView.sanctionClock.map((one) => (
        <ClockOfAllegation key={one.allegationId} clock={one} pack={pack} />
      ))}
    </article>
  );
}

type ClockProps = { clock: SanctionClockView; pack: RulePack | null };

function ClockOfAllegation({ clock, pack }: ClockProps) {
  const { t, locale } = useWords();
  const provision = pack ? findProvision(pack, clock.provision) : undefined;
  return (
    <div className={`${classes.clock} ${panel.scroll}`}>
      <table className={`${panel.table} ${panel.stacked}`}>
        <caption>
          {clock.provision} · {provision?.title[locale]}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('case.sanctionClock.sanction')}</th>
            <th scope="col">{t('case.sanctionClock.today')}</th>
            <th scope="col">{t('case.sanctionClock.lastDay')}</th>
          </tr>
        </thead>
        <tbody>
          {clock.sanctions.map((one) => (
            <SanctionRow key={one.sanction} row={one} pack={pack} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { row: SanctionClockView['sanctions'][number]; pack: RulePack | null };

function SanctionRow({ row, pack }: RowProps) {
  const { t, locale } = useWords();
  const { codeWords } = useCodeWords(pack);
  const { sanction, isLawful, lastDay, proof } = row;
  return (
    <tr data-lapsed={isLawful ? undefined : true}>
      <td>{codeWords(sanction)}</td>
      <td data-label={t('case.sanctionClock.today')}>
        {t(isLawful ? 'case.sanctionClock.lawful' : 'case.sanctionClock.lapsed')}
      </td>
      <td data-label={t('case.sanctionClock.lastDay')} className={classes.day}>
        {lastDay ? dayWords(lastDay, locale) : t('case.sanctionClock.never')}
        <details className={classes.proof}>
          <summary>{t('case.sanctionClock.proof')}</summary>
          <ol>
            {proof.map((line) => (
              <li key={`${line.words} ${line.day}`}>
                {line.words}
                {line.day && `: ${dayWords(line.day, locale)}`}{' '}
                <ArticleBadge number={line.article} pack={pack} />
              </li>
            ))}
          </ol>
        </details>
      </td>
    </tr>
  );
}
