// An element as it is on record: exhibits by number and title, the assessment and the result.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { SmallPicture } from '../../evidence/small-picture.tsx';
import { useWords } from '../../words/words.ts';
import { useCaseNames } from '../case-names.ts';
import classes from './matrix.module.css';
import type { MatrixElement } from './matrix-groups.ts';

export function ReadElement({ caseView, element }: { caseView: CaseView; element: MatrixElement }) {
  const { t, locale } = useWords();
  const { saved, words, element: name } = element;
  return (
    <tr data-element={name} data-gap={!saved || saved.met === 'open' || undefined}>
      <th scope="row">{words[locale]}</th>
      <td data-label={t('case.matrix.for')}>
        <Exhibits caseView={caseView} ids={saved?.for ?? []} />
      </td>
      <td data-label={t('case.matrix.against')}>
        <Exhibits caseView={caseView} ids={saved?.against ?? []} />
      </td>
      <td data-label={t('case.matrix.assessment')}>
        <p className={classes.text}>{saved?.assessment}</p>
      </td>
      <td data-label={t('case.matrix.met')}>
        <span className={classes.result} data-met={saved?.met ?? 'open'}>
          {t(`case.matrix.result.${saved?.met ?? 'none'}`)}
        </span>
      </td>
    </tr>
  );
}

function Exhibits({ caseView, ids }: { caseView: CaseView; ids: readonly string[] }) {
  const { t } = useWords();
  const names = useCaseNames(caseView);
  if (ids.length === 0) return <span className={classes.note}>{t('case.matrix.noExhibit')}</span>;
  return (
    <ul className={classes.chips}>
      {ids.map((id) => (
        <li key={id} title={names.exhibit(id)}>
          <SmallPicture caseView={caseView} exhibitId={id} />
          {names.exhibit(id)}
        </li>
      ))}
    </ul>
  );
}
