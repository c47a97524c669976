// The receipts of the demo's reports, so that a newcomer can be a reporter: drawn at random on the first start and kept beside the
// demo's password, readable by the owner alone. Real receipts are kept nowhere.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { receiptBytes, receiptOf } from '#workflows/reporting/receipt.ts';

const Kept = z.looseObject({ receipts: z.array(z.string()).optional() });

/** As many receipts as words, in Vietnamese; the same at every start. */
export function keptReceipts(dataDir: string, count: number): string[] {
  const file = join(dataDir, 'demo.json');
  mkdirSync(dataDir, { recursive: true });
  const kept = Kept.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  if (kept.receipts) return kept.receipts;
  const receipts = Array.from({ length: count }, () =>
    receiptOf(new Uint8Array(randomBytes(receiptBytes)), 'vi').join(' '),
  );
  writeFileSync(file, JSON.stringify({ ...kept, receipts }), { mode: 0o600 });
  return receipts;
}
