// A large file of evidence, up and down again, against a bare stream to the same disk in the same run: sealed, hashed, inspected and
// durable on one side, durable alone on the other. Megabytes a second, and what it takes of the server's memory.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Desk } from '#workflows/contract/board-schemas.ts';
import { callerOf } from '../support/caller.ts';
import { begin, listFiles } from '../support/upload.ts';
import { type Figure, figureOf } from './figure.ts';
import { newDataDir, removeDataDir, residentMb, signIn, startProduct } from './running-product.ts';

const megabyte = 1024 * 1024;
const size = Number(process.env.EVIDENCE_MB ?? 2048) * megabyte;
const runs = Number(process.env.EVIDENCE_RUNS ?? 3);
const piece = Buffer.alloc(megabyte, '%PDF-1.7\n0123456789abcdef');

type Ask = { port: number; path: string; headers: Record<string, string> };

export async function benchEvidence(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const product = await startProduct(dataDir, { DUECOURSE_DEMO: '1' });
  const bare = fork(new URL('bare-stream.ts', import.meta.url), [join(dataDir, 'bare')]);
  try {
    const [barePort] = (await once(bare, 'message')) as [number];
    const caller = callerOf(product.url, await signIn(product.url, 'investigator'));
    const caseId = await caseToUploadTo(caller);
    const figures = { up: [0], bareUp: [0], down: [0], bareDown: [0], memory: [0] };
    for (const list of Object.values(figures)) list.length = 0;
    for (let run = 0; run < runs; run += 1) {
      const plain = { port: barePort, path: '/', headers: {} };
      figures.bareUp.push(await sent(plain));
      const { id } = await begin(caller, caseId, { name: 'bench.pdf', bytes: piece, size });
      const { cookie } = caller;
      const before = await residentMb(product.pid);
      const watched = watchMemory(product.pid);
      const upload = { port: product.port, path: `/api/cases/${caseId}/uploads/${id}` };
      figures.up.push(await sent({ ...upload, headers: tusHeaders(cookie, product.url) }));
      const file = (await listFiles(caller, caseId)).find((one) => one.id === id);
      if (file?.state !== 'clean') throw new Error('The file did not arrive whole.');
      figures.bareDown.push(await received(plain));
      const path = `/api/cases/${caseId}/evidence/${id}`;
      figures.down.push(await received({ port: product.port, path, headers: { cookie } }));
      figures.memory.push((await watched.stop()) - before);
      await fetch(`${product.url}${upload.path}`, {
        ...{ method: 'DELETE', headers: { cookie, origin: product.url, 'tus-resumable': '1.0.0' } },
      });
    }
    return [
      figureOf('evidence upload', 'MB/s', figures.up, figures.bareUp),
      figureOf('evidence download', 'MB/s', figures.down, figures.bareDown),
      figureOf('evidence memory beside', 'MB', figures.memory),
    ];
  } finally {
    bare.disconnect();
    await product.stop();
    await removeDataDir(dataDir);
  }
}

async function caseToUploadTo(caller: ReturnType<typeof callerOf>): Promise<string> {
  const { body } = await caller.get<Desk>('/api/desk');
  const ids = JSON.stringify(body).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  for (const id of new Set(ids)) {
    const list = await caller.get<{ mayUpload?: boolean }>(`/api/cases/${id}/evidence`);
    if (list.body.mayUpload) return id;
  }
  throw new Error('There is no case on this desk to upload to.');
}

function tusHeaders(cookie: string, origin: string): Record<string, string> {
  return {
    ...{ cookie, origin, 'tus-resumable': '1.0.0', 'upload-offset': '0' },
    'content-type': 'application/offset+octet-stream',
  };
}

/** Megabytes a second until the answer. */
async function sent({ port, path, headers }: Ask): Promise<number> {
  const started = performance.now();
  const sending = request({
    ...{ port, path, host: '127.0.0.1', method: 'PATCH' },
    headers: { ...headers, 'content-length': String(size) },
  });
  const answered = once(sending, 'response');
  for (let at = 0; at < size; at += piece.length) if (!sending.write(piece)) await once(sending, 'drain');
  sending.end();
  const [answer] = await answered;
  if (answer.statusCode >= 300) throw new Error(`It was answered ${answer.statusCode}.`);
  answer.resume();
  await once(answer, 'end');
  return rate(started);
}

async function received({ port, path, headers }: Ask): Promise<number> {
  const started = performance.now();
  const asking = request({ port, path, headers, host: '127.0.0.1' }).end();
  const [answer] = await once(asking, 'response');
  let length = 0;
  for await (const bytes of answer) length += bytes.length;
  if (length !== size) throw new Error(`Of ${size} bytes ${length} came.`);
  return rate(started);
}

function rate(started: number): number {
  return size / megabyte / ((performance.now() - started) / 1000);
}

/** The most that a process has held while it was watched. */
function watchMemory(pid: number) {
  let most = 0;
  const timer = setInterval(async () => {
    most = Math.max(most, await residentMb(pid).catch(() => 0));
  }, 50);
  return {
    stop: async () => {
      clearInterval(timer);
      return most;
    },
  };
}
