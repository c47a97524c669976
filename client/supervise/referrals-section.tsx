// What other bodies owe an answer to: the case by its number, when it was sent, whether it was acknowledged, how long is left.
// Nothing where nothing is awaited.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OpenReferral } from '#workflows/contract/referral-schemas.ts';
import { orpc } from '../api/api.ts';
import { dayWords } from '../case/day-words.ts';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import { Section } from './section.tsx';
import classes from './supervise.module.css';

export function ReferralsSection() {
  const { t } = useWords();
  const listed = useQuery(orpc.supervise.referrals.queryOptions({ staleTime: 0 }));
  const referrals = listed.data?.referrals;
  if (!referrals) return null;
  const isNone = referrals.length === 0;
  return (
    <Section
      id="referrals"
      title={t('supervise.referrals.title')}
      note={t(isNone ? 'supervise.referrals.none' : 'supervise.referrals.note')}
      take={!isNone && { table: 'referrals' }}
    >
      {!isNone && (
        <table className={`${panel.table} ${panel.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('supervise.ahead.case')}</th>
              <th scope="col">{t('supervise.referrals.sent')}</th>
              <th scope="col">{t('supervise.referrals.acknowledged')}</th>
              <th scope="col">{t('supervise.referrals.due')}</th>
            </tr>
          </thead>
          <tbody>
            {referrals.map((one) => (
              <Row key={`${one.id} ${one.on}`} one={one} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Row({ one }: { one: OpenReferral }) {
  const { t, locale } = useWords();
  const { id, ref, unit, on, documents, acknowledgedOn, dueDay, left } = one;
  return (
    <tr data-risk={(left !== null && left < 0) || undefined}>
      <td>
        <Link to="/cases/$caseId" params={{ caseId: id }} className={classes.ref}>
          {ref}
        </Link>
        <div className={panel.faint}>{unit.name}</div>
      </td>
      <td data-label={t('supervise.referrals.sent')}>
        {dayWords(on, locale)}
        <div className={panel.faint}>{t('supervise.referrals.documents', { count: documents })}</div>
      </td>
      <td data-label={t('supervise.referrals.acknowledged')}>
        {acknowledgedOn ? dayWords(acknowledgedOn, locale) : t('supervise.referrals.notYet')}
      </td>
      <td data-label={t('supervise.referrals.due')}>
        {dueDay ? dayWords(dueDay, locale) : t('supervise.referrals.noDate')}
        {left !== null && (
          <div className={left < 0 ? classes.late : panel.faint}>
            {left < 0
              ? t('supervise.referrals.late', { count: -left })
              : t('supervise.ahead.left', { count: left })}
          </div>
        )}
      </td>
    </tr>
  );
}
