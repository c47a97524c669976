// The reporter on the server: a report becomes a case, what they write becomes a command of theirs, all on the one write path;
// what comes back is sealed to their receipt. Whether a receipt opens anything is not told by status, shape or steps.
import { createHmac, randomBytes } from 'node:crypto';
import { readerOver } from '#db/as-actor.ts';
import { takeToken } from '#db/flood-limits.ts';
import { listHistory } from '#db/queries/list-history.ts';
import { readHead } from '#db/read-head.ts';
import { listFiles } from '#db/report-files.ts';
import { addInbox, findInbox } from '#db/reporter-inboxes.ts';
import {
  letterBlock,
  letterInfo,
  type ReporterAct,
  type SendReport,
} from '#workflows/contract/reporting-schemas.ts';
import { inboxViewOf } from '#workflows/reporting/inbox-view.ts';
import { padded, sealLetter } from '#workflows/reporting/sealed-letter.ts';
import { bytesOf } from '#workflows/reporting/web-crypto.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { textOf } from '../cases/case-reading.ts';
import { headIn } from '../cases/head-in.ts';
import { performCommand, performOpening } from '../cases/perform-command.ts';
import type { Performed } from '../cases/performed.ts';
import type { WritePath } from '../cases/write-path.ts';
import { accountOf } from './account-of.ts';
import { formBucket, type ReportWork } from './report-work.ts';
import { unitFor } from './route-report.ts';

export type ReportOutcome = Performed | { outcome: 'workMissing' | 'tooMany' | 'noSuchUnit' | 'unknownFile' };

export type Reports = {
  work: ReportWork;
  send: (report: SendReport) => Promise<ReportOutcome>;
  act: (act: ReporterAct) => Promise<ReportOutcome>;
  /** Always a letter; null where the work was not done. */
  open: (asked: { lookup: string; work: ReporterAct['work'] }) => Promise<string | null>;
  /** The case of an inbox and the reporter's actor in it, for handing in files; null where there is none. */
  find: (lookup: string) => Promise<{ inboxId: string; caseId: string } | null>;
  inboxIdOf: (lookup: string) => string;
};

/** What one inbox may send: a conversation, not a flood. */
const inboxBucket = (id: string) => ({ key: `inbox ${id}`, most: 12, hourly: 12 });
const mostEntries = 2_000;
const mostTries = 5;
const nowhere = '00000000-0000-8000-8000-000000000000';

export function reportsOf(path: WritePath, linkKey: Buffer, work: ReportWork): Reports {
  const { lanes, reader, directory, clock, keys } = path;
  const writer = readerOver(lanes);

  /** The look-up itself is kept nowhere: the id of the inbox is a keyed hash of it (a UUID of version 8). */
  function inboxIdOf(lookup: string): string {
    const bytes = createHmac('sha256', linkKey).update(lookup).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  async function find(lookup: string) {
    const inboxId = inboxIdOf(lookup);
    const inbox = await findInbox(reader, inboxId);
    return inbox?.caseId ? { inboxId, caseId: inbox.caseId, publicKey: inbox.publicKey } : null;
  }

  async function send(report: SendReport): Promise<ReportOutcome> {
    if (!(await work.isDone(report.work))) return { outcome: 'workMissing' };
    if (!(await takeToken(lanes, formBucket))) return { outcome: 'tooMany' };
    const today = dayOf(clock.now());
    const unitId = unitFor(directory, { ...report, who: report.who ?? '' }, today);
    if (!unitId) return { outcome: 'noSuchUnit' };
    const id = inboxIdOf(report.lookup);
    const identity = report.identity ? Buffer.from(report.identity, 'base64url') : null;
    await addInbox(writer, { id, publicKey: Buffer.from(report.publicKey, 'base64url'), identity });
    return performOpening(path, {
      commandId: report.commandId,
      actor: { kind: 'reporter', id },
      payload: {
        ...{ unitId, channel: 'report', receivedOn: today },
        ...{ subject: report.subject, account: accountOf(report) },
      },
    });
  }

  async function act({ lookup, commandId, type, payload, ...asked }: ReporterAct): Promise<ReportOutcome> {
    if (!(await work.isDone(asked.work))) return { outcome: 'workMissing' };
    const found = await find(lookup);
    const inboxId = found?.inboxId ?? inboxIdOf(lookup);
    const isWithin = await takeToken(lanes, found ? inboxBucket(inboxId) : formBucket);
    if (!found) return { outcome: 'absent' };
    if (!isWithin) return { outcome: 'tooMany' };
    const { caseId } = found;
    if (!(await areHandedIn(inboxId, caseId, payload.files))) return { outcome: 'unknownFile' };
    const actor = { kind: 'reporter', id: inboxId } as const;
    for (let tries = 0; ; tries += 1) {
      const { head } = await readHead(reader, { actorId: inboxId, streamId: caseId, commandId: null });
      const sent = { commandId, type, payload, actor, expectedVersion: head?.version };
      const performed = await performCommand(path, caseId, sent);
      // The reporter sees no versions: what came in between is judged again.
      if (performed.outcome !== 'conflict' || tries === mostTries) return performed;
    }
  }

  /** Files that a message names are those of this case, by id and hash. */
  async function areHandedIn(inboxId: string, caseId: string, named: unknown): Promise<boolean> {
    if (named === undefined) return true;
    const known = new Map((await listFiles(reader, inboxId, caseId)).map((one) => [one.id, one.sha256]));
    return (
      Array.isArray(named) && named.every((one) => known.has(one?.id) && known.get(one.id) === one.sha256)
    );
  }

  async function open({ lookup, work: done }: Parameters<Reports['open']>[0]): Promise<string | null> {
    if (!(await work.isDone(done))) return null;
    const found = await find(lookup);
    const inboxId = inboxIdOf(lookup);
    // The same steps for a receipt that opens nothing.
    const streamId = found?.caseId ?? nowhere;
    const {
      head: stored,
      wrappedKey,
      now,
    } = await readHead(reader, { actorId: inboxId, streamId, commandId: null });
    const entries = await listHistory(reader, inboxId, { streamId, limit: mostEntries });
    const to = found ? Buffer.from(found.publicKey) : randomBytes(32);
    const view =
      stored && wrappedKey
        ? inboxViewOf(
            headIn(stored).head,
            entries.map((entry) => ({
              ...entry,
              text: textOf(keys.unwrap(streamId, wrappedKey), streamId, entry),
            })),
            now,
          )
        : null;
    const letter = await sealLetter(
      crypto.subtle,
      { to: bytesOf(to), info: letterInfo, ephemeral: bytesOf(randomBytes(32)) },
      padded(bytesOf(Buffer.from(JSON.stringify(view))), letterBlock),
    );
    return Buffer.from(letter).toString('base64url');
  }

  return { work, send, act, open, find, inboxIdOf };
}
