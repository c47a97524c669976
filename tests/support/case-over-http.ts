// A case driven over HTTP along the main road, each step sent by the person whose turn it is. Samples need the facts,
// which no answer carries: they are read beside the server, from the head.

import { getCommand } from '#workflows/case/catalogue.ts';
import { emptyFacts } from '#workflows/case/empty-facts.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { SampleWorld } from '#workflows/case/sample-world.ts';
import type { OpenedCase, Receipt } from '#workflows/contract/case-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import type { Answer } from './caller.ts';
import { type Name, unitId, usualHolder } from './cast.ts';
import { mainRoad } from './main-road.ts';
import { sampleWorldOf } from './sample-world-of.ts';
import type { TestServer } from './test-server.ts';
import { v7 } from './uuid-v7.ts';

export type CaseOverHttp = {
  id: string;
  ref: string;
  version: number;
  state: string;
};

/** Registers a case as the intake officer. */
export async function registerCase(server: TestServer, payload = registration()): Promise<CaseOverHttp> {
  const intake = await server.as('intake');
  const answer = await intake.post<OpenedCase>('/api/cases', { commandId: v7(), payload });
  if (answer.status !== 201) throw new Error(`register: ${answer.status} ${answer.text}`);
  const { id, ref, version, state } = answer.body;
  return { id, ref, version, state };
}

export function registration(): Record<string, unknown> {
  return sampleOf('detection.register', null);
}

/** Sends a command and gives the answer as it came. */
export async function send(
  server: TestServer,
  id: string,
  by: Name,
  command: { type: string; payload: unknown; expectedVersion?: number | undefined; commandId?: string },
): Promise<Answer<Receipt>> {
  const caller = await server.as(by);
  return caller.post<Receipt>(`/api/cases/${id}/commands`, { commandId: v7(), ...command });
}

/** Sends a command that must be done. Changes `one` to where the case stands then. */
export async function must(
  server: TestServer,
  one: CaseOverHttp,
  type: string,
  by: Name,
  replaced: Record<string, unknown> = {},
): Promise<void> {
  const payload = { ...sampleOf(type, await factsOf(server, one.id)), ...replaced };
  const answer = await send(server, one.id, by, { type, payload, expectedVersion: one.version });
  if (answer.status !== 200) throw new Error(`${type} by ${by}: ${answer.status} ${answer.text}`);
  one.version = answer.body.version;
  one.state = answer.body.state;
}

/** A new case brought to the first arrival in `state`, as far as no waiting is needed on the way; `after` each of its steps. */
export async function caseIn(
  server: TestServer,
  state: string,
  after: (one: CaseOverHttp) => Promise<void> = async () => undefined,
): Promise<CaseOverHttp> {
  const one = await registerCase(server);
  await after(one);
  for (const step of mainRoad.slice(1)) {
    if (one.state === state) return one;
    if (step.waitDays) break;
    const by = step.by ?? usualHolder[getCommand(step.type).by[0] ?? 'system'];
    await must(server, one, step.type, by as Name, await replacedIn(server, one, step));
    await after(one);
  }
  if (one.state !== state) throw new Error(`The main road does not lead to ${state} without waiting.`);
  return one;
}

async function replacedIn(server: TestServer, one: CaseOverHttp, step: (typeof mainRoad)[number]) {
  if (typeof step.payload !== 'function') return step.payload;
  const facts = await factsOf(server, one.id);
  return step.payload({ facts });
}

export async function factsOf(server: TestServer, id: string): Promise<Facts> {
  const [row] = await server.sql<{ facts: Facts }[]>`select facts from heads where stream_id = ${id}`;
  if (!row) throw new Error(`There is no case ${id}.`);
  return row.facts;
}

export function sampleOf(type: string, facts: Facts | null): Record<string, unknown> {
  return getCommand(type).sample(worldOf(facts));
}

function worldOf(known: Facts | null): SampleWorld {
  const today = dayOf(new Date().toISOString());
  const versions = { procedure: 'none', pack: defaultPack, calendar: 'none' };
  return sampleWorldOf(known ?? emptyFacts({ caseId: v7(), unitId, ...versions, receivedOn: today }), today);
}
