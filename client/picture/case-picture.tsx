// "Where am I": the states of the procedure as a picture, the way already gone, where the case is and where it can go;
// beside it the same in words. On a narrow screen the words stand alone, as a list from top to bottom.
import { useMediaQuery } from '@mantine/hooks';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { useWords } from '../words/words.ts';
import classes from './case-picture.module.css';
import { PictureWords } from './picture-words.tsx';
import { Statechart } from './statechart.tsx';

export function CasePicture({ caseView }: { caseView: CaseView }) {
  const { t } = useWords();
  const narrow = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  return (
    <section className={classes.picture} aria-label={t('case.picture.title')}>
      {!narrow && (
        <figure className={classes.figure} aria-label={t('case.picture.label')}>
          <Statechart caseView={caseView} />
          <figcaption className={classes.legend}>
            {(['done', 'current', 'next', 'other'] as const).map((mark) => (
              <span key={mark} data-mark={mark}>
                {t(`case.picture.${mark}`)}
              </span>
            ))}
          </figcaption>
        </figure>
      )}
      <PictureWords caseView={caseView} />
    </section>
  );
}
