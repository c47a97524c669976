// How comparable cases ended, in counts: shut until every finding is locked, and it says so with the article. A number is not a
// measure to be met: each case is decided on its own.
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { Comparable } from '#workflows/contract/fairness-schemas.ts';
import { orpc } from '../../api/api.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { useWords } from '../../words/words.ts';
import { provisions, sanctionWords } from '../../words/words-of-procedure.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { findPack } from '../pack-of-case.ts';
import panel from './panel.module.css';

export function ComparablePanel({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const { id, pack, version } = caseView.card;
  const compared = useQuery({
    ...orpc.cases.comparable.queryOptions({ input: { id } }),
    // Another version may have locked the last finding.
    queryKey: [...orpc.cases.comparable.key({ input: { id } }), version],
    retry: false,
  });
  const { error } = compared;
  const refusal = error instanceof ProblemError && error.article ? error : null;
  if (!compared.data && !refusal) return null;
  return (
    <section className={`${panel.panel} ${panel.pad}`} aria-labelledby="comparable">
      <h3 id="comparable" className={panel.heading}>
        {t('case.comparable.title')}
      </h3>
      {refusal && (
        <p className={panel.faint}>
          {refusal.detail} <ArticleBadge number={refusal.article ?? ''} pack={findPack(pack)} />
        </p>
      )}
      {compared.data && <Groups groups={compared.data.groups} pack={pack} />}
    </section>
  );
}

function Groups({ groups, pack }: { groups: Comparable['groups']; pack: string }) {
  const { t, locale } = useWords();
  if (groups.length === 0) return <p className={panel.faint}>{t('case.comparable.nothingProven')}</p>;
  return (
    <>
      <p className={panel.faint}>{t('case.comparable.note')}</p>
      {groups.map(({ provision, circumstances, outcomes, total }) => (
        <table key={provision} className={panel.table}>
          <caption className={panel.faint}>
            {provisions.find(({ code }) => code === provision)?.title[locale] ?? provision} ·{' '}
            {t(`case.comparable.${circumstances}`)}
          </caption>
          <tbody>
            {outcomes.map(({ outcome, cases }) => (
              <tr key={outcome}>
                <th scope="row">
                  {outcome === 'none' ? t('case.comparable.none') : sanctionWords(pack, outcome)[locale]}
                </th>
                <td>{cases ?? t('case.comparable.heldBack')}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('case.comparable.total')}</th>
              <td>
                {outcomes.length === 0
                  ? t('case.comparable.noCases')
                  : (total ?? t('case.comparable.heldBack'))}
              </td>
            </tr>
          </tbody>
        </table>
      ))}
    </>
  );
}
