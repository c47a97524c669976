// The allegations at a glance: the provision, its elements, what the respondent says. What is not answered is shown as
// silence and what is not decided as undecided, never as the worse of the two.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { findProvision } from '#workflows/rules/pack.ts';
import { useWords } from '../../words/words.ts';
import { periodWords } from '../day-words.ts';
import { findPack } from '../pack-of-case.ts';
import { Empty } from './empty.tsx';
import { FoundWords, StanceWords } from './finding-words.tsx';
import classes from './panel.module.css';

export function AllegationTable({ caseView }: { caseView: CaseView }) {
  const { t, locale } = useWords();
  const pack = findPack(caseView.card.pack);
  if (caseView.allegations.length === 0) return <Empty>{t('case.empty.allegations')}</Empty>;
  return (
    <div className={`${classes.panel} ${classes.scroll}`}>
      <table className={`${classes.table} ${classes.stacked}`}>
        <thead>
          <tr>
            <th>{t('case.allegation.column')}</th>
            <th>{t('case.allegation.elements')}</th>
            <th>{t('case.part.respondent')}</th>
            <th>{t('case.allegation.found')}</th>
          </tr>
        </thead>
        <tbody>
          {caseView.allegations.map((one) => {
            const provision = pack ? findProvision(pack, one.provision) : undefined;
            return (
              <tr key={one.id}>
                <td>
                  <span className={classes.code}>{one.provision}</span> {provision?.title[locale]}
                  <br />
                  <span className={classes.faint}>
                    {[periodWords(one.from, one.to, locale), one.place].filter(Boolean).join(', ')}
                  </span>
                </td>
                <td data-label={t('case.allegation.elements')}>
                  <ul>
                    {provision?.elements.map((element) => (
                      <li key={element.key}>{element.words[locale]}</li>
                    ))}
                  </ul>
                </td>
                <td data-label={t('case.part.respondent')}>
                  <StanceWords stance={one.stance} />
                </td>
                <td data-label={t('case.allegation.found')}>
                  <FoundWords allegation={one} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
