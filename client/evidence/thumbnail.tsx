// A file in small, or what kind it is where there is no picture of it. The place is kept, so that nothing jumps.
import { useState } from 'react';
import { useWords } from '../words/words.ts';
import classes from './evidence.module.css';
import { thumbnailAddress } from './file-address.ts';
import { hasThumbnail, shownAs, type ViewedFile } from './viewed-file.ts';

export function Thumbnail({ caseId, file }: { caseId: string; file: ViewedFile }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const hasPicture = !failed && hasThumbnail(file.kind);
  return (
    <div className={classes.thumbnail} aria-hidden="true">
      {hasPicture ? (
        <img src={thumbnailAddress(caseId, file.id)} alt="" loading="lazy" onError={() => setFailed(true)} />
      ) : (
        <span>{t(`evidence.kind.${shownAs(file.kind) ?? 'other'}`)}</span>
      )}
    </div>
  );
}
