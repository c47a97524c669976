// The ledger for whoever wants to check it, without a session: hashes alone, as the C2SP formats and RFC 6962 have them. What is full
// or of a given size never changes again, and may be kept by whoever fetched it.
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { tileOfPath } from '#workflows/ledger/tile-paths.ts';
import { hashBytes } from '#workflows/ledger/tree-hash.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';
import type { Ledger, SignedCheckpoint } from '../ledger/ledger.ts';
import { treeHash } from '../ledger/node-platform.ts';
import type { Services } from '../services.ts';
import { refusedWith } from './problems.ts';

const mostEntries = 1_000;
const count = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const hex = z.string().regex(new RegExp(`^[0-9a-f]{${hashBytes * 2}}$`));
const InclusionOf = z.union([
  z.strictObject({ index: count, size: count.optional() }),
  z.strictObject({ commitment: hex, size: count.optional() }),
]);
const CheckpointOf = z.object({ cosigned: z.literal('1').optional() });
const ConsistencyOf = z.strictObject({ first: count, second: count.optional() });
const EntriesOf = z.strictObject({ start: count, end: count });

const forGood = 'public, max-age=31536000, immutable';

export function ledgerRoutes({ ledger }: Services): Router {
  const router = Router();
  router.get('/key', (_request: Request, response: Response) => {
    response.type('text/plain; charset=utf-8').end(`${ledger.key}\n`);
  });
  router.get('/checkpoint', async (request: Request, response: Response) => {
    const { cosigned } = parsed(CheckpointOf, request.query);
    const found = cosigned ? await ledger.cosigned() : await present(ledger);
    if (!found) throw refusedWith('ledger.notFound');
    response.type('text/plain; charset=utf-8').end(found.note);
  });
  router.get('/about', async (_request: Request, response: Response) => {
    response.json(await ledger.about());
  });
  router.get('/successions', async (_request: Request, response: Response) => {
    response.json({ key: ledger.key, successions: await ledger.successions() });
  });
  router.get('/inclusion', async (request: Request, response: Response) => {
    const asked = parsed(InclusionOf, request.query);
    const { size: whole, note } = await present(ledger);
    const size = asked.size ?? whole;
    const index = 'index' in asked ? asked.index : await indexOf(ledger, asked.commitment);
    if (size > whole || index >= size) throw refusedWith('ledger.outOfRange');
    const [commitment] = await ledger.entries(index, index + 1);
    if (!commitment) throw refusedWith('ledger.notFound');
    response.json({
      ...{ index, size, commitment: hexOf(commitment), leafHash: base64(treeHash.leaf(commitment)) },
      root: base64(await ledger.rootAt(size)),
      proof: (await ledger.inclusion(index, size)).map(base64),
      ...(size === whole ? { checkpoint: note } : {}),
    });
  });
  router.get('/consistency', async (request: Request, response: Response) => {
    const { first, ...asked } = parsed(ConsistencyOf, request.query);
    const { size: whole, note } = await present(ledger);
    const second = asked.second ?? whole;
    if (second > whole || first > second) throw refusedWith('ledger.outOfRange');
    response.json({
      ...{ first, second },
      firstRoot: base64(await ledger.rootAt(first)),
      secondRoot: base64(await ledger.rootAt(second)),
      proof: (await ledger.consistency(first, second)).map(base64),
      ...(second === whole ? { checkpoint: note } : {}),
    });
  });
  router.get('/entries', async (request: Request, response: Response) => {
    const { start, end } = parsed(EntriesOf, request.query);
    const { size } = await present(ledger);
    if (start >= end || start >= size) throw refusedWith('ledger.outOfRange');
    const commitments = await ledger.entries(start, Math.min(end, size, start + mostEntries));
    response.json({
      start,
      entries: commitments.map((commitment, n) => ({ index: start + n, commitment: hexOf(commitment) })),
    });
  });
  router.get('/tile/*path', async (request: Request, response: Response) => {
    const path = tileOfPath(request.path.slice(1));
    const bytes = path && (await ledger.tile(path, (await present(ledger)).size));
    if (!bytes) throw refusedWith('ledger.notFound');
    response.setHeader('cache-control', forGood);
    response.type('application/octet-stream').end(Buffer.from(bytes));
  });
  return router;
}

async function present(ledger: Ledger): Promise<SignedCheckpoint> {
  const checkpoint = await ledger.checkpoint();
  if (!checkpoint) throw refusedWith('ledger.notFound');
  return checkpoint;
}

async function indexOf(ledger: Ledger, commitment: string): Promise<number> {
  const index = await ledger.indexOf(new Uint8Array(Buffer.from(commitment, 'hex')));
  if (index === null) throw refusedWith('ledger.notFound');
  return index;
}

function parsed<Shape extends z.ZodType>(shape: Shape, query: unknown): z.infer<Shape> {
  const { success, data } = shape.safeParse(query);
  if (!success) throw refusedWith('request.invalid');
  return data;
}

function base64(bytes: Bytes): string {
  return Buffer.from(bytes).toString('base64');
}

function hexOf(bytes: Bytes): string {
  return Buffer.from(bytes).toString('hex');
}
