// What would make the case fail on appeal as it stands: each defect with its article, what cures it and what it holds back.
// Where nothing was found it says so in one quiet line; it grades no person and no outcome.
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import type { DefectView } from '#workflows/contract/fairness-schemas.ts';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { ArticleBadge } from '../article-badge.tsx';
import { useCodeWords } from '../code-words.ts';
import { findPack } from '../pack-of-case.ts';
import classes from './fairness.module.css';

export function DefectsPanel({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const answer = useQuery(orpc.cases.defects.queryOptions({ input: { id: caseView.card.id } }));
  if (!answer.data) return null;
  const { defects } = answer.data;
  return (
    <section
      className={classes.panel}
      aria-labelledby="defects"
      data-clear={defects.length === 0 || undefined}
    >
      <h3 id="defects">{t('case.defects.title')}</h3>
      {defects.length === 0 ? (
        <p className={classes.clear}>{t('case.defects.none')}</p>
      ) : (
        <ul>
          {defects.map((defect) => (
            <DefectRow
              key={`${defect.code}-${defect.subject?.id ?? ''}`}
              defect={defect}
              caseView={caseView}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function DefectRow({ defect, caseView }: { defect: DefectView; caseView: CaseView }) {
  const { t } = useWords();
  const pack = findPack(caseView.card.pack);
  const subject = useSubjectWords(defect, caseView);
  return (
    <li data-severity={defect.severity}>
      <div className={classes.head}>
        <span className={classes.severity}>{t(`case.defects.${defect.severity}`)}</span>
        <ArticleBadge number={defect.article} pack={pack} />
        <span className={classes.effect}>
          {defect.accepted ? t('case.defects.accepted') : t(`case.defects.${defect.effect}`)}
        </span>
      </div>
      <p className={classes.words}>
        {defect.words}
        {subject && <span className={classes.subject}> {subject}</span>}
      </p>
      <p className={classes.cure}>
        <span>{t('case.defects.cure')}:</span> {defect.cure}
      </p>
    </li>
  );
}

/** Which allegation, exhibit, person or deadline it is about, by its name; never by an id. */
function useSubjectWords({ subject }: DefectView, caseView: CaseView): string | null {
  const { clockWords } = useCodeWords(findPack(caseView.card.pack));
  if (!subject) return null;
  switch (subject.kind) {
    case 'allegation':
      return caseView.allegations.find(({ id }) => id === subject.id)?.provision ?? null;
    case 'exhibit':
      return caseView.exhibits.find(({ id }) => id === subject.id)?.title ?? null;
    case 'clock':
      return clockWords(subject.id);
    case 'person': {
      const seats = caseView.sitting?.seats.map(({ person }) => person) ?? [];
      return (
        [...caseView.people.map(({ person }) => person), ...seats].find(({ id }) => id === subject.id)
          ?.name ?? null
      );
    }
    case 'ballot':
      return null;
  }
}
