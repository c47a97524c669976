// Deadlines ahead, with how past cases fared that had stood in the same state as long. The sentence says the whole figure, so
// that nobody takes a share of nine for a law.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DeadlineAhead, Deadlines } from '#workflows/contract/supervise-schemas.ts';
import { Loaded } from '../admin/loaded.tsx';
import { orpc } from '../api/api.ts';
import panel from '../case/tabs/panel.module.css';
import { Notice } from '../shell/notice.tsx';
import { shortDay } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import { stateWords } from '../words/words-of-procedure.ts';
import { ReferralsSection } from './referrals-section.tsx';
import { Section } from './section.tsx';
import classes from './supervise.module.css';

export function DeadlinesTab() {
  const deadlines = useQuery(orpc.supervise.deadlines.queryOptions({ staleTime: 0 }));
  return (
    <>
      <Loaded query={deadlines}>{(data) => <Ahead deadlines={data} />}</Loaded>
      <ReferralsSection />
    </>
  );
}

function Ahead({ deadlines: { cases, since, least } }: { deadlines: Deadlines }) {
  const { t, locale } = useWords();
  if (!cases)
    return (
      <Notice
        icon="clock"
        title={t('supervise.ahead.numbersOnly')}
        note={t('supervise.ahead.numbersOnlyNote')}
      />
    );
  if (cases.length === 0)
    return <Notice icon="clock" title={t('supervise.ahead.none')} note={t('supervise.ahead.noneNote')} />;
  const from = shortDay(`${since}T00:00:00Z`, new Date().toISOString(), locale);
  return (
    <Section
      id="deadlines"
      title={t('supervise.ahead.title')}
      note={t('supervise.ahead.method', { from, least })}
      take={{ table: 'deadlines' }}
    >
      <table className={`${panel.table} ${panel.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('supervise.ahead.case')}</th>
            <th scope="col">{t('supervise.ahead.state')}</th>
            <th scope="col">{t('supervise.ahead.due')}</th>
            <th scope="col">{t('supervise.ahead.forecast')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <Row key={one.id} one={one} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ one }: { one: DeadlineAhead }) {
  const { t, locale } = useWords();
  const { id, ref, unit, state, dueOn, spent, left, forecast } = one;
  const isAtRisk = forecast !== null && 2 * forecast.longer >= forecast.of;
  return (
    <tr data-risk={isAtRisk || undefined}>
      <td>
        <Link to="/cases/$caseId" params={{ caseId: id }} className={classes.ref}>
          {ref}
        </Link>
        <div className={panel.faint}>{unit.name}</div>
      </td>
      <td data-label={t('supervise.ahead.state')}>
        {stateWords(state)[locale]}
        <div className={panel.faint}>{t('supervise.ahead.spent', { count: spent })}</div>
      </td>
      <td data-label={t('supervise.ahead.due')}>
        {shortDay(`${dueOn}T00:00:00Z`, new Date().toISOString(), locale)}
        <div className={panel.faint}>{t('supervise.ahead.left', { count: left })}</div>
      </td>
      <td data-label={t('supervise.ahead.forecast')}>
        {forecast ? (
          <>
            {isAtRisk && <span className={classes.risk}>{t('supervise.ahead.atRisk')}</span>}{' '}
            {t('supervise.ahead.longer', { longer: forecast.longer, of: forecast.of })}
            <div className={panel.faint}>
              {t('supervise.ahead.usual', { median: forecast.median, p85: forecast.p85 })}
            </div>
          </>
        ) : (
          <span className={panel.faint}>{t('supervise.ahead.tooFew')}</span>
        )}
      </td>
    </tr>
  );
}
