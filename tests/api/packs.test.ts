// The pack commands as they are typed: what they print and how they end, on the packs that are shipped, on files, and on
// a database with open cases, of which nothing may change.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCase } from '#tests/support/case-over-http.ts';
import { planted } from '#tests/support/planted-packs.ts';
import { settingsFor, startTestServer, type TestServer } from '#tests/support/test-server.ts';

type Ended = { code: number; stdout: string; stderr: string };

const repository = new URL('../..', import.meta.url).pathname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duecourse-packs-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** `duecourse pack …` as a process of its own. */
function pack(names: string[], environment: Record<string, string> = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['server/main.ts', 'pack', ...names],
      { cwd: repository, env },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

async function fileOf(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('pack validate', () => {
  it('ends with 0 for a pack that may be used and lists what a person has to check', async () => {
    const { code, stdout } = await pack(['validate', 'vn-party@2026.1']);
    expect(code).toBe(0);
    expect(stdout).toContain('[ ] Check every number against the current text before use');
    expect(stdout).toContain('Usable');
  });

  it('speaks Vietnamese when asked to', async () => {
    const { stdout } = await pack(['validate', 'standard@2026.1', '--lang', 'vi']);
    expect(stdout).toContain('Dùng được');
  });

  it('ends with 1 for a file with a fault and says where it is', async () => {
    const file = await fileOf('silence.json', planted('clocks/reply', undefined));
    const { code, stdout } = await pack(['validate', file]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/refused +noTime +clocks\.reply/);
  });

  it('ends with 1 for JSON that is no pack', async () => {
    expect((await pack(['validate', await fileOf('empty.json', {})])).code).toBe(1);
  });

  it('ends with 2 where there is nothing to validate, on standard error', async () => {
    const [noPin, noFile, notJson] = await Promise.all([
      pack(['validate', 'nobody@2026.1']),
      pack(['validate', join(folder, 'missing.json')]),
      pack(['validate', await fileOf('broken.json', '{')]),
    ]);
    expect([noPin, noFile, notJson].map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(noPin.stderr).toContain('There is no such pack');
    expect(noFile.stderr).toContain('cannot be read');
    expect(notJson.stderr).toContain('not JSON');
  });
});

describe('pack diff', () => {
  it('ends with 1 and names each number with what it means for the respondent', async () => {
    const { code, stdout } = await pack(['diff', 'standard@2026.1', 'vn-party@2026.1']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/clocks\.appeal\.unit +d +wd +milder/);
    expect(stdout).toMatch(/effectPendingAppeal +waits +runs +stricter/);
  });

  it('ends with 0 where nothing differs', async () => {
    const file = await fileOf('same.json', planted('version', '2026.1'));
    const { code, stdout } = await pack(['diff', 'standard@2026.1', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('The two packs are the same');
  });

  it('ends with 2 where one of them is no pack', async () => {
    const { code, stderr } = await pack(['diff', 'standard@2026.1', await fileOf('none.json', {})]);
    expect(code).toBe(2);
    expect(stderr).toContain('not the shape of a pack');
  });
});

it.each([[[]], [['validate']], [['explode', 'standard@2026.1']], [['validate', 'x@1', '--lang', 'fr']]])(
  'pack %j ends with 2 and says how it is used',
  async (names) => {
    const { code, stderr } = await pack(names);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: pack validate');
  },
);

describe('pack simulate', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 60_000);
  afterAll(() => server?.close());

  it('tells what would move for each open case, and moves nothing', async () => {
    const { ref } = await registerCase(server);
    const before = await server.sql`select * from heads order by stream_id`;
    const entries = await server.countEntries();
    const file = await fileOf('later.json', planted('clocks/acknowledge/amount', 8));
    const { code, stdout } = await pack(['simulate', file], settingsFor(server.database));
    expect(stdout).toMatch(new RegExp(`${ref} +detection\\.\\w+ +acknowledge: \\S+ → \\S+`));
    expect(stdout).toContain('open cases: 1 · touched: 1 · held back: 0');
    expect(code).toBe(0);
    expect(await server.sql`select * from heads order by stream_id`).toEqual(before);
    expect(await server.countEntries()).toBe(entries);
  });

  it('touches no case with the pack that governs it already', async () => {
    const { stdout } = await pack(['simulate', 'standard@2026.1'], settingsFor(server.database));
    expect(stdout).toContain('touched: 0');
  });

  it('ends with 2 where the database cannot be reached', async () => {
    const environment = {
      ...settingsFor(server.database),
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
    };
    const { code, stderr } = await pack(['simulate', 'standard@2026.1'], environment);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be reached');
  });
});
