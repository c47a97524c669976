// Reports of the demo that came in through the public form: sent, answered and written to by the same paths as any other, so that
// a newcomer finds an inbox with letters in it and officers a case with a reporter behind it.
import { createHash, randomBytes } from 'node:crypto';
import {
  identityBlock,
  identityInfo,
  type ReporterActType,
  type WorkDone,
} from '#workflows/contract/reporting-schemas.ts';
import { readReceipt } from '#workflows/reporting/receipt.ts';
import { type ReceiptKeys, receiptKeysOf } from '#workflows/reporting/receipt-keys.ts';
import { padded, sealLetter } from '#workflows/reporting/sealed-letter.ts';
import { bytesOf } from '#workflows/reporting/web-crypto.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { performCommand } from '../cases/perform-command.ts';
import type { Services } from '../services.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { getDemoOfficer } from './directory/demo-directory.ts';
import { keptReceipts } from './kept-receipts.ts';
import { type DemoReport, demoReports } from './texts/reports.ts';

type Told = Pick<Services, 'reports' | 'custody' | 'writePath'>;

/** Gives the receipt that is shown to newcomers. Reports that are there already are left alone. */
export async function seedReports(services: Told, dataDir: string): Promise<string> {
  const receipts = keptReceipts(dataDir, demoReports.length);
  for (const [index, report] of demoReports.entries()) {
    const read = readReceipt(receipts[index] ?? '');
    if (read.outcome !== 'read') continue;
    const keys = await receiptKeysOf(crypto.subtle, read.entropy);
    const lookup = Buffer.from(keys.lookup).toString('base64url');
    if (await services.reports.find(lookup)) continue;
    await tell(services, report, { lookup, keys });
  }
  return receipts[0] ?? '';
}

async function tell(
  services: Told,
  report: DemoReport,
  { lookup, keys }: { lookup: string; keys: ReceiptKeys },
) {
  const { reports, custody, writePath } = services;
  const intake = getDemoOfficer('intake').id;
  const today = dayOf(writePath.clock.now());
  const grants = writePath.directory.grantsOf(intake, today);
  const unitId = grants.find(({ role }) => role === 'intake')?.unitId;
  if (!unitId) return;
  const sent = await reports.send({
    ...report.sent,
    ...{ unitId, lookup, concernsOffice: false, language: 'vi', commandId: uuidV7() },
    publicKey: Buffer.from(keys.letters.publicKey).toString('base64url'),
    work: await workFor(services),
    ...(report.identity ? { identity: await sealed(custody.publicKey, report.identity) } : {}),
  });
  if (sent.outcome !== 'done') throw new Error(`The demo could not send a report: ${sent.outcome}.`);
  let { version } = sent;
  for (const { by, type, payload } of report.after) {
    if (by === 'reporter') {
      const work = await workFor(services);
      await reports.act({ lookup, work, commandId: uuidV7(), type: type as ReporterActType, payload });
      version += 1;
    } else {
      const actor = { kind: 'person' as const, id: getDemoOfficer(by).id };
      const command = { type, payload, actor, commandId: uuidV7(), expectedVersion: version };
      const done = await performCommand(writePath, sent.caseId, command);
      if (done.outcome !== 'done') throw new Error(`The demo could not go on with ${type}: ${done.outcome}.`);
      version = done.version;
    }
  }
}

/** What the page's worker does. */
async function workFor({ reports }: Told): Promise<WorkDone> {
  const { challenge, bits } = await reports.work.ask();
  for (let answer = 0; ; answer += 1) {
    const digest = createHash('sha256').update(`${challenge}:${answer}`).digest();
    if (digest.readUInt32BE(0) < 2 ** (32 - bits)) return { challenge, answer };
  }
}

async function sealed(custodyKey: string, text: string): Promise<string> {
  const to = bytesOf(Buffer.from(custodyKey, 'base64url'));
  const plain = padded(bytesOf(Buffer.from(text)), identityBlock);
  const letter = await sealLetter(
    crypto.subtle,
    { to, info: identityInfo, ephemeral: bytesOf(randomBytes(32)) },
    plain,
  );
  return Buffer.from(letter).toString('base64url');
}
