// Plays demo cases on the server's own write path: the same judging, sealing and appending as a command over HTTP, only
// with the seed role, which may say when something happened. Each command carries its own clock.

import type { EntryActor } from '#db/append-input.ts';
import { readHeadAsSystem } from '#db/read-head.ts';
import type { Head } from '#workflows/case/advance.ts';
import { headIn } from '../cases/head-in.ts';
import { performCommand, performOpening } from '../cases/perform-command.ts';
import type { Performed } from '../cases/performed.ts';
import type { WritePath } from '../cases/write-path.ts';
import type { Clock } from '../clock.ts';
import type { CasePort, DemoCommand } from './case-port.ts';
import type { EarlierHead } from './earlier-heads.ts';

/** `earlier` gives what an interrupted seed has written of a case already. */
export function serverPort(
  path: WritePath,
  earlier: (caseId: string) => Promise<ReadonlyMap<string, EarlierHead>>,
): CasePort {
  const written = new Map<string, ReadonlyMap<string, EarlierHead>>();
  const versions = new Map<string, number>();

  async function settled(
    caseId: string,
    command: DemoCommand,
    perform: (at: WritePath) => Promise<Performed>,
  ): Promise<Head> {
    const done = written.get(caseId)?.get(command.commandId);
    if (done) {
      versions.set(caseId, done.version);
      return done.head;
    }
    const performed = await perform({ ...path, clock: clockAt(command.at) });
    if (performed.outcome !== 'done') throw new Error(`${command.type}: ${reasonOf(performed)}`);
    versions.set(caseId, performed.version);
    return path.warm.find(caseId)?.head ?? storedHead(caseId, command);
  }

  /** Of a case that was disposed of no head is kept warm. */
  async function storedHead(streamId: string, { type }: DemoCommand): Promise<Head> {
    const { head } = await readHeadAsSystem(path.feedLanes, { streamId, commandId: null });
    if (!head) throw new Error(`${type} was written, but its head is not at hand.`);
    return headIn(head).head;
  }

  return {
    async open(command, { caseId }) {
      written.set(caseId, await earlier(caseId));
      const { commandId, payload, actor } = command;
      return settled(caseId, command, (at) =>
        performOpening(at, { commandId, payload, actor: entryActor(actor) }, caseId),
      );
    },
    async send(caseId, command) {
      const { commandId, type, payload, actor } = command;
      const expectedVersion = versions.get(caseId);
      const sent = { commandId, type, payload, actor: entryActor(actor), expectedVersion };
      return settled(caseId, command, (at) => performCommand(at, caseId, sent));
    },
  };
}

function entryActor({ kind, id }: DemoCommand['actor']): EntryActor {
  if (kind === 'system') return { kind, id: null };
  if (!id) throw new Error(`A ${kind} of the demo needs an id.`);
  return { kind, id };
}

/** The instant of the command; the database's clock does not correct history. */
function clockAt(at: string): Clock {
  return { now: () => at, correct: () => undefined };
}

function reasonOf(performed: Exclude<Performed, { outcome: 'done' }>): string {
  if (performed.outcome === 'refused') return `refused, ${performed.refusal.code}`;
  return performed.outcome === 'invalidPayload' ? performed.error.message : performed.outcome;
}
