// What somebody does days from now: the write path itself with the seed role, which alone may say when something happens. A server
// on the same database reads what it wrote as it reads anything.
import postgres from 'postgres';
import { inject } from 'vitest';
import { appendGroups } from '#db/append-groups.ts';
import { openLanes } from '#db/lanes.ts';
import { performCommand } from '#server/cases/perform-command.ts';
import type { Performed } from '#server/cases/performed.ts';
import { noWarmHeads } from '#server/cases/warm-heads.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices } from '#server/services.ts';
import { getCommand } from '#workflows/case/catalogue.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import { idOf, type Name } from './cast.ts';
import { sampleWorldOf } from './sample-world-of.ts';
import type { TestDatabase } from './test-database.ts';
import { v7 } from './uuid-v7.ts';

export type DaysLater = {
  /** A refusal is given by its code; what was done by where it led. */
  send: (
    caseId: string,
    type: string,
    by: Name | 'system',
    days: number,
    payload?: Record<string, unknown>,
  ) => Promise<string>;
  close: () => Promise<void>;
};

export async function openDaysLater(database: TestDatabase): Promise<DaysLater> {
  const services = await openServices({
    ballotDir: '/nowhere',
    database: { ...database, migrated: [] },
    secrets: secretsOf(inject('cluster').instanceSecret),
    pack: defaultPack,
    origins: [],
    isSecure: false,
  });
  const lanes = openLanes(database.seedUrl, { size: 1, name: 'test-later' });
  const sql = postgres(database.adminUrl, { max: 1, onnotice() {} });
  return {
    send: async (caseId, type, by, days, payload = {}) => {
      const [head] = await sql<{ facts: Facts; version: number }[]>`
        select facts, version from heads where stream_id = ${caseId}`;
      if (!head) throw new Error(`There is no case ${caseId}.`);
      const at = new Date(Date.now() + days * 86_400_000).toISOString();
      const clock = { now: () => at, correct: () => undefined };
      const path = {
        ...services.writePath,
        lanes,
        append: appendGroups(lanes),
        clock,
        warm: noWarmHeads,
        wake: () => undefined,
      };
      const sample = getCommand(type).sample(sampleWorldOf(head.facts, dayOf(at)));
      return saidOf(
        await performCommand(path, caseId, {
          ...{ commandId: v7(), type, payload: { ...sample, ...payload }, expectedVersion: head.version },
          actor: by === 'system' ? { kind: 'system', id: null } : { kind: 'person', id: idOf(by) },
        }),
      );
    },
    close: async () => {
      await sql.end();
      await lanes.close();
      await services.close();
    },
  };
}

function saidOf(performed: Performed): string {
  if (performed.outcome === 'done') return performed.state;
  return performed.outcome === 'refused' ? performed.refusal.code : performed.outcome;
}
