// One file on its way to the server, by tus: what has arrived stays there. It goes on after a pause, after the network was away
// and, where the same file is chosen again, after the page was closed. Nothing here knows how it is shown.
import { type DetailedError, Upload } from 'tus-js-client';
import type { Problem } from '#workflows/contract/problem.ts';
import { hashOfSmall } from './hash-of-small.ts';

export type UploadPhase = 'waiting' | 'sending' | 'away' | 'paused' | 'received' | 'failed';

export type UploadProgress = {
  phase: UploadPhase;
  sent: number;
  secondsLeft: number | null;
  /** Why the server refused it, in its words. */
  problem: string | null;
  /** The id of the file, once the server has begun to receive it. */
  fileId: string | null;
};

export type FileUpload = {
  start: () => Promise<void>;
  pause: () => void;
  /** Takes back what has arrived. */
  cancel: () => void;
};

/** A proxy in between may refuse more at once, and a server may end what takes too long. */
const pieceBytes = 64 * 1024 * 1024;
/** Again at once, then ever later up to every half minute, for hours. Any progress begins it anew. */
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000, 20_000, ...Array<number>(600).fill(30_000)];

export function uploadFile(
  caseId: string,
  file: File,
  tell: (progress: Partial<UploadProgress>) => void,
): FileUpload {
  const speed = speedometer();
  const upload = new Upload(file, {
    endpoint: `/api/cases/${caseId}/uploads`,
    chunkSize: pieceBytes,
    retryDelays,
    removeFingerprintOnSuccess: true,
    headers: { 'accept-language': document.documentElement.lang },
    onProgress: (sent, size) => tell({ phase: 'sending', sent, secondsLeft: speed.secondsLeft(sent, size) }),
    onUploadUrlAvailable: () => tell({ fileId: idIn(upload.url) }),
    onSuccess: () => {
      removeEventListener('online', goOn);
      tell({ phase: 'received', sent: file.size, secondsLeft: null, fileId: idIn(upload.url) });
    },
    onShouldRetry: (error) => {
      const isPassing = mayPass(statusOf(error));
      if (isPassing) tell({ phase: 'away', secondsLeft: null });
      return isPassing;
    },
    onError: (error) => {
      removeEventListener('online', goOn);
      tell({ phase: 'failed', secondsLeft: null, problem: detailIn(error as DetailedError) });
    },
  });
  /** The network is back: no need to wait for the next try. */
  const goOn = () => {
    void upload.abort().then(() => upload.start());
  };
  return {
    start: async () => {
      tell({ phase: 'sending', problem: null });
      if (upload.url === null) {
        const sha256 = await hashOfSmall(file);
        upload.options.metadata = { filename: file.name, ...(sha256 ? { sha256 } : {}) };
        const [earlier] = await upload.findPreviousUploads();
        if (earlier) upload.resumeFromPreviousUpload(earlier);
      }
      addEventListener('online', goOn);
      speed.begin();
      upload.start();
    },
    pause: () => {
      removeEventListener('online', goOn);
      void upload.abort();
      tell({ phase: 'paused', secondsLeft: null });
    },
    cancel: () => {
      removeEventListener('online', goOn);
      // What cannot be taken back now is cleared away by the server in its time.
      upload.abort(true).catch(() => undefined);
    },
  };
}

function idIn(address: string | null): string | null {
  return address?.split('/').at(-1) ?? null;
}

/** 0 where no answer came. */
function statusOf(error: DetailedError): number {
  return error.originalResponse?.getStatus() ?? 0;
}

/** No answer, a conflict over where it goes on, too much at once, or the server away: the same again may help. */
function mayPass(status: number): boolean {
  return status === 0 || [409, 423, 429].includes(status) || status >= 500;
}

function detailIn(error: DetailedError): string | null {
  try {
    return (JSON.parse(error.originalResponse?.getBody() ?? '') as Partial<Problem>).detail ?? null;
  } catch {
    return null;
  }
}

/** Seconds that are left at the speed of the last while; null before that can be said. */
function speedometer() {
  let from = { at: 0, sent: -1 };
  let bytesPerSecond = 0;
  return {
    begin: () => {
      from = { at: performance.now(), sent: -1 };
    },
    secondsLeft: (sent: number, size: number): number | null => {
      const now = performance.now();
      if (from.sent < 0) from = { at: now, sent };
      const seconds = (now - from.at) / 1000;
      if (seconds >= 1) {
        const recent = (sent - from.sent) / seconds;
        bytesPerSecond = bytesPerSecond === 0 ? recent : 0.7 * bytesPerSecond + 0.3 * recent;
        from = { at: now, sent };
      }
      return bytesPerSecond > 0 ? (size - sent) / bytesPerSecond : null;
    },
  };
}
