// The due-process certificate of a closed case: each protection with the entries that show it. What the case never reached
// is said as such, and what the record does not show is not covered up.
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { CertificateView } from '#workflows/contract/fairness-schemas.ts';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { dayWords } from '../day-words.ts';
import { findPack } from '../pack-of-case.ts';
import panel from '../tabs/panel.module.css';
import classes from './fairness.module.css';

export function CertificatePanel({ caseView }: { caseView: CaseView }) {
  const { card } = caseView;
  const isClosed = card.stage === 'resolved' && card.state !== 'resolved.restoring';
  const answer = useQuery(
    orpc.cases.certificate.queryOptions({ input: { id: card.id }, enabled: isClosed, retry: false }),
  );
  return answer.data ? <Certificate certificate={answer.data} pin={card.pack} /> : null;
}

function Certificate({ certificate, pin }: { certificate: CertificateView; pin: string }) {
  const { t } = useWords();
  const { protections, defects, procedure, pack, version } = certificate;
  return (
    <article className={`${panel.panel} ${panel.pad}`}>
      <h3 className={panel.heading}>{t('case.certificate.title')}</h3>
      <p className={panel.faint}>{t('case.certificate.note', { procedure, pack, version })}</p>
      <ul className={classes.protections}>
        {protections.map((one) => (
          <ProtectionRow key={one.key} protection={one} pin={pin} />
        ))}
      </ul>
      <p className={panel.faint}>
        {defects.length === 0
          ? t('case.certificate.noDefects')
          : t('case.certificate.defects', { count: defects.length })}
      </p>
    </article>
  );
}

const mostCited = 3;

type RowProps = { protection: CertificateView['protections'][number]; pin: string };

function ProtectionRow({ protection, pin }: RowProps) {
  const { t, locale } = useWords();
  const { entries, outcome, words, article } = protection;
  const cited = entries
    .slice(-mostCited)
    .map(({ version, day }) => t('case.certificate.entry', { version, on: dayWords(day, locale) }))
    .join(' · ');
  return (
    <li data-outcome={outcome}>
      <span className={classes.mark} aria-hidden="true" />
      <span>
        {words} <ArticleBadge number={article} pack={findPack(pin)} />
        <span className={classes.cited}>
          {outcome === 'shown' ? cited : t(`case.certificate.${outcome}`)}
        </span>
      </span>
    </li>
  );
}
