// Plants canaries in a running demo as everybody in it would write: in the texts of every command that is theirs to send, in
// meetings and drafts; and as somebody would who tries things: in commands that are refused, in bodies, addresses and headers.
import type postgres from 'postgres';
import { catalogue } from '#workflows/case/catalogue.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Answer, Caller } from './caller.ts';
import { canaried, type Flock } from './canaries.ts';
import { sampleWorldOf } from './sample-world-of.ts';
import { v7 } from './uuid-v7.ts';
import type { Watcher } from './watcher.ts';

type Case = { id: string; ref: string; unitId: string };

export type Planting = {
  cases: Case[];
  /** What was answered to whoever may read, joined. */
  read: string;
  refusals: string[];
  lists: string[];
  /** Canaries that the record keeps, those that were refused, types of commands that kept some. */
  counts: { kept: number; refused: number; commands: number };
};

type Ground = {
  sql: postgres.Sql;
  callers: ReadonlyMap<string, Caller>;
  watchers: ReadonlyMap<string, Watcher>;
  nobody: Caller;
  texts: Flock;
};

const enough = 1_050;
const enoughTypes = 60;

export async function plantEverywhere(ground: Ground): Promise<Planting> {
  const cases = await ground.sql<Case[]>`
    select stream_id as id, ref, unit_id as "unitId" from heads where kind = 'case' order by ref`;
  const planting: Planting = {
    ...{ cases: [...cases], read: '', refusals: [], lists: [] },
    counts: { kept: 0, refused: 0, commands: 0 },
  };
  const types = new Set<string>();
  for (const one of cases) {
    if (planting.counts.kept > enough && types.size > enoughTypes) break;
    await plantInCase(ground, planting, one, types);
  }
  planting.counts.commands = types.size;
  await tryThings(ground, planting);
  await lookAround(ground, planting);
  return planting;
}

/** Everybody does what the case offers them, once each. */
async function plantInCase(
  ground: Ground,
  planting: Planting,
  { id }: Case,
  types: Set<string>,
): Promise<void> {
  const { callers, watchers, texts, sql } = ground;
  const sent = new Set<string>();
  for (const [key, caller] of callers) {
    const offered = await caller.get<Commands>(`/api/cases/${id}/commands`);
    if (offered.status !== 200) continue;
    await watchers.get(key)?.watchCase(id);
    for (const { type } of offered.body.allowed) {
      const command = catalogue.get(type);
      if (!command || sent.has(type)) continue;
      const [head] = await sql<{ facts: Facts; version: number }[]>`
        select facts, version from heads where stream_id = ${id}`;
      const before = texts.planted();
      const answer = await sendPlanted(caller, id, command, head, texts);
      keepAnswer(planting, answer, texts.planted() - before);
      if (answer.status !== 200 || texts.planted() === before) continue;
      sent.add(type);
      types.add(type);
    }
    if (planting.read === '' && planting.counts.kept > 0)
      planting.read = (await caller.get(`/api/cases/${id}/history`)).text;
  }
}

function keepAnswer(planting: Planting, { status, text }: Answer, planted: number): void {
  if (status < 300) planting.counts.kept += planted;
  else planting.counts.refused += planted;
  if (status >= 400) planting.refusals.push(text);
}

function sendPlanted(
  caller: Caller,
  id: string,
  command: AnyCommand,
  head: { facts: Facts; version: number } | undefined,
  texts: Flock,
): Promise<Answer> {
  const payload = canaried(command.payload, sampleIn(command, head?.facts), texts);
  const body = { type: command.type, payload, expectedVersion: head?.version, commandId: v7() };
  return caller.post(`/api/cases/${id}/commands`, body);
}

function sampleIn(command: AnyCommand, facts: Facts | undefined): unknown {
  try {
    return facts ? command.sample(sampleWorldOf(facts, dayOf(new Date().toISOString()))) : {};
  } catch {
    return {};
  }
}

/** What is refused: other people's commands, texts where none belong, addresses and headers that are none. */
async function tryThings({ callers, nobody, sql, texts }: Ground, planting: Planting): Promise<void> {
  const [some] = planting.cases;
  if (!some) throw new Error('There is no case to try things on.');
  const [head] = await sql<{ facts: Facts; version: number }[]>`
    select facts, version from heads where stream_id = ${some.id}`;
  for (const [place, caller] of [...callers.values(), nobody].entries()) {
    const theirs = [...catalogue.values()].filter((_, index) => index % 4 === place % 4);
    const before = texts.planted();
    const answers = [
      ...(await Promise.all(theirs.map((command) => sendPlanted(caller, v7(), command, head, texts)))),
      ...(await Promise.all(badRequests(caller, some, texts))),
    ];
    planting.counts.refused += texts.planted() - before;
    planting.refusals.push(...answers.filter(({ status }) => status >= 400).map(({ text }) => text));
  }
}

function badRequests(caller: Caller, { id, ref, unitId }: Case, texts: Flock): Promise<Answer>[] {
  const word = () => encodeURIComponent(texts.next());
  const command = (more: object) => ({ type: 'case.comment', payload: {}, commandId: v7(), ...more });
  const path = `/api/cases/${id}/commands`;
  return [
    caller.get(`/api/cases/${word()}`),
    caller.get(`/api/${word()}?q=${word()}`),
    caller.get(`/api/board?unit=${word()}&assignee=${word()}&due=${word()}`),
    caller.get(`/api/board/changes?after=${word()}`),
    caller.get(`/api/board/cards?state=${word()}&after=${word()}`),
    caller.get(`/api/cases/${id}/history?after=${word()}&limit=${word()}`),
    caller.get('/api/me', {
      headers: { 'x-forwarded-for': word(), referer: word(), 'x-request-id': word(), 'if-match': word() },
    }),
    caller.get('/api/me', {
      headers: { 'user-agent': word(), 'accept-language': word(), traceparent: word() },
    }),
    caller.post(path, `{"${texts.next()}`),
    caller.post(path, command({ type: texts.next() })),
    caller.post(path, command({ payload: { note: { deep: texts.next() } } })),
    caller.post(path, command({ payload: texts.next() })),
    caller.post(path, command({ commandId: texts.next(), expectedVersion: texts.next() })),
    caller.post(`/api/cases/${word()}/commands`, command({ payload: { note: texts.next() } })),
    caller.post('/api/cases', {
      commandId: v7(),
      payload: { unitId, ref, account: texts.next(), channel: texts.next() },
    }),
    caller.post('/api/meetings', {
      commandId: v7(),
      payload: { unitId, day: texts.next(), place: texts.next() },
    }),
    caller.post(`/api/ballots/${word()}/papers`, {
      paper: texts.next(),
      signature: texts.next(),
      choice: texts.next(),
    }),
    caller.post('/api/invitations/look', { code: texts.next() }),
    caller.post('/api/auth/sign-in/email', { email: texts.next(), password: texts.next() }),
    caller.post(path, command({ payload: { note: 1 } }), {
      method: texts.next().length > 0 ? 'PATCH' : 'PUT',
    }),
  ];
}

/** Lists of everybody, and what a search for a canary finds. */
async function lookAround({ callers, texts }: Ground, planting: Planting): Promise<void> {
  for (const caller of callers.values()) {
    for (const path of [
      '/api/board',
      '/api/desk',
      '/api/meetings',
      '/api/access',
      `/api/search?q=${encodeURIComponent(texts.next())}`,
    ])
      planting.lists.push((await caller.get(path)).text);
  }
}
