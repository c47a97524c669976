// Waits in the frame for a request that needs to know again who it is; the dialog is loaded when the first one comes.
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { onStepUp } from '../api/step-up.ts';

const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx'));

export function AskAgain() {
  const [isAsking, setAsking] = useState(false);
  const settle = useRef<(isProved: boolean) => void>(() => undefined);
  useEffect(
    () =>
      onStepUp(
        () =>
          new Promise((resolve) => {
            settle.current = resolve;
            setAsking(true);
          }),
      ),
    [],
  );
  if (!isAsking) return null;
  return (
    <Suspense>
      <ConfirmDialog
        onClose={(isProved) => {
          setAsking(false);
          settle.current(isProved);
        }}
      />
    </Suspense>
  );
}
