// An exhibit in small beside its name, where there is a picture of one of its files; nothing where there is none, so that names of
// exhibits without files lose no room.
import { useState } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import classes from './evidence.module.css';
import { thumbnailAddress } from './file-address.ts';
import { readable, useEvidenceFiles } from './use-evidence-files.ts';
import { hasThumbnail } from './viewed-file.ts';

export function SmallPicture({ caseView, exhibitId }: { caseView: CaseView; exhibitId: string }) {
  const files = useEvidenceFiles(caseView);
  const [failed, setFailed] = useState(false);
  const ofExhibit = files.data?.files.filter((one) => one.exhibitId === exhibitId) ?? [];
  const pictured = readable(ofExhibit).findLast(({ kind }) => hasThumbnail(kind));
  if (!pictured || failed) return null;
  return (
    <img
      className={classes.small}
      src={thumbnailAddress(caseView.card.id, pictured.id)}
      alt=""
      width={28}
      height={28}
      loading="lazy"
      onError={() => setFailed(true)}
    />
  );
}
