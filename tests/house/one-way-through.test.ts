// House rules that a reader relies on and a compiler cannot see: one write path, small files, named concepts, purity.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const repository = new URL('../..', import.meta.url).pathname;
const folders = ['workflows', 'db', 'server', 'client', 'tests'];
const sources = new Map<string, string>();

beforeAll(async () => {
  for (const folder of folders) {
    const found = await readdir(join(repository, folder), { recursive: true, withFileTypes: true });
    for (const entry of found) {
      const path = relative(repository, join(entry.parentPath, entry.name));
      if (!entry.isFile() || !/\.tsx?$/.test(path) || path.includes('/dist/')) continue;
      sources.set(path, await readFile(join(repository, path), 'utf8'));
    }
  }
});

function pathsWhere(holds: (path: string, text: string) => boolean): string[] {
  return [...sources].filter(([path, text]) => holds(path, text)).map(([path]) => path);
}

describe('the house', () => {
  it('has read its sources', () => {
    expect(sources.size).toBeGreaterThan(100);
  });

  it('writes a stream in one place only', () => {
    const calling = (call: RegExp) =>
      pathsWhere((path, text) => !path.startsWith('tests/') && call.test(text)).toSorted();
    expect(calling(/\bappend(Entry|On|AllOn)\(/)).toEqual(['db/append-entry.ts', 'db/append-groups.ts']);
    expect(calling(/\.append\(\{/)).toEqual(['server/cases/perform-command.ts']);
    expect(calling(/\bappendGroups\(/)).toEqual([
      'db/append-groups.ts',
      'server/demo/seed-demo.ts',
      'server/demo/seed-meetings.ts',
      'server/demo/seed-prevention.ts',
      'server/services.ts',
    ]);
  });

  it('advances a case in the write path and in replays only', () => {
    const callers = pathsWhere(
      (path, text) =>
        path.startsWith('server/') && !path.startsWith('server/demo/') && /\b(advance|openCase)\(/.test(text),
    );
    for (const path of callers) expect(path).toMatch(/^server\/cases\//);
  });

  it('begins transactions in one wrapper only', () => {
    const callers = pathsWhere((path, text) => path.startsWith('server/') && /\.begin\(/.test(text));
    expect(callers.filter((path) => !path.startsWith('db/'))).toEqual([]);
  });

  it('keeps every file under 250 lines', () => {
    expect(pathsWhere((_, text) => text.split('\n').length > 250)).toEqual([]);
  });

  it('keeps nine files in ten under 200 lines', () => {
    const long = pathsWhere((_, text) => text.split('\n').length > 200);
    expect(long.length).toBeLessThan(sources.size / 10);
  });

  it('names its files after what they hold', () => {
    expect(
      pathsWhere((path) => /(^|\/)(utils?|helpers?|common|misc|shared|manager)[./]/i.test(path)),
    ).toEqual([]);
  });

  it('opens every file with what it is for', () => {
    expect(pathsWhere((path, text) => !/^(#!.*\n)?\/[/*]/.test(text) && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it('leaves no test out and no type unsaid', () => {
    const word = (name: string) => new RegExp(`\\b(it|test|describe)\\.${name}\\b`);
    expect(
      pathsWhere((_, text) => word('skip').test(text) || word('only').test(text) || word('todo').test(text)),
    ).toEqual([]);
    expect(
      pathsWhere((_, text) => /@ts-(ignore|expect-error|nocheck)/.test(text.replaceAll('@ts-(', ''))),
    ).toEqual([]);
  });

  it('keeps workflows free of clocks and chance', () => {
    const impure = /Date\.now|new Date\(\)|Math\.random|\bprocess\.[a-z]|randomUUID|performance\.now/;
    expect(pathsWhere((path, text) => path.startsWith('workflows/') && impure.test(text))).toEqual([]);
  });

  it('says status codes in server/http only', () => {
    const status = /\.status\(\s*[1-5]\d\d\b|statusCode\s*=\s*[1-5]\d\d/;
    expect(
      pathsWhere(
        (path, text) => path.startsWith('server/') && !path.startsWith('server/http/') && status.test(text),
      ),
    ).toEqual([]);
  });
});
