// The thread in which one redaction runs: whatever a hostile document does to it, it takes no request of the node with it.
import { parentPort, workerData } from 'node:worker_threads';
import { redactDocument } from './redact-document.ts';
import type { RedactionJob } from './redaction-job.ts';

parentPort?.postMessage(await redactDocument(workerData as RedactionJob));
