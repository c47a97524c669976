// The bars that there are, in the order in which they are tried: the shortest last, so that two lanes end together.
import type { Bar, LoneBar } from '../bar.ts';
import {
  hostileRequests,
  hostileUploads,
  killedUploads,
  revocations,
  slowReaders,
  wrongClocks,
} from './by-tests.ts';
import { droppedCrowd } from './crowd.ts';
import { manyDeadlines } from './deadlines.ts';
import { fullDisk } from './full-disk.ts';
import { bouncedPostgres, killedPostgres, killedServers, rolledNodes } from './killed.ts';
import { cutWatchers } from './live.ts';
import { load } from './load.ts';
import { poisonousDeadlines } from './poison.ts';
import { racedVersions, shuffledCopies, staleVersions } from './repeated.ts';
import { unreachableDatabase } from './unreachable.ts';

/** `minutes`: how long the load of bar 28 lasts. */
export function allBars(minutes: number): readonly (Bar | LoneBar)[] {
  return [
    manyDeadlines,
    poisonousDeadlines,
    droppedCrowd,
    hostileRequests,
    load(minutes),
    rolledNodes,
    racedVersions,
    unreachableDatabase,
    fullDisk,
    cutWatchers,
    killedServers,
    killedPostgres,
    killedUploads,
    hostileUploads,
    shuffledCopies,
    bouncedPostgres,
    staleVersions,
    revocations,
    slowReaders,
    wrongClocks,
  ];
}
