// The uploads of one form: what is under way, beside what has arrived. They go on while the form is open; leaving it keeps what has
// arrived on the server, where the same file goes on from.
import { useCallback, useEffect, useRef, useState } from 'react';
import { uuidV7 } from '../../api/uuid-v7.ts';
import { type FileUpload, type UploadProgress, uploadFile } from './file-upload.ts';

export type UploadView = UploadProgress & { key: string; name: string; size: number };

export function useUploads(caseId: string, onReceived: (fileId: string) => void) {
  const [views, setViews] = useState<readonly UploadView[]>([]);
  const uploads = useRef(new Map<string, FileUpload>());
  const received = useRef(onReceived);
  received.current = onReceived;

  useEffect(() => {
    const running = uploads.current;
    return () => {
      for (const upload of running.values()) upload.pause();
    };
  }, []);

  const remove = useCallback((key: string) => {
    uploads.current.delete(key);
    setViews((before) => before.filter((one) => one.key !== key));
  }, []);

  const add = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const key = uuidV7();
        const tell = (progress: Partial<UploadProgress>) => {
          if (progress.phase === 'received' && progress.fileId) {
            remove(key);
            received.current(progress.fileId);
            return;
          }
          setViews((before) => before.map((one) => (one.key === key ? { ...one, ...progress } : one)));
        };
        const upload = uploadFile(caseId, file, tell);
        uploads.current.set(key, upload);
        const { name, size } = file;
        const begun = { phase: 'waiting', sent: 0, secondsLeft: null, problem: null, fileId: null } as const;
        setViews((before) => [...before, { key, name, size, ...begun }]);
        void upload.start();
      }
    },
    [caseId, remove],
  );

  return {
    views,
    add,
    pause: (key: string) => uploads.current.get(key)?.pause(),
    resume: (key: string) => void uploads.current.get(key)?.start(),
    cancel: (key: string) => {
      uploads.current.get(key)?.cancel();
      remove(key);
    },
  };
}
