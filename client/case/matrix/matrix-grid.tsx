// One allegation of the matrix: how far it is, its elements as rows, and below them what the respondent has answered beside
// how the answer is dealt with. Whether the cells are read or written is not its business.
import type { ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import { allegedWords } from '../../words/words-of-procedure.ts';
import { StanceWords } from '../tabs/finding-words.tsx';
import classes from './matrix.module.css';
import { type MatrixGroup, progressOf } from './matrix-groups.ts';

type Props = {
  group: MatrixGroup;
  rows: ReactNode;
  addressed: ReactNode;
  foot?: ReactNode;
};

export function MatrixGrid({ group, rows, addressed, foot }: Props) {
  const { t, locale } = useWords();
  const { allegation, answered } = group;
  const { assessed, of, isAddressed, isWhole } = progressOf(group);
  const pin = allegation.pin.slice(0, allegation.pin.indexOf('#'));
  return (
    <section className={classes.group} data-allegation={allegation.id} aria-label={allegation.provision}>
      <header className={classes.head}>
        <h3>
          {allegation.provision} · {allegedWords(pin, allegation.provision)[locale]}
        </h3>
        <span className={classes.progress} data-whole={isWhole || undefined}>
          {t('case.matrix.progress', { assessed, of })}
          {!isAddressed && ` · ${t('case.matrix.answerLeft')}`}
        </span>
        <progress className={classes.bar} value={assessed} max={of} aria-hidden="true" />
      </header>
      <table className={classes.grid}>
        <thead>
          <tr>
            {(['element', 'for', 'against', 'assessment', 'met'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`case.matrix.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
      <div className={classes.answer} data-gap={!isAddressed || undefined}>
        <div>
          <h4>{t('case.matrix.answer')}</h4>
          <StanceWords stance={allegation.stance} />
          {allegation.answer && <p className={classes.text}>{allegation.answer}</p>}
        </div>
        <div>
          <h4>{t('case.matrix.addressed')}</h4>
          {answered ? addressed : <p className={classes.note}>{t('case.matrix.nothingToAddress')}</p>}
        </div>
      </div>
      {foot}
    </section>
  );
}
