// Who answers for a recommendation, why it was issued, and its dates.
import { Link } from '@tanstack/react-router';
import type { RecommendationView } from '#workflows/contract/recommendation-schemas.ts';
import { findProvision } from '#workflows/rules/pack.ts';
import { dayWords } from '../case/day-words.ts';
import { findPack } from '../case/pack-of-case.ts';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import classes from './prevention.module.css';
import { RecommendationDue } from './recommendation-state.tsx';

export function RecommendationFacts({ view }: { view: RecommendationView }) {
  const { t, locale } = useWords();
  const { card, acknowledgedOn, dueDay, reportedOn, followUpOn } = view;
  const { head, owner, provision } = card;
  const pack = findPack(card.pack);
  const title = pack && findProvision(pack, provision)?.title[locale];
  const day = (one: string | null) => (one ? dayWords(one, locale) : t('prevention.notYet'));
  const rows: [name: string, value: React.ReactNode][] = [
    [t('prevention.unit'), card.unit.name],
    [t('prevention.asHead'), `${head.name}, ${head.title}`],
    [t('prevention.asOwner'), owner ? `${owner.name}, ${owner.title}` : t('prevention.notYet')],
    [t('prevention.basis'), <Basis key="basis" view={view} />],
    [t('prevention.provision'), title ? `${provision} · ${title}` : provision],
    [t('prevention.issuedOn'), day(card.issuedOn)],
    [t('prevention.acknowledgedOn'), day(acknowledgedOn)],
    [t('prevention.dueDay'), day(dueDay)],
    [t('prevention.reportedOn'), day(reportedOn)],
    [t('prevention.followUp'), day(followUpOn)],
    [t('prevention.due'), <RecommendationDue key="due" due={card.due} />],
  ];
  return (
    <section className={classes.sheet} aria-label={t('prevention.facts')}>
      <dl className={panel.facts}>
        {rows.map(([name, value]) => (
          <div key={name} className={panel.pair}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Basis({ view }: { view: RecommendationView }) {
  const { t } = useWords();
  if (view.card.basis === 'pattern') return t('prevention.pattern');
  if (!view.case) return t('prevention.decision');
  return (
    <>
      {t('prevention.decision')}{' '}
      <Link to="/cases/$caseId" params={{ caseId: view.case.id }} className={classes.link}>
        {view.case.ref}
      </Link>
    </>
  );
}
