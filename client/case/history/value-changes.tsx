// Old and new values as words, one under the other: what is gone struck through, what took its place marked, and said as such for
// whoever does not see either.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../../words/words.ts';
import type { ChangedValue } from './changed-values.ts';
import { FieldValue } from './payload-view.tsx';
import classes from './value-changes.module.css';

type Props = {
  changes: readonly ChangedValue[];
  names: Record<string, string>;
  caseView: CaseView | null;
  /** What the two sides are called. */
  before: string;
  after: string;
};

export function ValueChanges({ changes, names, caseView, before, after }: Props) {
  const { t, locale } = useWords();
  const say = (change: ChangedValue, side: 'before' | 'after') => {
    const value = change[side][change.field.key];
    const isEmpty = value === undefined || value === null || value === '' || value === false;
    if (isEmpty) return t('case.draft.empty');
    if (value === true) return t('case.yes');
    return <FieldValue field={change.field} values={change[side]} {...{ names, caseView }} />;
  };
  return (
    <dl className={classes.changes}>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what an entry changed never moves
        <div key={index}>
          <dt>
            {change.about && <>{say(change.about, 'after')} · </>}
            {change.field.label[locale]}
          </dt>
          <dd>
            <span className={classes.side}>{before}</span>
            <del>{say(change, 'before')}</del>
          </dd>
          <dd>
            <span className={classes.side}>{after}</span>
            <ins>{say(change, 'after')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
