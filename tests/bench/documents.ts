// How long a Vietnamese decision of forty pages takes to be set as PDF/A, each of them another; the first with the start of the thread,
// and how long the event loop stands still meanwhile.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openPress } from '#server/documents/press.ts';
import { sampleSheet } from '#tests/support/sample-sheet.ts';
import { type Figure, figureOf } from './figure.ts';

const at = '2026-02-05T03:00:00.000Z';

export async function benchDocuments(): Promise<Figure[]> {
  const first: number[] = [];
  const later: number[] = [];
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  for (let run = 0; run < 5; run += 1) {
    const press = openPress();
    for (let n = 0; n < 4; n += 1) {
      const sheet = sampleSheet(90, { title: `Quyết định số ${run}.${n}` });
      const started = performance.now();
      const { pages } = await press.pdf({ sheet, at });
      if (pages < 40) throw new Error(`It has ${pages} pages, not forty.`);
      (n === 0 ? first : later).push(performance.now() - started);
    }
    await press.close();
  }
  loop.disable();
  return [
    figureOf('a decision of 40 pages as PDF/A', 'ms', later),
    figureOf('a decision of 40 pages as PDF/A, with the start of the thread', 'ms', first),
    figureOf('longest stop of the event loop meanwhile', 'ms', [loop.max / 1e6]),
  ];
}
