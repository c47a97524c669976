// The picture's tab. The picture itself is a chunk of its own, fetched when it is first looked at.
import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { CaseView } from '#workflows/contract/case-schemas.ts';

const CasePicture = lazy(async () => ({
  default: (await import('../picture/case-picture.tsx')).CasePicture,
}));

export function PictureTab({ caseView }: { caseView: CaseView }) {
  return (
    <Suspense fallback={<Skeleton height={420} />}>
      <CasePicture caseView={caseView} />
    </Suspense>
  );
}
