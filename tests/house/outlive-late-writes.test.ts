// The one error of the driver that a node outlives, and any other, which ends it.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const guard = new URL('../../server/outlive-late-writes.ts', import.meta.url).href;
/** One of the driver’s own functions, taken out of its file as it stands there: `socket` is null once the connection is closed. */
const late = (begins: string, name: string) => `
  import { readFileSync } from 'node:fs';
  import { runInThisContext } from 'node:vm';
  const driver = new URL('./connection.js', import.meta.resolve('postgres'));
  const text = readFileSync(driver, 'utf8');
  const from = text.indexOf(${JSON.stringify(begins)});
  const own = text.slice(from, text.indexOf('\\n  }', from) + 4);
  const around = 'const socket = null; let chunk, nextWriteTimer = null, incoming, remaining, incomings;';
  setImmediate(runInThisContext('(() => { ' + around + own + '; return ${name}; })()', driver.href));
`;

function endOf(script: string) {
  const guarded = `import { outliveLateWrites } from ${JSON.stringify(guard)};
    outliveLateWrites((line) => console.log(line));
    setTimeout(() => console.log('went on'), 300);
    ${script}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', guarded], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
}

it.each([
  ['a write to it', 'function nextWrite(fn) {', 'nextWrite'],
  ['its end, told a second time', 'async function closed(hadError) {', 'closed'],
])('of a connection that is closed already, %s is outlived', (_, begins, name) => {
  const { status, stdout } = endOf(late(begins, name));
  expect(stdout).toMatch(/thrown away[\s\S]*went on/);
  expect(status).toBe(0);
});

it('any other error that nobody caught ends the process', () => {
  const { status, stdout, stderr } = endOf(`setImmediate(() => null.write());`);
  expect(status).toBe(1);
  expect(stdout).not.toContain('went on');
  expect(stderr).toContain('TypeError');
});
