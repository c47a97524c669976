// `npm run bench [-- NAME… --into FILE]`: prints one JSON line a figure, and keeps them in the table of FILE. Names: as below; none
// means all, in an empty table. What could not be measured is said, keeps no other from being measured, and ends it with 1.
import { parseArgs } from 'node:util';
import { benchBackup } from './backup.ts';
import { benchBoard } from './board.ts';
import { benchCommands } from './commands.ts';
import { benchDocuments } from './documents.ts';
import { benchEvidence } from './evidence.ts';
import { benchExplore, benchReplay } from './explore.ts';
import { benchFanout } from './fanout.ts';
import { type Figure, print } from './figure.ts';
import { emptyFigures, writeFigures } from './figures-table.ts';
import { benchLive } from './live.ts';
import { benchPage } from './page.ts';
import { benchMemory, benchReady } from './ready.ts';
import { benchRivals } from './rivals.ts';
import { benchScreens } from './screens.ts';
import { benchSearch } from './search.ts';
import { benchSequencer } from './sequencer.ts';
import { benchSize } from './size.ts';
import { benchTyping } from './typing.ts';
import { benchVerify } from './verify.ts';

const benches: Record<string, () => Promise<Figure[]>> = {
  commands: benchCommands,
  rivals: benchRivals,
  sequencer: benchSequencer,
  live: benchLive,
  fanout: benchFanout,
  ready: benchReady,
  memory: benchMemory,
  documents: benchDocuments,
  evidence: benchEvidence,
  search: benchSearch,
  verify: benchVerify,
  explore: benchExplore,
  replay: benchReplay,
  backup: benchBackup,
  board: benchBoard,
  size: benchSize,
  page: benchPage,
  screens: benchScreens,
  typing: benchTyping,
};

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string' } },
});
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
if (values.into && wanted.length === 0) emptyFigures(values.into);
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const figures = await run().catch((error: unknown): Figure[] => {
    console.error(`${name} could not be measured:`, error);
    process.exitCode = 1;
    return [];
  });
  print(figures);
  console.error(`${name}: ${Math.round((performance.now() - started) / 1_000)} s`);
  if (values.into) writeFigures(values.into, figures);
}
