// One project a kind of test. Pure ones run in parallel; those on a real PostgreSQL share one cluster that the global
// set-up starts, and each file works on its own clone of a migrated template.
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

const database = {
  // The product is started a hundred times in a run; it is compiled once.
  env: {
    NODE_COMPILE_CACHE: new URL('../node_modules/.cache/duecourse-tests', import.meta.url).pathname,
  },
  globalSetup: ['./support/database-cluster.ts'],
  pool: 'forks' as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

function include(folder: string): string[] {
  return [`${folder}/**/*.test.ts`, `${folder}/**/*.test.tsx`];
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure: nothing of one file is left for the next, so that what they share is read once a worker.
      {
        test: { name: 'workflows', root: import.meta.dirname, isolate: false, include: include('workflows') },
      },
      { test: { name: 'client', root: import.meta.dirname, include: include('client') } },
      { test: { name: 'house', root: import.meta.dirname, include: include('house'), testTimeout: 120_000 } },
      { test: { ...database, name: 'db', root: import.meta.dirname, include: include('db') } },
      // What needs the system's own packages: `npm run test:system`, and no part of `npm test`.
      { test: { ...database, name: 'system', root: import.meta.dirname, include: include('system') } },
      { test: { ...database, name: 'api', root: import.meta.dirname, include: include('api') } },
      {
        test: {
          ...database,
          name: 'demo',
          root: import.meta.dirname,
          include: include('demo'),
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...database,
          name: 'browser',
          root: import.meta.dirname,
          include: include('browser'),
          testTimeout: 240_000,
          // Pages that are only looked at.
          maxConcurrency: 3,
        },
      },
    ],
  },
});
