// One worker of the exploration: it is told the name of a slice and answers with its report.
import { parentPort } from 'node:worker_threads';
import { allSlices, runSlice } from './run-slices.ts';

parentPort?.on('message', (name: string) => {
  const slice = allSlices.find((one) => one.name === name);
  if (!slice) throw new Error(`There is no slice ${name}.`);
  parentPort?.postMessage(runSlice(slice));
});
