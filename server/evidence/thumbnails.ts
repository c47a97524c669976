// Thumbnails, drawn when they are first asked for, each by a process of its own with a limit on time and memory, one at a time. The
// last few hundred are kept in memory, and that of some files none could be drawn. Whoever asks has been let see the file.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { kindNamed } from './accepted-kinds.ts';
import type { OpenFile } from './evidence.ts';

const script = fileURLToPath(new URL('draw-thumbnail.ts', import.meta.url));
const program = fileURLToPath(new URL('../..', import.meta.url));
const longestMs = 15_000;
const lookMs = 100;
const largestMemory = 900 * 1024 * 1024;
const largestFile = 64 * 1024 * 1024;
const largestThumbnail = 512 * 1024;
const mostWaiting = 40;
const mostKept = 300;

export type Thumbnails = {
  /** A WebP picture; null where this file has none, `busy` where too many wait. */
  of: (caseId: string, fileId: string, file: OpenFile) => Promise<Buffer | 'busy' | null>;
  /** Of a case that was disposed of nothing is kept. */
  forget: (caseId: string) => void;
};

export function thumbnails(): Thumbnails {
  const kept = new Map<string, Promise<Buffer | null>>();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  function drawInTurn(file: OpenFile, mode: string): Promise<Buffer | null> {
    waiting += 1;
    const drawn = last.then(() => draw(file, mode)).catch(() => null);
    last = drawn.finally(() => {
      waiting -= 1;
    });
    return drawn;
  }

  return {
    of: async (caseId, fileId, file) => {
      const key = `${caseId}/${fileId}`;
      const shown = kindNamed(file.kind)?.shown ?? null;
      if ((shown !== 'image' && shown !== 'pdf') || file.size > largestFile) return null;
      const known = kept.get(key);
      if (known) return known;
      if (waiting >= mostWaiting) return 'busy';
      const drawn = drawInTurn(file, shown);
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest) kept.delete(oldest);
      kept.set(key, drawn);
      return drawn;
    },
    forget: (caseId) => {
      for (const key of kept.keys()) if (key.startsWith(`${caseId}/`)) kept.delete(key);
    },
  };
}

/** Null where the process gave no picture, took too long or too much. */
async function draw(file: OpenFile, mode: string): Promise<Buffer | null> {
  const child = spawn(
    process.execPath,
    [
      '--permission',
      '--allow-addons',
      `--allow-fs-read=${program}`,
      '--max-old-space-size=256',
      script,
      mode,
    ],
    { stdio: ['pipe', 'pipe', 'ignore'], env: {}, cwd: program },
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), longestMs);
  const watch = setInterval(async () => {
    if ((await memoryOf(child.pid)) > largestMemory) child.kill('SIGKILL');
  }, lookMs);
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  // It may end before it has taken everything in.
  child.stdin.on('error', () => undefined);
  try {
    const [picture] = await Promise.all([taken(child.stdout), send(file, child.stdin)]);
    return (await ended) === 0 && picture.length > 0 ? picture : null;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    child.kill('SIGKILL');
  }
}

async function send(file: OpenFile, stdin: NodeJS.WritableStream & { destroyed?: boolean }): Promise<void> {
  for await (const bytes of file.read()) {
    if (stdin.destroyed) return;
    if (!stdin.write(bytes))
      await new Promise((resolve) => stdin.once('drain', resolve).once('close', resolve));
  }
  stdin.end();
}

async function taken(stdout: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stdout) {
    length += piece.length;
    if (length > largestThumbnail) throw new Error('A thumbnail is larger than any is.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Resident bytes of a process; 0 where this system does not say. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(pages.split(' ')[1] ?? 0) * 4096;
}
