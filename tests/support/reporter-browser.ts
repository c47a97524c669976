// What the reporter's page does in the browser, for tests: a receipt and its keys, the work that is asked for, and requests
// without a session. The node at the other end is a real one.
import { createHash, randomBytes } from 'node:crypto';
import type { Problem } from '#workflows/contract/problem.ts';
import {
  type InboxView,
  identityBlock,
  identityInfo,
  letterInfo,
} from '#workflows/contract/reporting-schemas.ts';
import { readReceipt, receiptBytes, receiptOf } from '#workflows/reporting/receipt.ts';
import { type ReceiptKeys, receiptKeysOf } from '#workflows/reporting/receipt-keys.ts';
import { openLetter, padded, sealLetter, unpadded } from '#workflows/reporting/sealed-letter.ts';
import { bytesOf } from '#workflows/reporting/web-crypto.ts';
import { type Answer, callerOf } from './caller.ts';
import { unitId } from './cast.ts';
import { v7 } from './uuid-v7.ts';

const { subtle } = crypto;
export const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

export type Reporter = {
  words: string[];
  keys: ReceiptKeys;
  lookup: string;
  report: (change?: Record<string, unknown>) => Promise<Answer<Problem>>;
  act: (
    type: string,
    payload: Record<string, unknown>,
    change?: Record<string, unknown>,
  ) => Promise<Answer<Problem>>;
  /** The letter as it came, and what this receipt makes of it. */
  open: () => Promise<{ status: number; headers: Headers; letter: string; view: InboxView | null }>;
  handIn: (name: string, bytes: Uint8Array) => Promise<Answer<{ id: string; name: string; sha256: string }>>;
};

/** Does the work as the page does: counts up until enough bits are zero. */
export async function workAt(url: string): Promise<{ challenge: string; answer: number }> {
  const { body } = await callerOf(url, '').post<{ challenge: string; bits: number }>('/api/reports/work', {});
  for (let answer = 0; ; answer += 1) {
    const digest = createHash('sha256').update(`${body.challenge}:${answer}`).digest();
    if (digest.readUInt32BE(0) < 2 ** (32 - body.bits)) return { challenge: body.challenge, answer };
  }
}

export function someReport(): Record<string, unknown> {
  return {
    ...{ unitId, concernsOffice: false, language: 'vi', subject: 'Chi sai quỹ của đơn vị' },
    what: 'Người phụ trách quỹ đã chi hai mươi triệu đồng không có chứng từ.',
  };
}

/** A reporter with a new receipt, or with the words of one. */
export async function reporterAt(url: string, words?: string): Promise<Reporter> {
  const nobody = callerOf(url, '');
  const drawn = new Uint8Array(randomBytes(receiptBytes));
  const read = words === undefined ? null : readReceipt(words);
  const entropy = read?.outcome === 'read' ? read.entropy : drawn;
  const keys = await receiptKeysOf(subtle, entropy);
  const lookup = base64Url(keys.lookup);
  return {
    ...{ words: receiptOf(entropy, 'vi'), keys, lookup },
    report: async (change = {}) =>
      nobody.post('/api/reports', {
        ...{
          work: change.work ?? (await workAt(url)),
          commandId: v7(),
          lookup,
          publicKey: base64Url(keys.letters.publicKey),
        },
        ...{ ...someReport(), ...change },
      }),
    act: async (type, payload, change = {}) =>
      nobody.post('/api/reports/acts', {
        ...{ work: await workAt(url), commandId: v7(), lookup, type, payload },
        ...change,
      }),
    open: async () => {
      const answer = await nobody.post<{ letter: string }>('/api/reports/inbox', {
        work: await workAt(url),
        lookup,
      });
      const { letter } = answer.body;
      const sealed = bytesOf(Buffer.from(letter ?? '', 'base64url'));
      const plain = await openLetter(subtle, { pair: keys.letters, info: letterInfo }, sealed);
      const view = plain && (JSON.parse(Buffer.from(unpadded(plain)).toString()) as InboxView);
      return { status: answer.status, headers: answer.headers, letter, view };
    },
    handIn: async (name, bytes) => {
      const response = await fetch(`${url}/api/reports/files`, {
        method: 'POST',
        headers: {
          'x-lookup': lookup,
          'x-file-name': encodeURIComponent(name),
          'content-type': 'application/octet-stream',
        },
        body: bytesOf(bytes),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
    },
  };
}

/** An identity, sealed as the page seals it. */
export async function sealedIdentity(url: string, text: string): Promise<string> {
  const { body } = await callerOf(url, '').get<{ custodyKey: string }>('/api/reports/form');
  const to = bytesOf(Buffer.from(body.custodyKey, 'base64url'));
  const plain = padded(bytesOf(Buffer.from(text)), identityBlock);
  return base64Url(
    await sealLetter(subtle, { to, info: identityInfo, ephemeral: bytesOf(randomBytes(32)) }, plain),
  );
}
