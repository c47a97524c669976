// Cases with a past: opened by the write path itself with the seed role, which alone may say when something happened.

import { inject } from 'vitest';
import { appendGroups } from '#db/append-groups.ts';
import { openLanes } from '#db/lanes.ts';
import { performOpening } from '#server/cases/perform-command.ts';
import { warmHeads } from '#server/cases/warm-heads.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices } from '#server/services.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import { registration } from './case-over-http.ts';
import { idOf } from './cast.ts';
import type { TestDatabase } from './test-database.ts';
import { v7 } from './uuid-v7.ts';

/** Registers as many cases `days` ago as asked for; gives their ids. */
export async function openCasesInThePast(database: TestDatabase, days: number, count = 1): Promise<string[]> {
  const at = new Date(Date.now() - days * 86_400_000).toISOString();
  const services = await openServices({
    ballotDir: '/nowhere',
    database: { ...database, migrated: [] },
    secrets: secretsOf(inject('cluster').instanceSecret),
    pack: defaultPack,
    origins: [],
    isSecure: false,
  });
  const lanes = openLanes(database.seedUrl, { size: 1, name: 'test-past' });
  const clock = { now: () => at, correct: () => undefined };
  const path = { ...services.writePath, lanes, append: appendGroups(lanes), clock, warm: warmHeads() };
  const ids: string[] = [];
  try {
    for (let index = 0; index < count; index += 1) {
      const payload = { ...registration(), receivedOn: at.slice(0, 10) };
      const actor = { kind: 'person' as const, id: idOf('intake') };
      const performed = await performOpening(path, { commandId: v7(), payload, actor });
      if (performed.outcome !== 'done') throw new Error(`An old case: ${performed.outcome}`);
      ids.push(performed.caseId);
    }
    return ids;
  } finally {
    await lanes.close();
    await services.close();
  }
}
